using System.Numerics;
using System.Runtime.InteropServices;

namespace Sluice.Orders.Lines;

/// <summary>A hash of bytes that is the same on every machine (CRC-32C). It finds what is equal; it proves nothing to an adversary.</summary>
internal static class ByteHash
{
    /// <summary>The hash of some bytes, continuing an earlier one.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes, uint earlier = uint.MaxValue)
    {
        var hash = earlier;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            hash = BitOperations.Crc32C(hash, BitConverter.IsLittleEndian ? word : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(word));
        }

        foreach (var last in bytes[(words.Length * sizeof(ulong))..])
        {
            hash = BitOperations.Crc32C(hash, last);
        }

        return hash;
    }
}
