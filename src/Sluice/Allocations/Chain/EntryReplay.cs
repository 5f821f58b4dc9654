using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Chain;

/// <summary>
/// Does again what entries say was done, and finds where they cannot be right: sums that do not add up, limits that were passed, holds
/// that were used twice. Keeps accounts and open holds, not the entries, so that its memory does not grow with the ledger.
/// </summary>
/// <param name="onlyLooks">Whether what changes is not kept for <see cref="Drain"/>.</param>
public sealed class EntryReplay(bool onlyLooks = false)
{
    private readonly Dictionary<string, AccountState> accounts = [];
    private readonly Dictionary<string, ReservationState> open = [];
    private readonly Dictionary<string, AccountAmounts> reversed = [];
    private readonly Dictionary<string, AccountState> changedAccounts = [];
    private readonly Dictionary<string, ReservationState> changedReservations = [];
    private readonly Dictionary<string, AccountAmounts> changedReversed = [];
    private readonly List<LedgerEntry> entries = [];
    private LedgerHead before = LedgerHead.Empty;

    /// <summary>The newest entry that was taken in.</summary>
    public LedgerHead Head { get; private set; } = LedgerHead.Empty;

    /// <summary>All accounts as they stand, by their names.</summary>
    public IReadOnlyDictionary<string, AccountState> Accounts => accounts;

    /// <summary>All reservations that still hold something, by their keys.</summary>
    public IReadOnlyDictionary<string, ReservationState> OpenReservations => open;

    /// <summary>Takes in the next entry.</summary>
    /// <returns>What cannot be right about it, as a sentence; null when nothing is found.</returns>
    public string? Take(LedgerEntry entry)
    {
        Head = new(entry.Sequence, entry.At, entry.Hash);
        if (!onlyLooks)
        {
            entries.Add(entry);
        }

        if (entry.Refusal is not null)
        {
            return null;
        }

        var problem = entry.Lines.Count == 0 ? "It moves nothing." : TakeOperation(entry);
        foreach (var line in entry.Lines)
        {
            problem = TakeLine(entry, line) ?? problem;
        }

        return problem;
    }

    /// <summary>What changed since the last call, as a store writes it.</summary>
    public LedgerOutcome Drain()
    {
        var outcome = new LedgerOutcome
        {
            IsComplete = true,
            Results = [],
            Entries = [.. entries],
            Accounts = [.. changedAccounts.Values],
            Reservations = [.. changedReservations.Values],
            Reversed = [.. changedReversed],
            Before = before,
            Head = Head,
        };
        Forget();
        return outcome;
    }

    /// <summary>Forgets what changed since the last call.</summary>
    public void Forget()
    {
        entries.Clear();
        changedAccounts.Clear();
        changedReservations.Clear();
        changedReversed.Clear();
        before = Head;
    }

    private string? TakeOperation(LedgerEntry entry)
    {
        switch (entry.Operation)
        {
            case OpenAccount made:
                return accounts.TryAdd(made.Account, new(made.Account, entry.Sequence, made.Limit, made.Kind, made.Filing, made.Limit, 0m, 0m))
                    ? null
                    : $"It opens the account '{made.Account}', which is open.";
            case Reserve made:
                Put(new(made.Key!, entry.Sequence, made.Expires, ReservationStatus.Open, made.Amounts));
                return Moved(entry).Equals(made.Amounts) ? null : "It holds something else than was asked.";
            case Commit { Reservation: var key, Amounts: var asked }:
                return Settle(key, asked, Moved(entry), ReservationStatus.Committed);
            case Release { Reservation: var key, Amounts: var asked }:
                return Settle(key, asked, Moved(entry), ReservationStatus.Released);
            case Expiry { Reservation: var key }:
                return Settle(key, asked: null, Moved(entry), ReservationStatus.Expired);
            case Reverse made:
                reversed[made.Commit] = reversed.GetValueOrDefault(made.Commit, AccountAmounts.None).Plus(Moved(entry));
                if (!onlyLooks)
                {
                    changedReversed[made.Commit] = reversed[made.Commit];
                }

                return null;
            default:
                return null;
        }
    }

    private string? Settle(string key, AccountAmounts? asked, AccountAmounts moved, ReservationStatus end)
    {
        if (!open.TryGetValue(key, out var reservation))
        {
            return $"The reservation '{key}' holds nothing.";
        }

        var rest = reservation.Held.Minus(moved);
        if (onlyLooks && rest.Count == 0)
        {
            open.Remove(key);
        }
        else
        {
            Put(reservation with { Held = rest, Status = rest.Count == 0 ? end : ReservationStatus.Open });
        }

        if (!moved.Equals(asked ?? reservation.Held))
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

    private string? TakeLine(LedgerEntry entry, EntryLine line)
    {
        ref var account = ref CollectionsMarshal.GetValueRefOrNullRef(accounts, line.Account);
        if (Unsafe.IsNullRef(ref account))
        {
            return $"The account '{line.Account}' is not open.";
        }

        var (limit, held, used) = entry.Kind switch
        {
            EntryKind.Opened => (line.Change, 0m, 0m),
            EntryKind.LimitChanged => (account.Limit + line.Change, account.Held, account.Used),
            EntryKind.Reserved => (account.Limit, account.Held + line.Change, account.Used),
            EntryKind.Committed => (account.Limit, account.Held - line.Change, account.Used + line.Change),
            EntryKind.Released or EntryKind.Expired => (account.Limit, account.Held - line.Change, account.Used),
            _ => (account.Limit, account.Held, account.Used - line.Change),
        };
        account = account with { Limit = line.Limit, Held = line.Held, Used = line.Used };
        if (!onlyLooks)
        {
            changedAccounts[line.Account] = account;
        }

        if ((limit, held, used) != (line.Limit, line.Held, line.Used))
        {
            return $"The sums on '{line.Account}' do not add up: limit {line.Limit}, held {line.Held}, used {line.Used}; "
                + $"the entries give {limit}, {held}, {used}.";
        }

        if (held < 0m || used < 0m)
        {
            return $"More is taken from '{line.Account}' than was on it.";
        }

        return entry.Kind == EntryKind.Reserved && account.Kind == LimitKind.Cap && held + used > limit
            ? $"'{line.Account}' is over its limit of {limit}: held {held}, used {used}."
            : null;
    }

    private void Put(ReservationState reservation)
    {
        if (!onlyLooks)
        {
            changedReservations[reservation.Key] = reservation;
        }

        if (reservation.Status == ReservationStatus.Open)
        {
            open[reservation.Key] = reservation;
        }
        else
        {
            open.Remove(reservation.Key);
        }
    }

    private static AccountAmounts Moved(LedgerEntry entry)
    {
        if (entry.Lines is [var only])
        {
            return AccountAmounts.Of(only.Account, only.Change);
        }

        var moved = new AccountAmount[entry.Lines.Count];
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = new(entry.Lines[i].Account, entry.Lines[i].Change);
        }

        return AccountAmounts.Of(moved);
    }
}
