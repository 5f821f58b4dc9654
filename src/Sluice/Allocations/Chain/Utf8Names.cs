using System.Text;

namespace Sluice.Allocations.Chain;

/// <summary>Compares names and keys, so that one is found by its bytes in UTF-8 without being made.</summary>
internal sealed class Utf8Names : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    private const int MostOnStack = 512;

    private Utf8Names()
    {
    }

    public static Utf8Names Comparer { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj)
    {
        Span<byte> utf8 = stackalloc byte[MostOnStack];
        return GetHashCode(Encoding.UTF8.TryGetBytes(obj, utf8, out var length) ? utf8[..length] : Encoding.UTF8.GetBytes(obj));
    }

    // Only ASCII is compared without being decoded.
    public bool Equals(ReadOnlySpan<byte> alternate, string other) =>
        Ascii.Equals(alternate, other) || (!Ascii.IsValid(alternate) && string.Equals(Encoding.UTF8.GetString(alternate), other, StringComparison.Ordinal));

    // It has a seed of its own in every process: nobody can choose keys that all come to the same.
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = default(HashCode);
        hash.AddBytes(alternate);
        return hash.ToHashCode();
    }

    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);
}
