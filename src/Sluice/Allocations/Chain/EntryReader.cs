using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Chain;

/// <summary>Reads the bytes of an entry as objects.</summary>
public static class EntryReader
{
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
        var entry = EntryFields.OfThread;
        EntryScanner.Scan(bytes, entry);
        return new(entry.Sequence, entry.At, Operation(entry), entry.IsRefused ? Refusal(entry) : null, Lines(entry)) { Hash = hash, Bytes = bytes };
    }

    /// <summary>Reads when an entry was written, and nothing else of it.</summary>
    /// <exception cref="EntryFormatException">The bytes are not those of an entry.</exception>
    public static DateTimeOffset ReadTime(ReadOnlySpan<byte> bytes) => EntryScanner.ReadTime(bytes);

    private static LedgerOperation Operation(EntryFields entry) => entry.Kind switch
    {
        EntryKind.Opened => new OpenAccount(Name(entry, entry.Account), entry.Limit, entry.LimitKind, OptionalText(entry, entry.Note)),
        EntryKind.LimitChanged => new ChangeLimit(
            entry.Text(entry.Key), Name(entry, entry.Account), entry.Limit, entry.Text(entry.Note), entry.ActDate),
        EntryKind.Reserved => new Reserve(
            entry.Text(entry.Key), Amounts(entry)!, entry.Expires, OptionalText(entry, entry.Note), Shares(entry)),
        EntryKind.Committed => new Commit(entry.Text(entry.Key), entry.Text(entry.Earlier), Amounts(entry)),
        EntryKind.Released => new Release(entry.Text(entry.Key), entry.Text(entry.Earlier), Amounts(entry)),
        EntryKind.Expired => new Expiry(entry.Text(entry.Earlier)),
        _ => new Reverse(entry.Text(entry.Key), entry.Text(entry.Earlier), entry.Text(entry.Note), Amounts(entry)),
    };

    private static Refusal Refusal(EntryFields entry)
    {
        var (reason, account, limit, used, shortBy) = entry.Refusal;
        return new(reason, OptionalText(entry, account), limit, used, shortBy);
    }

    private static EntryLine[] Lines(EntryFields entry)
    {
        var lines = new EntryLine[entry.Lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var (account, change, limit, held, used) = entry.Lines[i];
            lines[i] = new(Name(entry, account), change, limit, held, used);
        }

        return lines;
    }

    private static AccountAmounts? Amounts(EntryFields entry)
    {
        if (entry.Amounts is [var only])
        {
            return AccountAmounts.Of(Name(entry, only.Account), only.Amount);
        }

        var amounts = new AccountAmount[entry.Amounts.Length];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = new(Name(entry, entry.Amounts[i].Account), entry.Amounts[i].Amount);
        }

        return amounts.Length == 0 ? null : AccountAmounts.Of(amounts);
    }

    private static ShareBounds Shares(EntryFields entry)
    {
        var bounds = new ShareBound[entry.Shares.Length];
        for (var i = 0; i < bounds.Length; i++)
        {
            var (account, of, percent, isFloor) = entry.Shares[i];
            bounds[i] = new(entry.Text(account), entry.Text(of), percent, isFloor);
        }

        return bounds.Length == 0 ? ShareBounds.None : ShareBounds.Of(bounds);
    }

    private static string? OptionalText(EntryFields entry, TextField text) => text.Length == 0 ? null : entry.Text(text);

    // The names of accounts come again and again: a ledger of millions of entries has few.
    private static string Name(EntryFields entry, TextField name) => NamePool.OfThread.Find(entry[name]);
}
