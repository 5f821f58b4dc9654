using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>The classes that a law makes of items, whatever their quantity: those it cannot tell apart have one number.</summary>
/// <param name="law">The law.</param>
/// <param name="tests">What it asks of an item alone.</param>
internal sealed class ItemClasses(Law.Law law, Law.Conditions.Test[] tests)
{
    private readonly Dictionary<byte[], int> numbers = new(ByteKeys.Comparer);
    private readonly byte[] values = new byte[tests.Length];
    private readonly Frame alone = new(Vocabulary.NewRow(FactScope.Order), [], null, null);
    private readonly FactRow[] one = new FactRow[1];

    /// <summary>How many classes there are.</summary>
    public int Count => numbers.Count;

    /// <summary>The class of an item.</summary>
    public int Of(FactRow item)
    {
        law.Bind(item, FactScope.Item);
        one[0] = item;
        alone.Take(one, null, null);
        alone.Item = item;
        for (var i = 0; i < tests.Length; i++)
        {
            values[i] = (byte)tests[i].Evaluate(alone);
        }

        var known = numbers.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(values, out var number))
        {
            numbers.Add(values.ToArray(), number = numbers.Count);
        }

        return number;
    }
}
