using Sluice.Facts;
using Sluice.Items;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Terms;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Lab.Tests.Proof.Possible;

/// <summary>
/// Finds a given order among all possible ones: the values that everything free must have for it. Facts are those the engine states of the
/// order, so that no order which the reader can produce may be missing from those a proof speaks of.
/// </summary>
/// <param name="possible">All possible orders.</param>
/// <param name="catalogue">The parts that orders may name.</param>
internal sealed class OrderEmbedding(PossibleOrder possible, Catalogue catalogue)
{
    private readonly TermBank bank = possible.Logic.Bank;
    private readonly List<Term> tied = [];

    /// <summary>The values; null when the order leaves something open that is asked about, or has more lines or parties than there is room for.</summary>
    public IReadOnlyList<Term>? Of(Order order, DateOnly day)
    {
        tied.Clear();
        var facts = OrderFacts.Build(order, day, catalogue);
        possible.Laws[0].Index.Law.Bind(facts.Frame);
        tied.Add(bank.Not(possible.Others.Add));
        if (order.Items.Count > possible.Lines.Count || !possible.Asked.All(fact => Tie(fact, fact.Path, facts.Frame.Order[fact])) || !Parties(order, facts.Frame))
        {
            return null;
        }

        for (var i = 0; i < possible.Lines.Count; i++)
        {
            tied.Add(possible.IsThere(i).IsTrue ? bank.True : Wanted(possible.IsThere(i), i < order.Items.Count));
            if (i < order.Items.Count && !Line(possible.Lines[i], facts.Items[i], facts.Frame.Items[i]))
            {
                return null;
            }
        }

        return Installed(order, facts.Frame) ? tied : null;
    }

    private Term Wanted(Term term, bool wanted) => wanted ? term : bank.Not(term);

    /// <summary>Ties what is free of a fact to the value in a cell; false when the cell is unknown.</summary>
    private bool Tie(Fact fact, string name, Cell cell)
    {
        if (bank.Find($"{name}.given") is { } given)
        {
            tied.Add(Wanted(given, cell.State == CellState.Known));
        }

        if (fact.Path.StartsWith("end_use.system.", StringComparison.Ordinal))
        {
            tied.Add(Wanted(bank.Flag("end_use.system.given"), cell.State == CellState.Known));
        }

        if (cell.State != CellState.Known)
        {
            return cell.State == CellState.Missing;
        }

        switch (fact.Kind)
        {
            case FactKind.Flag:
                Tie(name, cell.Code != 0);
                break;
            case FactKind.Number:
                Tie(name, Rational.Of(cell.Number));
                break;
            case FactKind.Date:
                Tie(name, Rational.Whole(cell.Code));
                break;
            case FactKind.Symbol:
                Tie(name, cell.Code);
                break;
            case FactKind.Country:
                Tie(name, possible.Apart.Countries.Of(Country.FromIndex(cell.Code)));
                break;
            case FactKind.Symbols or FactKind.Numerals:
                for (var i = 0; i < 64; i++)
                {
                    Tie(FormattableString.Invariant($"{name}[{i}]"), (cell.Bits >> i & UInt128.One) != UInt128.Zero);
                }

                break;
            default:
                return cell.Text is null || Tie(name, KindOf(fact, cell.Text));
        }

        return true;
    }

    private int KindOf(Fact fact, string text)
    {
        var (kinds, type) = fact.Kind switch
        {
            FactKind.Name => (possible.Apart.Names, Law.Conditions.ExprType.NameList),
            FactKind.Part => (possible.Apart.Parts, Law.Conditions.ExprType.PartList),
            _ => (possible.Apart.Eccns, Law.Conditions.ExprType.EccnList),
        };
        var asked = possible.Apart.Asked(type);
        return kinds.Find([.. possible.Laws.Select((law, i) =>
        {
            var definitions = (LawDefinitions)law.Definitions;
            var lists = type switch { Law.Conditions.ExprType.NameList => definitions.NameLists, Law.Conditions.ExprType.PartList => definitions.PartLists, _ => definitions.EccnLists };
            return lists.Match(text) & asked[i];
        })]);
    }

    private bool Tie(string name, int code)
    {
        code.ShouldBeGreaterThanOrEqualTo(0, $"{name} has a value of no kind");
        if (possible.Codes.TryGetValue(name, out var free))
        {
            tied.Add(free.Is(code));
        }

        return true;
    }

    private void Tie(string name, bool value) => tied.Add(bank.Find(name) is { } free ? Wanted(free, value) : bank.True);

    private void Tie(string name, Rational value) => tied.Add(bank.Find(name) is { } free ? bank.Equal(free, bank.Constant(value)) : bank.True);

