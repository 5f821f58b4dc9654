using System.Runtime.InteropServices;

namespace Sluice.Storage.Sqlite;

/// <summary>A Bloom filter over the hashes of keys: tells most keys that a run does not have without reading it.</summary>
internal sealed class KeyFilter
{
    private const int BitsPerKey = 10;
    private const int Probes = 7;

    private readonly byte[] bits;

    /// <summary>A filter that was kept.</summary>
    public KeyFilter(byte[] kept) => bits = kept;

    /// <summary>An empty filter.</summary>
    /// <param name="keys">How many keys it is to tell apart, with one wrong yes in a hundred.</param>
    public KeyFilter(int keys) => bits = new byte[Math.Max(8, ((keys * BitsPerKey / 64) + 1) * 8)];

    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Bytes => bits;

    /// <summary>How many keys it is made for.</summary>
    public int Keys => bits.Length * 8 / BitsPerKey;

    public void Add(ulong hash)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bits.AsSpan());
        for (var probe = 0; probe < Probes; probe++)
        {
            var bit = Bit(hash, probe, words.Length);
            words[(int)(bit >> 6)] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>False when the key is not there for certain.</summary>
    public bool MayHave(ulong hash)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bits.AsSpan());
        for (var probe = 0; probe < Probes; probe++)
        {
            var bit = Bit(hash, probe, words.Length);
            if ((words[(int)(bit >> 6)] & (1UL << (int)(bit & 63))) == 0)
            {
                return false;
            }
        }

        return true;
    }

    // Two halves of one good hash make any number of probes (Kirsch and Mitzenmacher, 2006).
    private static ulong Bit(ulong hash, int probe, int words)
    {
        var mixed = (uint)hash + ((uint)probe * ((uint)(hash >> 32) | 1));
        return ((ulong)mixed * ((ulong)words << 6)) >> 32;
    }
}
