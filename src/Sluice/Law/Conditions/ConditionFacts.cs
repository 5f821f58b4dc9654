using System.Collections.Frozen;
using System.Collections.Immutable;
using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Law.Conditions;

/// <summary>
/// What a condition can depend on, and where its answer can change: used to ask for unknown facts and to divide all
/// possible orders into cases.
/// </summary>
public sealed class ConditionFacts
{
    private ConditionFacts(FactCollector found)
    {
        Facts = [.. found.Facts];
        Lists = [.. found.Lists];
        CountrySets = [.. found.CountrySets];
        Thresholds = Sorted(found.Thresholds);
        Dates = Sorted(found.Dates);
    }

    /// <summary>Every fact the condition may read, in the order of reading, each once.</summary>
    public ImmutableArray<FactUse> Facts { get; }

    /// <summary>Every list the condition may read, each once.</summary>
    public ImmutableArray<ListUse> Lists { get; }

    /// <summary>For each number fact the constants it is compared with directly, in rising order.</summary>
    public IReadOnlyDictionary<Fact, IReadOnlyList<decimal>> Thresholds { get; }

    /// <summary>For each date fact the days it is compared with directly, in rising order.</summary>
    public IReadOnlyDictionary<Fact, IReadOnlyList<DateOnly>> Dates { get; }

    /// <summary>The sets of countries that countries are looked up in, each once.</summary>
    public ImmutableArray<CountrySet> CountrySets { get; }

    /// <summary>What a condition or a part of one depends on.</summary>
    public static ConditionFacts Of(Expr expr)
    {
        var found = new FactCollector();
        found.Visit(expr);
        return new ConditionFacts(found);
    }

    private static FrozenDictionary<Fact, IReadOnlyList<T>> Sorted<T>(Dictionary<Fact, SortedSet<T>> found) =>
        found.ToFrozenDictionary(pair => pair.Key, IReadOnlyList<T> (pair) => [.. pair.Value]);
}
