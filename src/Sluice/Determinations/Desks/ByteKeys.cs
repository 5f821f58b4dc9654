using System.Buffers.Binary;

namespace Sluice.Determinations.Desks;

/// <summary>Compares keys of bytes by content, and finds them by a span without making an array.</summary>
internal sealed class ByteKeys : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    /// <summary>The comparer.</summary>
    public static ByteKeys Comparer { get; } = new();

    /// <inheritdoc />
    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    /// <inheritdoc />
    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    /// <inheritdoc />
    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    /// <inheritdoc />
    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    /// <inheritdoc />
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = (ulong)alternate.Length;
        while (alternate.Length >= sizeof(ulong))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(alternate)) * Mixer;
            hash ^= hash >> 29;
            alternate = alternate[sizeof(ulong)..];
        }

        foreach (var one in alternate)
        {
            hash = (hash ^ one) * Mixer;
        }

        return (int)(hash ^ (hash >> 32));
    }
}
