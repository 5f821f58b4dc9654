using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Sluice.Storage.Sqlite;

/// <summary>Where the entry of a key is: the hash of the key, and the entry's place.</summary>
/// <param name="Hash">The key's XXH3. Two keys may share it; the entry tells which it is.</param>
/// <param name="Sequence">The entry.</param>
internal readonly record struct KeyRecord(ulong Hash, long Sequence)
{
    /// <summary>How many bytes a record has.</summary>
    public const int Size = 16;

    public static ulong HashOf(string key)
    {
        Span<byte> text = stackalloc byte[1024];
        return XxHash3.HashToUInt64(text[..Encoding.UTF8.GetBytes(key, text)]);
    }

    public static KeyRecord Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]));

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Hash);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], Sequence);
    }
}
