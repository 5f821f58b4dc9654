using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Chain;

/// <summary>Does again what entries say was done, and keeps what changed, as a store writes it.</summary>
public sealed class EntryReplay
{
    private readonly LedgerSums sums = new();
    private readonly EntryFields fields = new();
    private readonly Dictionary<string, AccountAmounts> reversed = [];
    private readonly Dictionary<string, ReservationState> changedReservations = [];
    private readonly HashSet<string> changedAccounts = [];
    private readonly HashSet<string> changedReversed = [];
    private readonly List<LedgerEntry> entries = [];
    private LedgerHead before = LedgerHead.Empty;

    /// <summary>Takes in the next entry, as it was read from its bytes.</summary>
    /// <returns>What cannot be right about it, as a sentence; null when nothing is found.</returns>
    public string? Take(LedgerEntry entry)
    {
        entries.Add(entry);
        var reservation = entry.Operation switch
        {
            Reserve made => made.Key!,
            Commit made => made.Reservation,
            Release made => made.Reservation,
            Expiry made => made.Reservation,
            _ => null,
        };
        var held = reservation is null ? null : sums.FindReservation(reservation);
        EntryScanner.Scan(entry.Bytes, fields);
        var problem = sums.Take(fields, entry.Hash);
        changedAccounts.UnionWith(entry.Lines.Select(line => line.Account));
        if (entry.Refusal is null && reservation is not null && (sums.FindReservation(reservation) ?? Ended(held, entry)) is { } changed)
        {
            changedReservations[reservation] = changed;
        }

        if (entry is { Refusal: null, Operation: Reverse { Commit: var commit } })
        {
            reversed[commit] = reversed.GetValueOrDefault(commit, AccountAmounts.None).Plus(Moved(entry));
            changedReversed.Add(commit);
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
            Accounts = [.. changedAccounts.Select(sums.FindAccount).OfType<AccountState>()],
            Reservations = [.. changedReservations.Values],
            Reversed = [.. changedReversed.Select(commit => KeyValuePair.Create(commit, reversed[commit]))],
            Before = before,
            Head = sums.Head,
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
        before = sums.Head;
    }

    private static ReservationState? Ended(ReservationState? held, LedgerEntry entry) => held is null ? null : held with
    {
        Held = AccountAmounts.None,
        Status = entry.Kind switch
        {
            EntryKind.Committed => ReservationStatus.Committed,
            EntryKind.Released => ReservationStatus.Released,
            _ => ReservationStatus.Expired,
        },
    };

    private static AccountAmounts Moved(LedgerEntry entry) => AccountAmounts.Of([.. entry.Lines.Select(line => new AccountAmount(line.Account, line.Change))]);
}
