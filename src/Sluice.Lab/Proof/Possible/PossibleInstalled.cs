using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Lab.Proof.Possible;

/// <summary>
/// TPP installed by country before the order: for each kind of countries what all of them but the destination have together and what the one with
/// the most has, and what the destination has.
/// </summary>
internal sealed class PossibleInstalled
{
    private static readonly Rational MostOfOne = Rational.Of(OrderLimits.PriorTpp);

    private readonly TermBank bank;
    private readonly CountryKinds kinds;
    private readonly AnyCell destination;
    private readonly int[] treatedAs;
    private readonly Dictionary<int, (Term Sum, Term Largest)> rest = [];

    public PossibleInstalled(Logic logic, CountryKinds kinds, AnyCell destination, int[] treatedAs)
    {
        bank = logic.Bank;
        this.kinds = kinds;
        this.destination = destination;
        this.treatedAs = treatedAs;
    }

    /// <summary>What the destination has, with the countries that count as it.</summary>
    public Term AtDestination => bank.Number("installed.destination", default(Rational), MostOfOne);

    /// <summary>What the other countries of a kind have together, and what the one with the most has, by kind; only kinds that were asked about.</summary>
    public IReadOnlyDictionary<int, (Term Sum, Term Largest)> Rest => rest;

    /// <summary>TPP installed after the order.</summary>
    /// <param name="kind">The sum, or the largest of one country.</param>
    /// <param name="countries">The countries.</param>
    /// <param name="order">TPP of the order.</param>
    public AnyNumber After(InstalledKind kind, CountrySet countries, AnyNumber order)
    {
        var there = destination.In(countries);
        var parts = kinds.All.Select((set, i) => (Set: set, Kind: i)).Where(x => x.Set.Intersect(countries) == x.Set).ToList();
        var unknown = bank.And(there, order.Unknown);
        var here = bank.Add(AtDestination, order.Value);
        var value = kind == InstalledKind.Sum
            ? bank.Sum(parts.Select(p => Of(p.Kind).Sum).Append(bank.ChooseNumber(there, here, bank.Zero)))
            : Largest(parts, countries, here);
        return new AnyNumber(bank.Not(unknown), unknown, value);
    }

    private Term Largest(List<(CountrySet Set, int Kind)> parts, CountrySet countries, Term here)
    {
        // Countries that count as one and lie in kinds of their own are added up; of all others a kind's largest stands for it.
        var among = new List<(Term Present, Term Value)>();
        foreach (var group in parts.GroupBy(p => p.Set.Count == 1 ? treatedAs[p.Set.First().Index] : -1 - p.Kind))
        {
            var together = CountrySet.FromCountries(group.SelectMany(p => p.Set));
            var isDestination = destination.In(together);
            var amount = bank.Sum(group.Select(p => Of(p.Kind).Largest));
            among.Add((bank.True, amount));
            among.Add((isDestination, group.Key < 0 ? here : bank.Add(amount, here)));
        }

        return bank.Largest(among);
    }

    private (Term Sum, Term Largest) Of(int kind)
    {
        if (!rest.TryGetValue(kind, out var found))
        {
            var set = kinds.All[kind];
            var count = set.GroupBy(country => treatedAs[country.Index]).Count();
            var name = FormattableString.Invariant($"installed.kind{kind}");
            var largest = bank.Number($"{name}.largest", default(Rational), MostOfOne);
            var sum = count == 1 ? largest : bank.Number($"{name}.sum", default(Rational), null);
            var isDestination = destination.In(set);
            bank.Axiom(bank.AtMost(largest, sum));
            bank.Axiom(bank.AtMost(sum, bank.ChooseNumber(isDestination, bank.Scale(Rational.Whole(count - 1), largest), bank.Scale(Rational.Whole(count), largest))));
            bank.Axiom(bank.Implies(isDestination, count == 1 ? bank.AtMost(largest, bank.Zero) : bank.True));
            rest.Add(kind, found = (sum, largest));
        }

        return found;
    }
}
