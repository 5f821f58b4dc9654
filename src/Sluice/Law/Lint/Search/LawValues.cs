using Sluice.Documents;
using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Law.Lint.Search;

/// <summary>
/// The values that the conditions of a law tell apart: for each number those at, between and beyond the limits it is compared
/// with, for countries one kind for each combination of groups, and the members of every list.
/// </summary>
internal sealed class LawValues
{
    private readonly Dictionary<Fact, SortedSet<decimal>> limits = [];
    private readonly Dictionary<Fact, SortedSet<DateOnly>> days = [];
    private readonly Dictionary<(ExprType Type, string List), IReadOnlyList<string>> lists = [];

    /// <summary>Reads the conditions and lists of a law.</summary>
    /// <param name="law">The law.</param>
    public LawValues(Law law)
    {
        var sets = new HashSet<CountrySet>();
        var eccns = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in law.Provisions.SelectMany(Determinations.Domains.Trees))
        {
            var facts = ConditionFacts.Of(tree);
            Merge(limits, facts.Thresholds);
            Merge(days, facts.Dates);
            sets.UnionWith(facts.CountrySets);
            eccns.UnionWith(ExprNodes.All(tree).OfType<UnderEccn>().Select(u => u.Prefix));
        }

        foreach (var definition in law.Of(ProvisionKind.Definition))
        {
            Read(definition.Fields, "names", ExprType.NameList);
            Read(definition.Fields, "chips", ExprType.PartList);
            Read(definition.Fields, "eccns", ExprType.EccnList);
        }

        eccns.UnionWith(lists.Where(l => l.Key.Type == ExprType.EccnList).SelectMany(l => l.Value));
        Eccns = [.. eccns];
        Kinds = Classes(sets);
    }

    /// <summary>Every ECCN and paragraph the law names.</summary>
    public IReadOnlyList<string> Eccns { get; }

    /// <summary>The countries, in kinds that no condition tells apart.</summary>
    public IReadOnlyList<IReadOnlyList<Country>> Kinds { get; }

    /// <summary>The days that conditions compare the date of the order with.</summary>
    public IEnumerable<DateOnly> OrderDays => Days(Vocabulary.Date)
        .Concat(Limits(Vocabulary.Year).Select(y => new DateOnly((int)y, 1, 1)));

    /// <summary>The members of a list; empty when there is no such list.</summary>
    public IReadOnlyList<string> Members(ExprType type, string list) => lists.GetValueOrDefault((type, list), []);

    /// <summary>The days a fact is compared with.</summary>
    public IEnumerable<DateOnly> Days(Fact fact) => days.GetValueOrDefault(fact, []);

    /// <summary>The numbers a fact is compared with.</summary>
    public IEnumerable<decimal> Limits(Fact fact) => limits.GetValueOrDefault(fact, []);

    /// <summary>Numbers at, between and beyond the limits of a fact, in rising order.</summary>
    public List<decimal> Numbers(Fact fact)
    {
        var numbers = new List<decimal> { 0m };
        var previous = 0m;
        foreach (var limit in Limits(fact).Where(l => l > 0m))
        {
            numbers.Add((previous + limit) / 2m);
            numbers.Add(limit);
            previous = limit;
        }

        numbers.Add(previous == 0m ? 1m : previous * 2m);
        return [.. numbers.Select(n => Fitting(fact, n)).Distinct().Order()];
    }

    /// <summary>A number within what the fact can be: shares end at 1, units are whole.</summary>
    public static decimal Fitting(Fact fact, decimal number) => fact.Unit switch
    {
        "share" => Math.Clamp(number, 0m, 1m),
        "units" => Math.Clamp(Math.Ceiling(number), 1m, Orders.OrderLimits.Quantity),
        "nm" => Math.Max(number, 1m),
        "operations" => Math.Clamp(number, 0m, Orders.OrderLimits.Operations),
        _ => Math.Max(number, 0m),
    };

    private static void Merge<T>(Dictionary<Fact, SortedSet<T>> into, IReadOnlyDictionary<Fact, IReadOnlyList<T>> found)
    {
        foreach (var (fact, values) in found)
        {
            if (!into.TryGetValue(fact, out var known))
            {
                into.Add(fact, known = []);
            }

            known.UnionWith(values);
        }
    }

    private static List<IReadOnlyList<Country>> Classes(HashSet<CountrySet> sets)
    {
        var ordered = sets.ToArray();
        return
        [
            .. Countries.All.GroupBy(country => string.Concat(ordered.Select(s => s.Contains(country) ? '1' : '0')))
                .Select(kind => (IReadOnlyList<Country>)[.. kind]),
        ];
    }

    private void Read(MapNode fields, string form, ExprType type)
    {
        if (fields.Find(form) is ScalarNode name && fields.Find("list") is ListNode list)
        {
            lists[(type, name.Text)] = [.. list.Items.OfType<ScalarNode>().Select(s => s.Text)];
        }
    }
}
