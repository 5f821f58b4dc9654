using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Sluice.Allocations.Chain;

/// <summary>A SHA-256 hash that links an entry with all entries in front of it.</summary>
public readonly struct ChainHash : IEquatable<ChainHash>
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Size = 32;

    [ThreadStatic]
    private static IncrementalHash? hasher;

    private readonly UInt128 high;
    private readonly UInt128 low;

    /// <summary>A hash from its bytes.</summary>
    /// <param name="bytes">32 bytes.</param>
    public ChainHash(ReadOnlySpan<byte> bytes)
    {
        high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..Size]);
    }

    /// <summary>Whether two hashes are the same.</summary>
    public static bool operator ==(ChainHash left, ChainHash right) => left.Equals(right);

    /// <summary>Whether two hashes differ.</summary>
    public static bool operator !=(ChainHash left, ChainHash right) => !left.Equals(right);

    /// <summary>The hash of an entry: SHA-256 of the hash in front and the entry's bytes.</summary>
    /// <param name="linked">32 free bytes, then the entry's bytes; the hash in front is written into the first 32.</param>
    /// <param name="previous">The hash of the entry in front.</param>
    public static ChainHash Link(Span<byte> linked, ChainHash previous)
    {
        Span<byte> hash = stackalloc byte[Size];
        previous.CopyTo(linked);

        // One that is kept hashes a short text a fifth faster than one that is made for it.
        hasher ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hasher.AppendData(linked);
        hasher.GetHashAndReset(hash);
        return new(hash);
    }

    /// <summary>A hash from its 64 hexadecimal digits.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static ChainHash Parse(string text) =>
        Convert.FromHexString(text) is { Length: Size } bytes ? new(bytes) : throw new FormatException($"'{text}' is not 64 hexadecimal digits.");

    /// <summary>Writes its 32 bytes.</summary>
    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt128BigEndian(bytes, high);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], low);
    }

    /// <summary>Its 32 bytes.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public bool Equals(ChainHash other) => high == other.high && low == other.low;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChainHash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => low.GetHashCode();

    /// <summary>Its 64 hexadecimal digits, lower case.</summary>
    public override string ToString() => Convert.ToHexStringLower(ToArray());
}
