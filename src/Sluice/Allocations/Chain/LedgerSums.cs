using Sluice.Allocations.Machine;

namespace Sluice.Allocations.Chain;

/// <summary>
/// What entries come to: it does again what they say was done, and finds where they cannot be right: sums that do not add up, limits that
/// were passed, holds that were used twice. Keeps accounts and open holds, not the entries, so that its memory does not grow with the ledger.
/// </summary>
public sealed class LedgerSums
{
    private readonly Dictionary<string, AccountSums> accounts = new(Utf8Names.Comparer);
    private readonly Dictionary<string, Hold> open = new(Utf8Names.Comparer);
    private readonly Dictionary<string, AccountSums>.AlternateLookup<ReadOnlySpan<byte>> accountsByBytes;
    private readonly Dictionary<string, Hold>.AlternateLookup<ReadOnlySpan<byte>> openByBytes;
    private readonly AccountSums?[] touched = new AccountSums?[LedgerLimits.AccountsInOperation];
    private readonly AccountAmount[] askedAmounts = new AccountAmount[LedgerLimits.AccountsInOperation];
    private readonly AccountAmount[] movedAmounts = new AccountAmount[LedgerLimits.AccountsInOperation];

    /// <summary>Nothing yet.</summary>
    public LedgerSums()
    {
        accountsByBytes = accounts.GetAlternateLookup<ReadOnlySpan<byte>>();
        openByBytes = open.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The newest entry that was taken in.</summary>
    public LedgerHead Head { get; private set; } = LedgerHead.Empty;

    /// <summary>All accounts as they stand, in no order.</summary>
    public IEnumerable<AccountState> Accounts => accounts.Values.Select(account => account.State);

    /// <summary>All reservations that still hold something, in no order.</summary>
    public IEnumerable<ReservationState> OpenReservations => open.Select(entry => entry.Value.State(entry.Key));

    /// <summary>An account by its name, or null.</summary>
    public AccountState? FindAccount(string name) => accounts.GetValueOrDefault(name)?.State;

    /// <summary>A reservation that still holds something, by its key, or null.</summary>
    public ReservationState? FindReservation(string key) => open.TryGetValue(key, out var hold) ? hold.State(key) : null;

    /// <summary>Takes in the next entry.</summary>
    /// <returns>What cannot be right about it, as a sentence; null when nothing is found.</returns>
    internal string? Take(EntryFields entry, ChainHash hash)
    {
        Head = new(entry.Sequence, entry.At, hash);
        if (entry.IsRefused)
        {
            return null;
        }

        try
        {
            return TakeDone(entry);
        }
        catch (OverflowException)
        {
            return "It moves more than any account can have.";
        }
    }

    private string? TakeDone(EntryFields entry)
    {
        var problem = entry.Lines.IsEmpty ? "It moves nothing." : null;
        if (entry.Kind == EntryKind.Opened)
        {
            problem ??= Open(entry);
        }

        for (var i = 0; i < entry.Lines.Length; i++)
        {
            ref readonly var line = ref entry.Lines[i];
            var account = Find(entry, line.Account);
            touched[i] = account;
            movedAmounts[i] = new(account?.Name ?? entry.Text(line.Account), line.Change);
        }

        problem ??= TakeOperation(entry, movedAmounts.AsSpan(0, entry.Lines.Length));
        for (var i = 0; i < entry.Lines.Length; i++)
        {
            var found = touched[i] is { } account ? account.Take(entry.Kind, entry.Lines[i]) : $"The account '{movedAmounts[i].Account}' is not open.";
            problem = found ?? problem;
        }

        return problem;
    }

    private string? Open(EntryFields entry)
    {
        var name = entry.Text(entry.Account);
        var filing = entry.Note.Length == 0 ? null : entry.Text(entry.Note);
        return accounts.TryAdd(name, new(new(name, entry.Sequence, entry.Limit, entry.LimitKind, filing, entry.Limit, 0m, 0m)))
            ? null
            : $"It opens the account '{name}', which is open.";
    }

    private string? TakeOperation(EntryFields entry, ReadOnlySpan<AccountAmount> moved)
    {
        switch (entry.Kind)
        {
            case EntryKind.Reserved:
                var asked = Asked(entry, moved);
                openByBytes[entry[entry.Key]] = new(entry.Sequence, entry.Expires, asked);
                return asked.Is(moved) ? null : "It holds something else than was asked.";
            case EntryKind.Committed or EntryKind.Released or EntryKind.Expired:
                return Settle(entry, moved);
            default:
                return null;
        }
    }

    private string? Settle(EntryFields entry, ReadOnlySpan<AccountAmount> moved)
    {
        if (!openByBytes.Remove(entry[entry.Earlier], out var key, out var hold))
        {
            return $"The reservation '{entry.Text(entry.Earlier)}' holds nothing.";
        }

        var isAll = hold.Held.Is(moved);
        var isAsked = entry.Kind == EntryKind.Expired || entry.Amounts.IsEmpty ? isAll : Asked(entry, moved).Is(moved);
        var rest = isAll ? AccountAmounts.None : hold.Held.Minus(AccountAmounts.Of(moved));
        if (rest.Count > 0)
        {
            open[key] = hold with { Held = rest };
        }

        if (!isAsked)
        {
            return "It moves something else than was asked.";
        }

        foreach (var (account, amount) in rest)
        {
            if (amount < 0m)
            {
                return $"It moves {-amount} more on '{account}' than the reservation '{key}' holds.";
            }
        }

        return null;
    }

    // Almost always what is asked is moved, on the same accounts, whose names are known then.
    private AccountAmounts Asked(EntryFields entry, ReadOnlySpan<AccountAmount> moved)
    {
        for (var i = 0; i < entry.Amounts.Length; i++)
        {
            ref readonly var asked = ref entry.Amounts[i];
            var isKnown = i < moved.Length && entry[asked.Account].SequenceEqual(entry[entry.Lines[i].Account]);
            askedAmounts[i] = new(isKnown ? moved[i].Account : Find(entry, asked.Account)?.Name ?? entry.Text(asked.Account), asked.Amount);
        }

        return AccountAmounts.Of(askedAmounts.AsSpan(0, entry.Amounts.Length));
    }

    private AccountSums? Find(EntryFields entry, TextField account) => accountsByBytes.TryGetValue(entry[account], out var found) ? found : null;

    /// <summary>What a reservation still holds.</summary>
    private readonly record struct Hold(long Sequence, DateTimeOffset? Expires, AccountAmounts Held)
    {
        public ReservationState State(string key) => new(key, Sequence, Expires, ReservationStatus.Open, Held);
    }
}
