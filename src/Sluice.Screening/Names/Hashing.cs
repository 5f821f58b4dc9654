namespace Sluice.Screening.Names;

/// <summary>A 64-bit hash of short texts, the same on every machine: what is equal by it is taken for equal.</summary>
internal static class Hashing
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var c in text)
        {
            hash = Add(hash, c);
        }

        return Finish(hash);
    }

    /// <summary>The hash of texts written together.</summary>
    public static ulong Of(string first, string second, string third = "")
    {
        var hash = Basis;
        foreach (var c in first)
        {
            hash = Add(hash, c);
        }

        foreach (var c in second)
        {
            hash = Add(hash, c);
        }

        foreach (var c in third)
        {
            hash = Add(hash, c);
        }

        return Finish(hash);
    }

    /// <summary>The hash of a text without one or two of its letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The position left out, or -1.</param>
    /// <param name="second">A later position left out, or -1.</param>
    public static ulong Without(string text, int first, int second)
    {
        var hash = Basis;
        for (var i = 0; i < text.Length; i++)
        {
            if (i != first && i != second)
            {
                hash = Add(hash, text[i]);
            }
        }

        return Finish(hash);
    }

    private static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xd6e8feb86659fd93;
        return hash ^ (hash >> 32);
    }
}
