namespace Sluice.Books.Deciding;

/// <summary>A hash of ids in 64 bits (FNV-1a, mixed), in which two of ten million are alike once in four hundred thousand books.</summary>
internal static class IdHash
{
    /// <summary>The hash of an id; never 0.</summary>
    public static ulong Of(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in id)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        hash ^= hash >> 29;
        return hash == 0 ? 1 : hash;
    }
}
