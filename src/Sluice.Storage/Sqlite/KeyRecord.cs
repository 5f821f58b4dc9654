using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sluice.Storage.Sqlite;

/// <summary>Where the entry of a key is: the hash of the key, and the entry's place.</summary>
/// <param name="Hash">The first eight bytes of the key's SHA-256. Two keys may share it; the entry tells which it is.</param>
/// <param name="Sequence">The entry.</param>
internal readonly record struct KeyRecord(ulong Hash, long Sequence)
{
    /// <summary>How many bytes a record has.</summary>
    public const int Size = 16;

    public static ulong HashOf(string key)
    {
        Span<byte> text = stackalloc byte[1024];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..Encoding.UTF8.GetBytes(key, text)], hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    public static KeyRecord Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]));

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Hash);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], Sequence);
    }
}
