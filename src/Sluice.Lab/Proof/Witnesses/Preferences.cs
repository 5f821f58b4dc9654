using Sluice.Facts;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Terms;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>What makes an order a plain example, the most important first. None of it has to be so.</summary>
/// <param name="order">The order.</param>
internal sealed class Preferences(PossibleOrder order)
{
    private const decimal ManyTpp = 20_000m;
    private readonly TermBank bank = order.Logic.Bank;

    /// <summary>The preferences.</summary>
    public IReadOnlyList<Term> All() =>
    [
        bank.Not(order.Others.Add),
        .. Enumerable.Range(1, order.Lines.Count - 1).Select(i => bank.Not(order.IsThere(i))),
        .. order.Parties.Witnesses.Select(w => bank.Not(w.Present)),
        .. order.Parties.OfRole.OrderByDescending(r => r.Key == PossibleParty.OnlyOnce ? -1 : r.Key).Select(r => r.Key == PossibleParty.OnlyOnce ? r.Value.Present : bank.Not(r.Value.Present)),
        .. order.Lines.SelectMany(OfLine),
        .. OfOrder(),
        .. OfInstalled(),
        .. order.Parties.All.SelectMany(p => OfParty((PossibleParty)p.Row)),
    ];

    private IEnumerable<Term> OfLine(PossibleLine line)
    {
        yield return bank.Not(line.Is(LineForm.Weights));
        yield return line.Is(LineForm.Catalogue);
        yield return line.Entry.In(i => i < order.Catalogue.Chips.Count && order.Catalogue.Chips[i].Name.Contains("H100", StringComparison.Ordinal));
        yield return bank.Or(line.Is(LineForm.Catalogue), line.Is(LineForm.Specification));
        foreach (var fact in line.Asked.ToList())
        {
            var number = fact.Kind == FactKind.Number ? bank.Find(line.NameOf(fact)) : null;
            if (number is not null && fact != Vocabulary.TotalTpp && fact != Vocabulary.Quantity)
            {
                yield return bank.AtMost(number, bank.Constant(ManyTpp));
            }

            if (bank.Find($"{line.NameOf(fact)}.given") is { } given)
            {
                yield return bank.Not(given);
            }

            foreach (var term in Word(fact, line.NameOf(fact), ["none"]))
            {
                yield return term;
            }
        }

        foreach (var term in line.GeneratorRows.Select(g => bank.Not(g.Present)))
        {
            yield return term;
        }
    }

    private IEnumerable<Term> OfOrder()
    {
        foreach (var fact in order.Asked.ToList())
        {
            var terms = fact.Kind switch
            {
                FactKind.Symbol => Word(fact, fact.Path, ["export", "distributor", "commercial_datacenter"]),
                FactKind.Country when fact == Vocabulary.Destination => Choices(Countries(fact.Path, ["MY", "DE"])),
                FactKind.Country => Countries(fact.Path, ["US"]),
                FactKind.Flag => [fact == Vocabulary.UsOrigin ? order[fact].Flag : bank.Not(order[fact].Flag)],
                FactKind.Number => Zero(fact.Path),
                FactKind.Symbols => Elements(fact, fact.Path),
                FactKind.Name => order.Codes.TryGetValue(fact.Path, out var code) ? [code.Is(0)] : [],
                _ => [],
            };
            foreach (var term in terms)
            {
                yield return term;
            }
        }

        if (bank.Find("end_use.system.given") is { } system)
        {
            yield return bank.Not(system);
        }

        if (bank.Find($"{Vocabulary.PriorCountryLimit.Path}.given") is { } agreed)
        {
            yield return bank.Not(agreed);
        }
    }

    private IEnumerable<Term> OfInstalled() => order.Installed.Rest.Count == 0
        ? []
        :
        [
            bank.AtMost(order.Installed.AtDestination, bank.Zero),
            .. order.Installed.Rest.Values.Select(x => bank.AtMost(x.Sum, bank.Zero)),
            // In few countries rather than in many.
            .. order.Installed.Rest.Values.Select(x => bank.AtMost(x.Sum, x.Largest)),
        ];

    private IEnumerable<Term> OfParty(PossibleParty party)
    {
        foreach (var term in party.Ownership.Select(q => bank.Not(q.Holds)))
        {
            yield return term;
        }

        foreach (var fact in party.Asked.ToList())
        {
            var name = $"{party.Name}.{fact.Path}";
            var terms = fact.Kind switch
            {
                FactKind.Symbol => Word(fact, name, ["none", "end_user"]),
                FactKind.Country => Choices(Alike(name, Vocabulary.Destination.Path).Concat(Countries(name, ["US"]))),
                FactKind.Flag => [fact == Vocabulary.PrivateSector ? party[fact].Flag : bank.Not(party[fact].Flag)],
                FactKind.Symbols or FactKind.Numerals => Elements(fact, name),
                FactKind.Name => order.Codes.TryGetValue(name, out var code) ? [code.Is(0)] : [],
                _ => [],
            };
            foreach (var term in terms)
            {
                yield return term;
            }
        }
    }

    /// <summary>The first of some, or else one of the first two, and so on: none of which goes against another.</summary>
    private IEnumerable<Term> Choices(IEnumerable<Term> terms)
    {
        var any = bank.False;
        foreach (var term in terms)
        {
            yield return any = bank.Or(any, term);
        }
    }

    private IEnumerable<Term> Word(Fact fact, string name, string[] words) =>
        fact.Kind == FactKind.Symbol && order.Codes.TryGetValue(name, out var code) ? words.Select(fact.IndexOf).Where(i => i >= 0).Take(1).Select(code.Is) : [];

    private IEnumerable<Term> Countries(string name, string[] countries) =>
        order.Codes.TryGetValue(name, out var code) ? countries.Select(c => code.Is(order.Apart.Countries.Of(Country.Parse(c)))) : [];

    private IEnumerable<Term> Alike(string name, string other) =>
        order.Codes.TryGetValue(name, out var a) && order.Codes.TryGetValue(other, out var b) ? [bank.All(a.Bits.Zip(b.Bits, bank.Same))] : [];

    private IEnumerable<Term> Zero(string name) => bank.Find(name) is { } number ? [bank.AtMost(number, bank.Zero)] : [];

    private IEnumerable<Term> Elements(Fact fact, string name) =>
        Enumerable.Range(0, Math.Max(fact.Words.Count, 10)).Select(i => bank.Find(FormattableString.Invariant($"{name}[{i}]"))).OfType<Term>().Select(bank.Not);
}
