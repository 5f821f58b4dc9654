using System.Numerics;

namespace Sluice.Screening.Index;

/// <summary>Numbers under 64-bit keys, several to a key: sorted, and entered by the leading bits of the key.</summary>
internal sealed class KeyTable
{
    private readonly ulong[] keys;
    private readonly int[] values;
    private readonly int[] firstOf;
    private readonly int shift;

    /// <summary>Sorts the entries.</summary>
    /// <param name="entries">Key and number, in any order; the same entry may be there twice.</param>
    public KeyTable(List<(ulong Key, int Value)> entries)
    {
        keys = new ulong[entries.Count];
        values = new int[entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            (keys[i], values[i]) = entries[i];
        }

        Array.Sort(keys, values);
        var bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, keys.Length)), 4, 22);
        shift = 64 - bits;
        firstOf = new int[(1 << bits) + 1];
        var at = 0;
        for (var bucket = 0; bucket < firstOf.Length; bucket++)
        {
            while (at < keys.Length && (int)(keys[at] >> shift) < bucket)
            {
                at++;
            }

            firstOf[bucket] = at;
        }
    }

    /// <summary>The numbers under a key, ascending or not.</summary>
    public ReadOnlySpan<int> Find(ulong key)
    {
        var bucket = (int)(key >> shift);
        var end = firstOf[bucket + 1];
        var start = firstOf[bucket];
        while (start < end && keys[start] < key)
        {
            start++;
        }

        var stop = start;
        while (stop < end && keys[stop] == key)
        {
            stop++;
        }

        return values.AsSpan(start, stop - start);
    }

    public long Bytes => ((long)keys.Length * 12) + ((long)firstOf.Length * 4);
}
