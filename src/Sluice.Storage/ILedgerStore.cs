using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Storage;

/// <summary>
/// A database that keeps one ledger. It runs every batch through <see cref="LedgerMachine"/> in one transaction and holds no rule of
/// its own. Batches come one at a time; readings may come at any time, from any thread.
/// </summary>
/// <remarks>What cannot be done throws <see cref="LedgerStoreException"/>.</remarks>
public interface ILedgerStore : IAsyncDisposable
{
    /// <summary>What it is, for people: <c>sluice.db</c>. Without anything secret.</summary>
    string Name { get; }

    /// <summary>Runs a batch and returns its answers once everything is durable. When it throws, all of the batch may be there, or nothing.</summary>
    /// <param name="batch">Operations without a problem by <see cref="OperationCheck"/>.</param>
    /// <param name="now">The time.</param>
    /// <param name="stop">Stops before anything is written.</param>
    ValueTask<IReadOnlyList<LedgerResult>> ApplyAsync(IReadOnlyList<LedgerOperation> batch, DateTimeOffset now, CancellationToken stop = default);

    /// <summary>Writes what a replay came to, entries and changes as they are, when the ledger stands at <see cref="LedgerOutcome.Before"/>.</summary>
    ValueTask AppendAsync(LedgerOutcome outcome, CancellationToken stop = default);

    /// <summary>The newest entry.</summary>
    ValueTask<LedgerHead> ReadHeadAsync(CancellationToken stop = default);

    /// <summary>An account as it stands, or null.</summary>
    ValueTask<AccountState?> FindAccountAsync(string name, CancellationToken stop = default);

    /// <summary>What stood on an account at a time, everything written at that time counted; null when it was not open yet.</summary>
    ValueTask<AccountBalance?> ReadBalanceAsync(string account, DateTimeOffset asOf, CancellationToken stop = default);

    /// <summary>Accounts in ordinal order of their names.</summary>
    /// <param name="after">Only names after this one.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">Stops.</param>
    ValueTask<IReadOnlyList<AccountState>> ReadAccountsAsync(string after = "", int most = 1000, CancellationToken stop = default);

    /// <summary>A reservation by its key, open or not, or null.</summary>
    ValueTask<ReservationState?> FindReservationAsync(string key, CancellationToken stop = default);

    /// <summary>Open reservations in the order of the entries that made them.</summary>
    /// <param name="after">Only those made by later entries.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">Stops.</param>
    ValueTask<IReadOnlyList<ReservationState>> ReadOpenReservationsAsync(long after = 0, int most = 1000, CancellationToken stop = default);

    /// <summary>The entry that was written under an idempotency key, or null.</summary>
    ValueTask<LedgerEntry?> FindEntryAsync(string key, CancellationToken stop = default);

    /// <summary>The entries that changed an account.</summary>
    ValueTask<IReadOnlyList<LedgerEntry>> ReadHistoryAsync(string account, HistoryRange range, CancellationToken stop = default);

    /// <summary>All entries as they are kept, in the order of their places, some thousands at a time.</summary>
    IAsyncEnumerable<RawEntry[]> ReadEntriesAsync(long after = 0, CancellationToken stop = default);

    /// <summary>All signed checkpoints, in the order of their entries.</summary>
    ValueTask<IReadOnlyList<Checkpoint>> ReadCheckpointsAsync(CancellationToken stop = default);

    /// <summary>Keeps a signed checkpoint.</summary>
    ValueTask AddCheckpointAsync(Checkpoint checkpoint, CancellationToken stop = default);
}
