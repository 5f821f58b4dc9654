namespace Sluice.Orders.Lines;

/// <summary>Remembers texts by the bytes they were written with, so that a name that comes back is the same object. Of bounded size.</summary>
internal sealed class TextCache
{
    private const int Sets = 2048;
    private const int Ways = 4;
    private const int LongestKept = 256;

    private readonly Entry[] entries = new Entry[Sets * Ways];
    private uint next;

    /// <summary>The text of some bytes, or null when it is not remembered.</summary>
    public string? Find(ReadOnlySpan<byte> raw, out uint hash)
    {
        hash = ByteHash.Of(raw);
        var start = (int)(hash % Sets) * Ways;
        foreach (ref readonly var entry in entries.AsSpan(start, Ways))
        {
            if (entry.Hash == hash && entry.Raw is { } known && raw.SequenceEqual(known))
            {
                return entry.Text;
            }
        }

        return null;
    }

    /// <summary>Remembers a text, in the place of an older one.</summary>
    public void Add(ReadOnlySpan<byte> raw, uint hash, string text)
    {
        if (raw.Length <= LongestKept)
        {
            entries[((int)(hash % Sets) * Ways) + (int)(next++ % Ways)] = new Entry { Hash = hash, Raw = raw.ToArray(), Text = text };
        }
    }

    private struct Entry
    {
        public uint Hash;
        public byte[]? Raw;
        public string? Text;
    }
}
