namespace Sluice.Books.Running;

/// <summary>
/// Remembers the ids of orders by their hashes, in at most 128 MiB: 8 bytes for each id and as much again for room. Where there are
/// more ids than <see cref="Most"/>, those that come later are compared with these and not remembered.
/// </summary>
/// <param name="most">How many ids are remembered.</param>
internal sealed class SeenIds(int most = SeenIds.Most)
{
    /// <summary>How many ids are remembered where nothing else is said.</summary>
    public const int Most = 8_000_000;

    // Many small tables: large ones would leave holes behind where the heap is not compacted.
    private const int PartBits = 12;
    private const int Parts = 1 << PartBits;
    private const int FirstSize = 8;

    private readonly ulong[]?[] tables = new ulong[Parts][];
    private readonly int[] counts = new int[Parts];

    /// <summary>How many ids are remembered.</summary>
    public int Count { get; private set; }

    /// <summary>Whether no more are remembered.</summary>
    public bool IsFull => Count >= most;

    /// <summary>Remembers an id.</summary>
    /// <param name="hash">Its hash; not 0.</param>
    /// <returns>False when it came before.</returns>
    public bool Add(ulong hash)
    {
        var part = (int)(hash >> (64 - PartBits));
        var table = tables[part] ??= new ulong[FirstSize];
        var at = Find(table, hash);
        if (table[at] == hash)
        {
            return false;
        }

        if (Count < most)
        {
            table[at] = hash;
            Count++;
            if (++counts[part] * 4 > table.Length * 3)
            {
                tables[part] = Larger(table);
            }
        }

        return true;
    }

    private static ulong[] Larger(ulong[] table)
    {
        var larger = new ulong[table.Length * 2];
        foreach (var hash in table)
        {
            if (hash != 0)
            {
                larger[Find(larger, hash)] = hash;
            }
        }

        return larger;
    }

    // Where the hash is, or would be.
    private static int Find(ulong[] table, ulong hash)
    {
        var mask = table.Length - 1;
        var at = (int)hash & mask;
        while (table[at] != 0 && table[at] != hash)
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
