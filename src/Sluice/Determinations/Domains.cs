using System.Collections.Concurrent;
using Sluice.Facts;
using Sluice.Law;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Determinations;

/// <summary>
/// The values a fact can take, as far as the laws of the day tell them apart: for a number one value at, between and beyond
/// each limit it is compared with, for a country one of each kind that the country groups distinguish.
/// </summary>
internal sealed class Domains
{
    private readonly Dictionary<Fact, SortedSet<decimal>> thresholds = [];
    private readonly Dictionary<Fact, SortedSet<DateOnly>> dates = [];
    private readonly HashSet<CountrySet> sets = [];
    private readonly Lazy<IReadOnlyList<Cell>> countries;
    private readonly ConcurrentDictionary<Fact, IReadOnlyList<Cell>> values = new();

    /// <summary>Reads the limits and groups that the conditions of laws speak of.</summary>
    public Domains(IEnumerable<LawIndex> laws)
    {
        foreach (var tree in laws.SelectMany(Trees))
        {
            Read(ConditionFacts.Of(tree));
        }

        countries = new(() => Representatives());
    }

    /// <summary>Every condition of a law.</summary>
    public static IEnumerable<Expr> Trees(LawIndex law) => law.Law.Provisions.SelectMany(Trees);

    /// <summary>Every condition and number of a provision.</summary>
    public static IEnumerable<Expr> Trees(Provision provision)
    {
        var effect = provision.Effect;
        var clauses = new[] { provision.When, effect.For }.Concat(effect.Conditions).Concat(effect.Duties.Select(d => d.When));
        var formulas = effect.Limit is { } limit ? [limit.Amount.Tree, limit.Used.Tree, limit.Draw.Tree] : Array.Empty<Expr>();
        return clauses.OfType<Clause>().Select(c => c.Tree).Concat(formulas);
    }

    /// <summary>Fills in the values of a variable.</summary>
    public void Fill(Variable variable)
    {
        if (variable.Fact is not { } fact)
        {
            return;
        }

        variable.Values = values.GetOrAdd(fact, Values);
        variable.IsExhaustive = fact.Kind is FactKind.Flag or FactKind.Symbol or FactKind.Country;
    }

    private static Cell Known(int code) => new() { State = CellState.Known, Code = code };

    private static Cell Known(decimal number) => new() { State = CellState.Known, Number = Number.Of(number) };

    private static Cell Known(UInt128 bits) => new() { State = CellState.Known, Bits = bits };

    private IReadOnlyList<Cell> Values(Fact fact) => fact.Kind switch
    {
        FactKind.Flag => [Known(1), Known(0)],
        FactKind.Symbol => [.. Enumerable.Range(0, fact.Words.Count).Select(Known)],
        FactKind.Country => countries.Value,
        FactKind.Number => [.. Numbers(thresholds.GetValueOrDefault(fact)).Select(Known)],
        FactKind.Date => [.. Days(dates.GetValueOrDefault(fact)), new Cell { State = CellState.Missing }],
        FactKind.Symbols => Subsets(fact.Words.Count),
        FactKind.Numerals => Subsets(10),
        _ => [Known(UInt128.Zero), .. Enumerable.Range(0, 8).Select(bit => Known(UInt128.One << bit))],
    };

    private static List<Cell> Subsets(int words)
    {
        var all = (UInt128.One << words) - 1;
        var subsets = new List<Cell> { Known(all), Known(UInt128.Zero) };
        for (var bit = 0; bit < words; bit++)
        {
            subsets.Add(Known(UInt128.One << bit));
            subsets.Add(Known(all & ~(UInt128.One << bit)));
        }

        return subsets;
    }

    private static IEnumerable<decimal> Numbers(SortedSet<decimal>? limits)
    {
        var previous = 0m;
        yield return 0m;
        foreach (var limit in limits ?? [])
        {
            if (limit > 0m)
            {
                yield return (previous + limit) / 2m;
                yield return limit;
                previous = limit;
            }
        }

        yield return previous + (previous == 0m ? 1m : previous);
    }

    private static IEnumerable<Cell> Days(SortedSet<DateOnly>? limits) =>
        (limits ?? []).SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) }).Select(d => Known(d.DayNumber));

    private void Read(ConditionFacts facts)
    {
        foreach (var (fact, limits) in facts.Thresholds)
        {
            Add(thresholds, fact, limits);
        }

        foreach (var (fact, limits) in facts.Dates)
        {
            Add(dates, fact, limits);
        }

        sets.UnionWith(facts.CountrySets);
    }

    private static void Add<T>(Dictionary<Fact, SortedSet<T>> into, Fact fact, IReadOnlyList<T> limits)
    {
        if (!into.TryGetValue(fact, out var known))
        {
            into.Add(fact, known = []);
        }

        known.UnionWith(limits);
    }

    private List<Cell> Representatives()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ordered = sets.ToArray();
        var kinds = new List<Cell>();
        foreach (var country in Countries.All)
        {
            var signature = string.Concat(ordered.Select(s => s.Contains(country) ? '1' : '0'));
            if (seen.Add(signature))
            {
                kinds.Add(Known(country.Index));
            }
        }

        return kinds;
    }
}
