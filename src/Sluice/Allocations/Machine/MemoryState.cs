namespace Sluice.Allocations.Machine;

/// <summary>A ledger's state in memory, for trials, tests and the replay of exported entries.</summary>
public sealed class MemoryState : ILedgerState
{
    private readonly Dictionary<string, AccountState> accounts = [];
    private readonly Dictionary<string, ReservationState> reservations = [];
    private readonly Dictionary<string, LedgerEntry> byKey = [];
    private readonly Dictionary<string, AccountAmounts> reversed = [];
    private readonly SortedSet<(DateTimeOffset Expires, long Sequence, string Key)> due = [];
    private readonly List<LedgerEntry> entries = [];

    /// <inheritdoc/>
    public LedgerHead Head { get; private set; } = LedgerHead.Empty;

    /// <summary>All entries, in their order.</summary>
    public IReadOnlyList<LedgerEntry> Entries => entries;

    /// <summary>All accounts, in no order.</summary>
    public IReadOnlyCollection<AccountState> Accounts => accounts.Values;

    /// <summary>All reservations, in no order.</summary>
    public IReadOnlyCollection<ReservationState> Reservations => reservations.Values;

    /// <inheritdoc/>
    public AccountState? FindAccount(string name) => accounts.GetValueOrDefault(name);

    /// <inheritdoc/>
    public ReservationState? FindReservation(string key) => reservations.GetValueOrDefault(key);

    /// <inheritdoc/>
    public LedgerEntry? FindEntry(string key) => byKey.GetValueOrDefault(key);

    /// <inheritdoc/>
    public AccountAmounts FindReversed(string commit) => reversed.GetValueOrDefault(commit, AccountAmounts.None);

    /// <inheritdoc/>
    public IReadOnlyList<ReservationState> FindDue(DateTimeOffset at, int most) =>
        [.. due.TakeWhile(next => next.Expires <= at).Take(most).Select(next => reservations[next.Key])];

    /// <summary>Takes in what a step changed.</summary>
    public void Take(LedgerOutcome outcome)
    {
        foreach (var account in outcome.Accounts)
        {
            accounts[account.Name] = account;
        }

        foreach (var reservation in outcome.Reservations)
        {
            reservations[reservation.Key] = reservation;
            if (reservation.Expires is { } expires)
            {
                var place = (expires, reservation.Sequence, reservation.Key);
                _ = reservation.Status == ReservationStatus.Open ? due.Add(place) : due.Remove(place);
            }
        }

        foreach (var (commit, amounts) in outcome.Reversed)
        {
            reversed[commit] = amounts;
        }

        foreach (var entry in outcome.Entries)
        {
            entries.Add(entry);
            if (entry.Operation.Key is { } key)
            {
                byKey[key] = entry;
            }
        }

        Head = outcome.Head;
    }
}
