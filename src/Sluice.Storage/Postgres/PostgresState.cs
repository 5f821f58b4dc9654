using Sluice.Allocations;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Postgres;

/// <summary>What a batch needs to know of a ledger, read beforehand while its head is locked.</summary>
internal sealed class PostgresState : ILedgerState
{
    private readonly Dictionary<string, AccountState?> accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReservationState?> reservations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LedgerEntry?> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AccountAmounts?> reversed = new(StringComparer.Ordinal);
    private readonly List<ReservationState> due = [];

    /// <summary>What operations name.</summary>
    public PostgresState(IReadOnlyList<LedgerOperation> batch)
    {
        foreach (var operation in batch)
        {
            if (operation.Key is { } key)
            {
                entries[key] = null;
            }

            Name(operation);
        }
    }

    /// <inheritdoc/>
    public LedgerHead Head { get; set; }

    /// <summary>The names of accounts that are to be read.</summary>
    public string[] AccountNames => [.. accounts.Where(pair => pair.Value is null).Select(pair => pair.Key)];

    /// <summary>The keys of reservations that are to be read, with what they hold.</summary>
    public string[] ReservationKeys => [.. reservations.Keys];

    /// <summary>The keys of entries that are to be read.</summary>
    public string[] EntryKeys => [.. entries.Keys];

    /// <summary>The keys of commits of which something may have been taken back.</summary>
    public string[] CommitKeys => [.. reversed.Keys];

    /// <summary>Takes in an account.</summary>
    public void Put(AccountState account) => accounts[account.Name] = account;

    /// <summary>Takes in a reservation, and asks for its accounts.</summary>
    public void Put(ReservationState reservation)
    {
        reservations[reservation.Key] = reservation;
        Ask(reservation.Held);
    }

    /// <summary>Takes in a reservation whose time has come, and asks for its accounts.</summary>
    public void PutDue(ReservationState reservation)
    {
        due.Add(reservation);
        Put(reservation);
    }

    /// <summary>Takes in the entry of a key, and asks for its accounts: a reversal moves them, and a repeated answer tells their filings.</summary>
    public void Put(LedgerEntry entry)
    {
        entries[entry.Operation.Key!] = entry;
        foreach (var line in entry.Lines)
        {
            accounts.TryAdd(line.Account, null);
        }
    }

    /// <summary>Takes in what was taken back of a commit.</summary>
    public void PutReversed(string commit, AccountAmounts amounts) => reversed[commit] = amounts;

    /// <inheritdoc/>
    public AccountState? FindAccount(string name) => Known(accounts, name);

    /// <inheritdoc/>
    public ReservationState? FindReservation(string key) => Known(reservations, key);

    /// <inheritdoc/>
    public LedgerEntry? FindEntry(string key) => Known(entries, key);

    /// <inheritdoc/>
    public AccountAmounts FindReversed(string commit) => Known(reversed, commit) ?? AccountAmounts.None;

    /// <inheritdoc/>
    public IReadOnlyList<ReservationState> FindDue(DateTimeOffset at, int most) => [.. due.TakeWhile(reservation => reservation.Expires <= at).Take(most)];

    private void Name(LedgerOperation operation)
    {
        switch (operation)
        {
            case OpenAccount open:
                accounts.TryAdd(open.Account, null);
                break;
            case ChangeLimit change:
                accounts.TryAdd(change.Account, null);
                break;
            case ReadBalance read:
                accounts.TryAdd(read.Account, null);
                break;
            case Reserve reserve:
                Ask(reserve.Amounts);
                foreach (var bound in reserve.Shares)
                {
                    accounts.TryAdd(bound.Account, null);
                    accounts.TryAdd(bound.Of, null);
                }

                break;
            case Commit commit:
                reservations.TryAdd(commit.Reservation, null);
                break;
            case Release release:
                reservations.TryAdd(release.Reservation, null);
                break;
            case Reverse reverse:
                entries.TryAdd(reverse.Commit, null);
                reversed.TryAdd(reverse.Commit, null);
                break;
            default:
                break;
        }
    }

    private void Ask(AccountAmounts amounts)
    {
        foreach (var amount in amounts)
        {
            accounts.TryAdd(amount.Account, null);
        }
    }

    // A name that nobody asked for was not looked up: taking it for absent would be wrong in silence.
    private static T? Known<T>(Dictionary<string, T?> read, string name)
        where T : class =>
        read.TryGetValue(name, out var value) ? value : throw new InvalidOperationException($"'{name}' was not read before the machine ran.");
}