    private bool Line(PossibleLine line, ResolvedItem resolved, FactRow row)
    {
        var form = resolved.Kind switch { "specs" => LineForm.Specification, "eccn" => LineForm.Eccn, "model_weights" => LineForm.Weights, _ => LineForm.Catalogue };
        tied.Add(line.Is(form));
        if (form == LineForm.Catalogue)
        {
            var name = resolved.System?.FullName ?? resolved.Chip!.FullName;
            var entry = possible.CatalogueLines.Items.ToList().FindIndex(item => item switch { ChipItem x => resolved.System is null && x.Chip == name, SystemItem x => resolved.System is not null && x.System == name, _ => false });
            tied.Add(line.Entry.Is(entry));
        }

        // What a catalogue line or an ECCN line cannot state stays unknown, and nothing is free of it.
        var open = form switch
        {
            LineForm.Catalogue => line.Asked.Where(fact => fact == Vocabulary.Quantity || fact == Vocabulary.TotalTpp),
            LineForm.Eccn => line.Asked.Where(fact => fact == Vocabulary.Eccn || fact == Vocabulary.Tpp || fact == Vocabulary.TotalTpp || fact == Vocabulary.Datacenter || fact == Vocabulary.Quantity),
            _ => line.Asked.Where(fact => fact != Vocabulary.Level && fact != Vocabulary.ItemKind && fact != Vocabulary.PerformanceDensity),
        };
        var isStated = form == LineForm.Catalogue || open.ToList().All(fact => (fact == Vocabulary.DesignerApplication && row[fact].State == CellState.Unknown) ? false : Tie(fact, line.NameOf(fact), row[fact]));
        if (form == LineForm.Catalogue && row[Vocabulary.TotalTpp].State == CellState.Known)
        {
            Tie(line.NameOf(Vocabulary.TotalTpp), Rational.Of(row[Vocabulary.TotalTpp].Number));
        }

        // TPP is what density and totals are reckoned with, whether or not it is asked about by itself.
        if (form is LineForm.Specification or LineForm.Eccn && row[Vocabulary.Tpp].State == CellState.Known)
        {
            Tie(line.NameOf(Vocabulary.Tpp), Rational.Of(row[Vocabulary.Tpp].Number));
            Tie(line.NameOf(Vocabulary.ApplicableDieArea), row[Vocabulary.ApplicableDieArea].State == CellState.Known ? Rational.Of(row[Vocabulary.ApplicableDieArea].Number) : default);
        }

        return isStated && Generators(line, row);
    }

    private bool Generators(PossibleLine line, FactRow row)
    {
        var generators = row.Generators ?? [];
        for (var i = 0; i < line.GeneratorRows.Count; i++)
        {
            var name = FormattableString.Invariant($"{line.Name}.generator{i + 1}");
            Tie($"has.{name}", i < generators.Length);
            if (i < generators.Length && !Vocabulary.Facts(FactScope.Generator).All(fact => Tie(fact, $"{name}.{fact.Path}", generators[i][fact])))
            {
                return false;
            }
        }

        return generators.Length <= PossibleLine.MostGenerators;
    }

    private bool Parties(Order order, Frame frame)
    {
        var places = possible.Parties.OfRole.ToDictionary(p => p.Key, p => p.Value);
        var free = new Queue<Element>(possible.Parties.Witnesses);
        var taken = new HashSet<Term>();
        for (var i = 0; i < order.Parties!.Count; i++)
        {
            var row = frame.Parties![i];
            if (!places.Remove(row[Vocabulary.Role].Code, out var place) && !free.TryDequeue(out place))
            {
                return false;
            }

            taken.Add(place.Present);
            var party = (PossibleParty)place.Row;
            if (!party.Asked.Where(fact => fact != Vocabulary.Role || party.Role is null).ToList().All(fact => Tie(fact, $"{party.Name}.{fact.Path}", row[fact])))
            {
                return false;
            }

            if (party.Role is null)
            {
                Tie($"{party.Name}.{Vocabulary.Role.Path}", row[Vocabulary.Role].Code);
            }

            foreach (var question in party.Ownership)
            {
                var share = Number.Ratio((decimal)question.Share.Numerator, (decimal)question.Share.Denominator);
                var owned = ListedOwnership.Reaches(row.Owners, share, question.Lists, Law.Conditions.Limits.OwnerDepth);
                if (owned is not (Facts.Tri.True or Facts.Tri.False))
                {
                    return false;
                }

                tied.Add(Wanted(question.Holds, owned == Facts.Tri.True));
            }
        }

        tied.AddRange(possible.Parties.All.Select(p => Wanted(p.Present, taken.Contains(p.Present))));
        return true;
    }

    private bool Installed(Order order, Frame frame)
    {
        if (possible.Installed.Rest.Count == 0)
        {
            return true;
        }

        if (frame.Installed is not { } installed || order.Destination is not { } destination)
        {
            return false;
        }

        var counted = CountedAs.Map(possible.Laws[0].Definitions);
        int KindOf(int country) => possible.Apart.Installed.Of(Country.FromIndex(country));
        bool IsThere(int country) => counted[country] == counted[destination.Index] && KindOf(country) == KindOf(destination.Index);
        Tie("installed.destination", Rational.Of(installed.Where(x => IsThere(x.Key)).Sum(x => x.Value)));
        foreach (var (kind, (sum, largest)) in possible.Installed.Rest)
        {
            var groups = installed.Where(x => !IsThere(x.Key) && KindOf(x.Key) == kind)
                .GroupBy(x => counted[x.Key]).Select(group => group.Sum(x => x.Value)).ToList();
            tied.Add(bank.Equal(sum, bank.Constant(groups.Sum())));
            tied.Add(bank.Equal(largest, bank.Constant(groups.DefaultIfEmpty().Max())));
        }

        return true;
    }
}
