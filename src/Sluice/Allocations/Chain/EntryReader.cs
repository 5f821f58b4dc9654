using System.Buffers.Binary;
using System.Text;
using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Chain;

/// <summary>Reads the bytes of an entry.</summary>
public ref struct EntryReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private int at;

    private EntryReader(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    /// <summary>Reads an entry, and keeps a copy of its bytes.</summary>
    /// <param name="bytes">All of its bytes.</param>
    /// <param name="hash">The hash that is kept with it; it is not checked here.</param>
    /// <exception cref="EntryFormatException">The bytes are not those of an entry.</exception>
    public static LedgerEntry Read(ReadOnlySpan<byte> bytes, ChainHash hash) => Read((ReadOnlyMemory<byte>)bytes.ToArray(), hash);

    /// <summary>Reads an entry, and keeps its bytes as they are.</summary>
    /// <param name="bytes">All of its bytes, which nobody changes afterwards.</param>
    /// <param name="hash">The hash that is kept with it; it is not checked here.</param>
    /// <exception cref="EntryFormatException">The bytes are not those of an entry.</exception>
    public static LedgerEntry Read(ReadOnlyMemory<byte> bytes, ChainHash hash)
    {
        try
        {
            var reader = new EntryReader(bytes.Span);
            var entry = reader.Entry(bytes, hash);
            return reader.at == bytes.Length ? entry : throw new EntryFormatException($"{bytes.Length - reader.at} bytes follow the end.");
        }
        catch (Exception problem) when (problem is ArgumentException or OverflowException or DecoderFallbackException)
        {
            throw new EntryFormatException(problem.Message);
        }
    }

    /// <summary>Reads when an entry was written, and nothing else of it.</summary>
    /// <exception cref="EntryFormatException">The bytes are not those of an entry.</exception>
    public static DateTimeOffset ReadTime(ReadOnlySpan<byte> bytes)
    {
        var reader = new EntryReader(bytes);
        reader.Byte();
        reader.Varint();
        return reader.Time();
    }

    private LedgerEntry Entry(ReadOnlyMemory<byte> kept, ChainHash hash)
    {
        if (Byte() is var version and not EntryFormat.Version)
        {
            throw new EntryFormatException($"The version is {version}; {EntryFormat.Version} is known.");
        }

        var sequence = checked((long)Varint());
        var time = Time();
        var mark = Byte();
        var operation = Operation((EntryKind)(mark & ~EntryFormat.RefusedFlag));
        return (mark & EntryFormat.RefusedFlag) != 0
            ? new(sequence, time, operation, Refusal(), []) { Hash = hash, Bytes = kept }
            : new(sequence, time, operation, Refusal: null, Lines()) { Hash = hash, Bytes = kept };
    }

    private LedgerOperation Operation(EntryKind kind) => kind switch
    {
        EntryKind.Opened => new OpenAccount(Name(), Amount(), (LimitKind)Byte(), OptionalText()),
        EntryKind.LimitChanged => new ChangeLimit(Text(), Name(), Amount(), Text(), DateOnly.FromDayNumber(checked((int)Varint()))),
        EntryKind.Reserved => new Reserve(Text(), Amounts() ?? throw new EntryFormatException("It reserves nothing."), OptionalTime(), OptionalText(), Shares()),
        EntryKind.Committed => new Commit(Text(), Text(), Amounts()),
        EntryKind.Released => new Release(Text(), Text(), Amounts()),
        EntryKind.Expired => new Expiry(Text()),
        EntryKind.Reversed => new Reverse(Text(), Text(), Text(), Amounts()),
        _ => throw new EntryFormatException($"The kind is {(int)kind}; 1 to 7 are known."),
    };

    private Refusal Refusal() => new((RefusalReason)Byte(), OptionalText(), OptionalAmount(), OptionalAmount(), OptionalAmount());

    private EntryLine[] Lines()
    {
        var lines = new EntryLine[Count()];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = new(Name(), Amount(), Amount(), Amount(), Amount());
        }

        return lines;
    }

    private AccountAmounts? Amounts()
    {
        var count = Count();
        if (count < 2)
        {
            return count == 0 ? null : AccountAmounts.Of(Name(), Amount());
        }

        var amounts = new AccountAmount[count];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = new(Name(), Amount());
        }

        return AccountAmounts.Of(amounts);
    }

    private ShareBounds Shares()
    {
        var count = Count();
        if (count == 0)
        {
            return ShareBounds.None;
        }

        var bounds = new ShareBound[count];
        for (var i = 0; i < bounds.Length; i++)
        {
            bounds[i] = new(Text(), Text(), Byte(), Byte() == 1);
        }

        return ShareBounds.Of(bounds);
    }

    private int Count()
    {
        var count = Varint();
        return count <= LedgerLimits.AccountsInOperation
            ? (int)count
            : throw new EntryFormatException($"It has {count} accounts; at most {LedgerLimits.AccountsInOperation} are known.");
    }

    private decimal? OptionalAmount() => Byte() == 0 ? null : Amount();

    private decimal Amount()
    {
        var mark = Byte();
        var scale = mark & ~EntryFormat.NegativeFlag;
        var digits = UInt128.Zero;
        var shift = 0;
        byte part;
        do
        {
            part = Byte();
            digits |= (UInt128)(uint)(part & 0x7f) << shift;
            shift += 7;
        }
        while ((part & 0x80) != 0 && shift < 98);

        if ((part & 0x80) != 0 || digits >> 96 != 0)
        {
            throw new EntryFormatException("An amount has too many digits.");
        }

        return new((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), (mark & EntryFormat.NegativeFlag) != 0, (byte)scale);
    }

    private DateTimeOffset? OptionalTime() => Byte() == 0 ? null : Time();

    private DateTimeOffset Time() => LedgerTime.FromMicroseconds(BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long))));

    private string? OptionalText() => Text() is { Length: > 0 } text ? text : null;

    // The names of accounts come again and again: a ledger of millions of entries has few.
    private string Name() => NamePool.OfThread.Find(Take(checked((int)Varint())));

    private string Text() => Encoding.UTF8.GetString(Take(checked((int)Varint())));

    private ulong Varint()
    {
        var value = 0UL;
        for (var shift = 0; shift < 63; shift += 7)
        {
            var part = Byte();
            value |= (ulong)(part & 0x7f) << shift;
            if ((part & 0x80) == 0)
            {
                return value;
            }
        }

        throw new EntryFormatException("A number is too long.");
    }

    private byte Byte() => at < bytes.Length ? bytes[at++] : throw new EntryFormatException("It ends too early.");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > bytes.Length - at || count < 0)
        {
            throw new EntryFormatException("It ends too early.");
        }

        at += count;
        return bytes.Slice(at - count, count);
    }
}
