using System.Buffers.Binary;
using System.Text;
using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Chain;

/// <summary>Writes entries as the bytes that are hashed and kept. One thread at a time.</summary>
internal sealed class EntryWriter
{
    private byte[] buffer = new byte[1024];
    private int length;

    /// <summary>The entry with its bytes, and its hash after the one in front.</summary>
    public LedgerEntry Write(LedgerEntry entry, ChainHash previous)
    {
        length = ChainHash.Size;
        Byte(EntryFormat.Version);
        Varint((ulong)entry.Sequence);
        Time(entry.At);
        Byte((byte)((byte)entry.Kind | (entry.Refusal is null ? 0 : EntryFormat.RefusedFlag)));
        if (entry.Operation.Key is { } key)
        {
            Text(key);
        }

        Operation(entry.Operation);
        if (entry.Refusal is { } refusal)
        {
            Refusal(refusal);
        }
        else
        {
            Varint((ulong)entry.Lines.Count);
            foreach (var line in entry.Lines)
            {
                Text(line.Account);
                Amount(line.Change);
                Amount(line.Limit);
                Amount(line.Held);
                Amount(line.Used);
            }
        }

        var hash = ChainHash.Link(buffer.AsSpan(0, length), previous);
        return entry with { Hash = hash, Bytes = buffer.AsSpan(ChainHash.Size, length - ChainHash.Size).ToArray() };
    }

    private void Operation(LedgerOperation operation)
    {
        switch (operation)
        {
            case OpenAccount open:
                Text(open.Account);
                Amount(open.Limit);
                Byte((byte)open.Kind);
                OptionalText(open.Filing);
                break;
            case ChangeLimit change:
                Text(change.Account);
                Amount(change.Limit);
                Text(change.Act);
                Varint((ulong)change.ActDate.DayNumber);
                break;
            case Reserve reserve:
                Amounts(reserve.Amounts);
                OptionalTime(reserve.Expires);
                OptionalText(reserve.Reference);
                Shares(reserve.Shares);
                break;
            case Commit commit:
                Text(commit.Reservation);
                Amounts(commit.Amounts);
                break;
            case Release release:
                Text(release.Reservation);
                Amounts(release.Amounts);
                break;
            case Expiry expiry:
                Text(expiry.Reservation);
                break;
            case Reverse reverse:
                Text(reverse.Commit);
                Text(reverse.Reason);
                Amounts(reverse.Amounts);
                break;
            default:
                throw new ArgumentException($"{operation.GetType().Name} is not recorded.", nameof(operation));
        }
    }

    private void Refusal(Refusal refusal)
    {
        Byte((byte)refusal.Reason);
        OptionalText(refusal.Account);
        OptionalAmount(refusal.Limit);
        OptionalAmount(refusal.Used);
        OptionalAmount(refusal.ShortBy);
    }

    // None stands for "all": an operation that names amounts names at least one account.
    private void Amounts(AccountAmounts? amounts)
    {
        Varint((ulong)(amounts?.Count ?? 0));
        for (var i = 0; i < amounts?.Count; i++)
        {
            Text(amounts[i].Account);
            Amount(amounts[i].Amount);
        }
    }

    private void Shares(ShareBounds shares)
    {
        Varint((ulong)shares.Count);
        foreach (var (account, of, percent, isFloor) in shares)
        {
            Text(account);
            Text(of);
            Byte((byte)percent);
            Byte((byte)(isFloor ? 1 : 0));
        }
    }

    private void OptionalAmount(decimal? amount)
    {
        Byte((byte)(amount is null ? 0 : 1));
        if (amount is { } value)
        {
            Amount(value);
        }
    }

    // The places after the point, then all digits as a whole number; without zeros at the end, so that one amount has one form.
    private void Amount(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        var scale = (bits[3] >> 16) & 0xff;
        var digits = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        for (; scale > 0 && digits % 10 == 0; scale--)
        {
            digits /= 10;
        }

        Byte((byte)(scale | (amount < 0m ? EntryFormat.NegativeFlag : 0)));
        for (; digits >= 0x80; digits >>= 7)
        {
            Byte((byte)(((byte)digits & 0x7f) | 0x80));
        }

        Byte((byte)digits);
    }

    private void OptionalTime(DateTimeOffset? time)
    {
        Byte((byte)(time is null ? 0 : 1));
        if (time is { } value)
        {
            Time(value);
        }
    }

    private void Time(DateTimeOffset time)
    {
        Room(sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(buffer.AsSpan(length), LedgerTime.ToMicroseconds(time));
        length += sizeof(long);
    }

    private void OptionalText(string? text) => Text(text ?? "");

    private void Text(string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        Varint((ulong)bytes);
        Room(bytes);
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    private void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            Byte((byte)(value | 0x80));
        }

        Byte((byte)value);
    }

    private void Byte(byte value)
    {
        Room(1);
        buffer[length++] = value;
    }

    private void Room(int more)
    {
        if (length + more > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
        }
    }
}
