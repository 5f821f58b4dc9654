using System.Buffers.Binary;
using System.Text.Unicode;

namespace Sluice.Allocations.Chain;

/// <summary>Reads numbers, amounts, times and texts from the bytes of an entry, one behind the other.</summary>
internal ref struct EntryBytes(ReadOnlySpan<byte> bytes)
{
    // The bits of a number that is read as a whole, and those of the longest amount; each byte has seven.
    private const int ShortDigits = 63;
    private const int LongestDigits = 98;

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    /// <summary>How many bytes are left.</summary>
    public readonly int Left => bytes.Length - at;

    /// <summary>How many accounts follow.</summary>
    public int Count()
    {
        var count = Varint();
        return count <= LedgerLimits.AccountsInOperation
            ? (int)count
            : throw new EntryFormatException($"It has {count} accounts; at most {LedgerLimits.AccountsInOperation} are known.");
    }

    /// <summary>An amount that may be absent.</summary>
    public decimal? OptionalAmount() => Byte() == 0 ? null : Amount();

    /// <summary>An amount.</summary>
    public decimal Amount()
    {
        var mark = Byte();
        var digits = (UInt128)Digits(out var ends);
        for (var shift = ShortDigits; shift < LongestDigits && !ends; shift += 7)
        {
            var part = Byte();
            digits |= (UInt128)(uint)(part & 0x7f) << shift;
            ends = part < 0x80;
        }

        if (!ends || digits >> 96 != 0)
        {
            throw new EntryFormatException("An amount has too many digits.");
        }

        var isNegative = (mark & EntryFormat.NegativeFlag) != 0;
        return new((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), isNegative, (byte)(mark & ~EntryFormat.NegativeFlag));
    }

    /// <summary>A time.</summary>
    public DateTimeOffset Time() => LedgerTime.FromMicroseconds(BinaryPrimitives.ReadInt64LittleEndian(bytes.Slice(Take(sizeof(long)), sizeof(long))));

    /// <summary>Where a text lies, which is not made.</summary>
    public TextField Text()
    {
        var length = checked((int)Varint());
        var text = new TextField(Take(length), length);
        return Utf8.IsValid(bytes.Slice(text.Start, length)) ? text : throw new EntryFormatException("A text is not UTF-8.");
    }

    /// <summary>A number.</summary>
    public ulong Varint()
    {
        var value = Digits(out var ends);
        return ends ? value : throw new EntryFormatException("A number is too long.");
    }

    // The digits of a number as far as they fit 63 bits, seven in each byte, the lowest first.
    private ulong Digits(out bool ends)
    {
        var value = 0UL;
        ends = false;
        for (var shift = 0; shift < ShortDigits && !ends; shift += 7)
        {
            var part = Byte();
            value |= (ulong)(part & 0x7f) << shift;
            ends = part < 0x80;
        }

        return value;
    }

    /// <summary>One byte.</summary>
    public byte Byte() => at < bytes.Length ? bytes[at++] : throw EndsEarly();

    private int Take(int count)
    {
        if (count > bytes.Length - at || count < 0)
        {
            throw EndsEarly();
        }

        at += count;
        return at - count;
    }

    private static EntryFormatException EndsEarly() => new("It ends too early.");
}
