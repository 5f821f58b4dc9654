using Sluice.Documents;
using Sluice.Items;

namespace Sluice.Orders;

/// <summary>
/// Reads throughput by bit length. Figures that count the zeros a sparse matrix lets a part skip are refused: the law counts
/// what is computed, and a figure twice too large decides wrongly.
/// </summary>
internal static class DenseFigures
{
    /// <summary>The figures, or null when nobody said.</summary>
    public static SortedDictionary<int, decimal>? Read(Field field)
    {
        if (field.Fields("dense tera-operations a second by bit length, such as {16: 989.5, 8: 1979}") is not { } fields)
        {
            return null;
        }

        var figures = new SortedDictionary<int, decimal>();
        foreach (var entry in fields.Map.Entries)
        {
            var figure = fields[entry.Key].Required("a number; leave a bit length out that the part does not support, and dense_tops when it is not known");
            var tops = figure.Number(0m, OrderLimits.Performance, "dense tera-operations a second");
            if (ExactDecimal.TryParse(entry.Key, out var bits) != NumberProblem.None || !decimal.IsInteger(bits) || bits is < 1 or > OrderLimits.BitLength)
            {
                fields.Problems.Add(figure.Path, $"the key '{ScalarNode.Shorten(entry.Key)}'", AcceptedKey(entry.Key), entry.KeyMark);
            }
            else if (tops is { } known && !figures.TryAdd((int)bits, known))
            {
                fields.Problems.Add(figure.Path, "the same bit length again", "each bit length once", entry.KeyMark);
            }
        }

        return figures;
    }

    /// <summary>Refuses fields that speak of sparsity beside the figures.</summary>
    public static void RefuseSparse(FieldReader fields)
    {
        foreach (var entry in fields.Map.Entries.Where(e => SparseFigures.IsSparse(e.Key)))
        {
            fields.RefuseField(entry.Key, "a field about sparsity", SparseFigures.DenseOnly);
        }
    }

    private static string AcceptedKey(string key)
    {
        if (SparseFigures.IsSparse(key))
        {
            return SparseFigures.DenseOnly;
        }

        var digits = new string([.. key.Where(char.IsAsciiDigit)]);
        var accepted = $"a bit length from 1 to {OrderLimits.BitLength}, such as 16 or 8";
        return digits.Length is 1 or 2 && char.IsAsciiLetter(key[0]) ? $"{accepted}; did you mean {digits}?" : accepted;
    }
}
