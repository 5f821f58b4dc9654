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
    public int GetHashCode(byte[] obj) => (int)Hash(obj);

    /// <inheritdoc />
    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    /// <inheritdoc />
    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    /// <inheritdoc />
    public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)Hash(alternate);

    /// <summary>A hash whose low bits depend on every byte.</summary>
    public static ulong Hash(ReadOnlySpan<byte> key)
    {
        var hash = (ulong)key.Length;
        while (key.Length >= sizeof(ulong))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(key)) * Mixer;
            hash ^= hash >> 29;
            key = key[sizeof(ulong)..];
        }

        foreach (var one in key)
        {
            hash = (hash ^ one) * Mixer;
        }

        return hash ^ (hash >> 32);
    }
}
