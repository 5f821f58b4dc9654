using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Law.Lint.Search;

internal sealed partial class Aimer
{
    private void Belong(Membership membership, bool want)
    {
        switch (membership.Element, membership.Set)
        {
            case (FactRef { Type: ExprType.Country } x, CountrySetExpr set):
                Put(Row(x.Row), x.Fact, set.Value, want);
                break;
            case (FactRef { Type: ExprType.Symbol } x, SymbolList words):
                Put(x, [.. x.Fact.Words.Where(w => words.Words.Contains(w) == want)]);
                break;
            case (SymbolLiteral word, FactRef { Type: ExprType.Symbols } x):
                Toggle(Row(x.Row), x.Fact, word.Word, want);
                break;
            case (NumberLiteral number, FactRef { Type: ExprType.Numerals } x):
                Toggle(Row(x.Row), x.Fact, (int)number.Value, want);
                break;
            case (FactRef x, NamedList list):
                Name(x, list, want);
                break;
        }
    }

    private void Put(DraftRow row, Fact fact, CountrySet set, bool want)
    {
        var wanted = want ? set : set.Complement();
        row.Hold(fact);
        if (row.Value<Country>(fact) is { } now && wanted.Contains(now) && !source.Chance(8))
        {
            return;
        }

        var kinds = values.Kinds.Select(k => (IReadOnlyList<Country>)[.. k.Where(wanted.Contains)]).Where(k => k.Count > 0).ToList();
        if (kinds.Count > 0)
        {
            row.Set(fact, source.Pick(source.Pick(kinds)));
        }
    }

    private void Settle(DraftRow party, CountrySet set, bool want)
    {
        if (!want || source.Chance(2))
        {
            Put(party, Vocabulary.PartyHeadquarters, set, want);
        }
        else
        {
            Put(party, Vocabulary.ParentHeadquarters, set, want);
        }

        if (!want)
        {
            Put(party, Vocabulary.ParentHeadquarters, set, want);
        }
    }

    private void Put(FactRef fact, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        var row = Row(fact.Row);
        row.Hold(fact.Fact);
        if (fact.Fact == Vocabulary.Level && row is DraftItem line)
        {
            Level(line, source.Pick(words));
        }
        else if (fact.Fact == Vocabulary.Role && row is DraftParty party)
        {
            Role(party, words);
        }
        else if (fact.Fact == Vocabulary.ItemKind && row is DraftItem other)
        {
            Kind(other, words);
        }
        else if (row.Get<string>(fact.Fact) is not { } now || !words.Contains(now))
        {
            row.Set(fact.Fact, source.Pick(words));
        }
    }

    /// <summary>Gives a party a role; an order has one ultimate consignee, so that another one before gives way.</summary>
    private void Role(DraftParty party, IReadOnlyList<string> words)
    {
        if (words.Contains(party.Role))
        {
            return;
        }

        var only = draft.Parties.Find(p => p.Role == Consignee);
        var others = words.Where(w => w != Consignee).ToArray();
        if (only is not null && others.Length == 0)
        {
            only.Role = "intermediate_consignee";
        }

        party.Role = only is not null && others.Length > 0 ? source.Pick(others) : source.Pick(words);
    }

    private void Kind(DraftItem line, IReadOnlyList<string> words)
    {
        if (words.Contains(line.Kind))
        {
            return;
        }

        var word = words.Contains("specs") && source.Chance(2) ? "specs" : source.Pick(words);
        if (word == "eccn" && values.Eccns.Count > 0)
        {
            line.Set(Vocabulary.Eccn, source.Pick(values.Eccns));
        }

        line.Entry = word switch
        {
            "chip" when catalogue.Chips.Count > 0 => source.Pick(catalogue.Chips),
            "system" when catalogue.Systems.Count > 0 => source.Pick(catalogue.Systems),
            _ => null,
        };
        line.Kind = word;
    }

    private static void Toggle<T>(DraftRow row, Fact fact, T element, bool want)
    {
        var set = new SortedSet<T>(row.Get<SortedSet<T>>(fact) ?? []);
        _ = want ? set.Add(element) : set.Remove(element);
        row.Set(fact, set);
    }

    private void Name(FactRef fact, NamedList list, bool want)
    {
        var row = Row(fact.Row);
        var members = values.Members(list.Type, list.Name);
        if (members.Count == 0)
        {
            return;
        }

        if (fact.Fact == Vocabulary.Designer)
        {
            Designer(row, members, want);
        }
        else if (want && fact.Fact == Vocabulary.Chip && row is DraftItem line)
        {
            Part(line, source.Pick(members));
        }
        else if (want)
        {
            row.Set(fact.Fact, source.Pick(members));
        }
        else if (fact.Type == ExprType.Eccn)
        {
            Avoid(row, members);
        }
        else if (row.Get<string>(fact.Fact) is { } name && members.Contains(name))
        {
            row.Set(fact.Fact, "Example Other");
        }
    }

    /// <summary>Takes another ECCN where the one there is, or is below, one of some.</summary>
    private void Avoid(DraftRow row, IReadOnlyList<string> prefixes)
    {
        if (row is DraftItem { Kind: "eccn" } && row.Get<string>(Vocabulary.Eccn) is { } eccn && IsUnderAny(eccn, prefixes))
        {
            var others = values.Eccns.Where(e => !IsUnderAny(e, prefixes)).ToArray();
            row.Set(Vocabulary.Eccn, source.Pick(others.Length > 0 ? others : values.Eccns));
        }
    }

    private static bool IsUnderAny(string eccn, IReadOnlyList<string> prefixes) =>
        prefixes.Any(p => eccn == p || eccn.StartsWith(p + ".", StringComparison.Ordinal));

    private void Part(DraftItem line, string name)
    {
        line.Set(Vocabulary.Chip, name);
        if (catalogue.ChipSpelled(name) is { } entry && !source.Chance(4))
        {
            line.Entry = entry;
            line.Kind = "chip";
        }
        else
        {
            line.Kind = "specs";
        }
    }

    private void Designer(DraftRow row, IReadOnlyList<string> members, bool want)
    {
        if (row is not DraftItem line)
        {
            return;
        }

        // Only parts of the catalogue have a designer with a name.
        var names = members.Select(name => NameForm.Of(NameForm.Company, name)).ToHashSet(StringComparer.Ordinal);
        var parts = catalogue.Chips.Where(c => names.Contains(NameForm.Of(NameForm.Company, c.Specification.DesignerName ?? "")) == want).ToList();
        if (parts.Count > 0 && (want || line.Kind == "chip"))
        {
            line.Entry = source.Pick(parts);
            line.Kind = "chip";
        }
    }

    /// <summary>Brings a line to a level, by a classification that gives it and against those it would yield to.</summary>
    private void Level(DraftItem line, string level)
    {
        var ways = law.Of(ProvisionKind.Classification).Where(p => p.Effect.Level == level).ToList();
        if (ways.Count == 0)
        {
            return;
        }

        var before = item;
        item = line;
        var way = source.Pick(ways);
        Make(way.When, true);
        foreach (var other in law.Of(ProvisionKind.Classification).Where(p => way.YieldsTo.Contains(p.Id)))
        {
            Make(other.When, false);
        }

        item = before;
    }
}
