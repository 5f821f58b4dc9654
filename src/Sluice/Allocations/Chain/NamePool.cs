using System.Text;

namespace Sluice.Allocations.Chain;

/// <summary>Names that were read lately, so that one that comes again is the same object. One for each thread.</summary>
internal sealed class NamePool
{
    private const int Places = 1024;

    [ThreadStatic]
    private static NamePool? ofThread;

    private readonly string?[] names = new string?[Places];

    /// <summary>The pool of this thread.</summary>
    public static NamePool OfThread => ofThread ??= new();

    /// <summary>The name that has these bytes in UTF-8.</summary>
    public string Find(ReadOnlySpan<byte> utf8)
    {
        var hash = (uint)utf8.Length;
        foreach (var part in utf8)
        {
            hash = (hash * 31) + part;
        }

        // Only ASCII is compared without being decoded; other names are read anew.
        ref var place = ref names[hash % Places];
        return place is { } name && Ascii.Equals(utf8, name) ? name : place = Encoding.UTF8.GetString(utf8);
    }
}
