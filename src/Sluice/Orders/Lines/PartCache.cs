using System.Text.Json;

namespace Sluice.Orders.Lines;

/// <summary>
/// Remembers parts of orders by the bytes they were written with: a party, an exporter, a line. Where a line goes on with the
/// bytes of a part that was read before, it goes on with that part, and the part is the same object. Of bounded size.
/// </summary>
/// <remarks>
/// The bytes of a mapping or list end with the bracket that closes it, so no longer value begins with them. A part is kept
/// when its bytes come for the second time.
/// </remarks>
/// <typeparam name="T">The part.</typeparam>
/// <param name="sets">How many places there are, by the power of two.</param>
/// <param name="window">How many bytes of the beginning tell parts apart.</param>
internal sealed class PartCache<T>(int sets, int window)
    where T : class
{
    private const int Ways = 4;
    private const int LongestKept = 4096;

    private readonly int mask = (1 << sets) - 1;
    private readonly Entry[] entries = new Entry[(1 << sets) * Ways];
    private readonly uint[] seenOnce = new uint[(1 << sets) * Ways];
    private uint next;

    /// <summary>How a reader stands after such a part; null before the first one was read.</summary>
    public JsonReaderState? After { get; set; }

    /// <summary>The remembered part whose bytes a line goes on with, or null.</summary>
    /// <param name="line">The line from the beginning of the part.</param>
    /// <param name="length">How many bytes the part has.</param>
    public T? Find(ReadOnlySpan<byte> line, out int length)
    {
        var hash = Beginning(line);
        foreach (ref readonly var entry in entries.AsSpan((int)(hash & mask) * Ways, Ways))
        {
            if (entry.Hash == hash && entry.Raw is { } raw && line.StartsWith(raw))
            {
                length = raw.Length;
                return entry.Part;
            }
        }

        length = 0;
        return null;
    }

    /// <summary>Remembers a part, in the place of an older one.</summary>
    /// <param name="line">The line from the beginning of the part.</param>
    /// <param name="length">How many bytes the part has.</param>
    /// <param name="part">The part.</param>
    public void Add(ReadOnlySpan<byte> line, int length, T part)
    {
        if (length > LongestKept)
        {
            return;
        }

        var whole = ByteHash.Of(line[..length]);
        ref var earlier = ref seenOnce[whole % (uint)seenOnce.Length];
        if (earlier != whole)
        {
            earlier = whole;
            return;
        }

        var hash = Beginning(line);
        entries[((int)(hash & mask) * Ways) + (int)(next++ % Ways)] = new Entry { Hash = hash, Raw = line[..length].ToArray(), Part = part };
    }

    private uint Beginning(ReadOnlySpan<byte> line) => ByteHash.Of(line.Length > window ? line[..window] : line);

    private struct Entry
    {
        public uint Hash;
        public byte[]? Raw;
        public T? Part;
    }
}
