using Sluice.Allocations.Chain;
using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Machine;

/// <summary>A ledger's state and what a step has changed of it so far.</summary>
internal sealed class LedgerStep(ILedgerState state, DateTimeOffset now)
{
    private readonly Dictionary<string, AccountState> accounts = [];
    private readonly Dictionary<string, ReservationState> reservations = [];
    private readonly Dictionary<string, LedgerEntry> byKey = [];
    private readonly Dictionary<string, AccountAmounts> reversed = [];
    private readonly List<LedgerEntry> entries = [];
    private readonly EntryWriter writer = new();

    /// <summary>When everything in this step happens: now, and never before the newest entry.</summary>
    public DateTimeOffset At { get; } = LedgerTime.Truncate(now) is var time && time > state.Head.At ? time : state.Head.At;

    /// <summary>The newest entry.</summary>
    public LedgerHead Head { get; private set; } = state.Head;

    /// <summary>The sequence of the entry that is written next.</summary>
    public long Next => Head.Sequence + 1;

    public AccountState? FindAccount(string name) => accounts.TryGetValue(name, out var account) ? account : state.FindAccount(name);

    public ReservationState? FindReservation(string key) =>
        reservations.TryGetValue(key, out var reservation) ? reservation : state.FindReservation(key);

    public LedgerEntry? FindEntry(string key) => byKey.TryGetValue(key, out var entry) ? entry : state.FindEntry(key);

    public AccountAmounts FindReversed(string commit) => reversed.TryGetValue(commit, out var amounts) ? amounts : state.FindReversed(commit);

    public IReadOnlyList<ReservationState> FindDue(int most) => state.FindDue(At, most);

    public void Put(AccountState account) => accounts[account.Name] = account;

    public void Put(ReservationState reservation) => reservations[reservation.Key] = reservation;

    public void PutReversed(string commit, AccountAmounts amounts) => reversed[commit] = amounts;

    /// <summary>Writes an entry at the end of the chain.</summary>
    public LedgerEntry Append(LedgerOperation operation, Refusal? refusal, IReadOnlyList<EntryLine> lines)
    {
        var entry = writer.Write(new LedgerEntry(Next, At, operation, refusal, lines), Head.Hash);
        Head = new(entry.Sequence, entry.At, entry.Hash);
        entries.Add(entry);
        if (operation.Key is { } key)
        {
            byKey[key] = entry;
        }

        return entry;
    }

    public LedgerOutcome Outcome(bool isComplete, IReadOnlyList<LedgerResult> results) => new()
    {
        IsComplete = isComplete,
        Results = results,
        Entries = entries,
        Accounts = accounts.Values,
        Reservations = reservations.Values,
        Reversed = reversed,
        Before = state.Head,
        Head = Head,
    };
}
