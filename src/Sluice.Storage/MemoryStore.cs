using System.Runtime.CompilerServices;
using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Storage;

/// <summary>A ledger in memory, for trials: it means what the databases mean, and is gone with the program.</summary>
public sealed class MemoryStore : ILedgerStore
{
    private const int ChunkLength = 1024;

    private readonly Lock access = new();
    private readonly LedgerMachine machine;
    private readonly MemoryState state = new();
    private readonly List<Checkpoint> checkpoints = [];

    /// <summary>An empty ledger.</summary>
    public MemoryStore()
        : this(new LedgerMachine())
    {
    }

    /// <summary>An empty ledger on a machine of one's own.</summary>
    internal MemoryStore(LedgerMachine machine) => this.machine = machine;

    /// <inheritdoc/>
    public string Name => "memory";

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<LedgerResult>> ApplyAsync(IReadOnlyList<LedgerOperation> batch, DateTimeOffset now, CancellationToken stop = default)
    {
        lock (access)
        {
            while (true)
            {
                var outcome = machine.Run(state, batch, now);
                state.Take(outcome);
                if (outcome.IsComplete)
                {
                    return new(outcome.Results);
                }
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask AppendAsync(LedgerOutcome outcome, CancellationToken stop = default)
    {
        lock (access)
        {
            if (outcome.Before != state.Head)
            {
                throw new LedgerStoreException($"{Name}: stands at entry {state.Head.Sequence}, and what is appended goes on from {outcome.Before.Sequence}.");
            }

            state.Take(outcome);
            return default;
        }
    }

    /// <inheritdoc/>
    public ValueTask<LedgerHead> ReadHeadAsync(CancellationToken stop = default) => Read(() => state.Head);

    /// <inheritdoc/>
    public ValueTask<AccountState?> FindAccountAsync(string name, CancellationToken stop = default) => Read(() => state.FindAccount(name));

    /// <inheritdoc/>
    public ValueTask<AccountBalance?> ReadBalanceAsync(string account, DateTimeOffset asOf, CancellationToken stop = default) =>
        Read(() => state.Entries.TakeWhile(entry => entry.At <= asOf).Select(entry => entry.On(account)?.Balance).LastOrDefault(balance => balance is not null));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AccountState>> ReadAccountsAsync(string after = "", int most = 1000, CancellationToken stop = default) =>
        Read<IReadOnlyList<AccountState>>(() =>
        [
            .. state.Accounts.Where(account => string.CompareOrdinal(account.Name, after) > 0).OrderBy(account => account.Name, StringComparer.Ordinal).Take(most),
        ]);

    /// <inheritdoc/>
    public ValueTask<ReservationState?> FindReservationAsync(string key, CancellationToken stop = default) => Read(() => state.FindReservation(key));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ReservationState>> ReadOpenReservationsAsync(long after = 0, int most = 1000, CancellationToken stop = default) =>
        Read<IReadOnlyList<ReservationState>>(() =>
        [
            .. state.Reservations.Where(reservation => reservation.Status == ReservationStatus.Open && reservation.Sequence > after)
                .OrderBy(reservation => reservation.Sequence).Take(most),
        ]);

    /// <inheritdoc/>
    public ValueTask<LedgerEntry?> FindEntryAsync(string key, CancellationToken stop = default) => Read(() => state.FindEntry(key));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<LedgerEntry>> ReadHistoryAsync(string account, HistoryRange range, CancellationToken stop = default) =>
        Read<IReadOnlyList<LedgerEntry>>(() =>
        {
            var entries = range.NewestFirst ? state.Entries.Reverse() : state.Entries;
            return [.. entries.Where(entry => entry.Sequence > range.After && entry.Sequence < range.Before && entry.On(account) is not null).Take(range.Most)];
        });

    /// <inheritdoc/>
    public async IAsyncEnumerable<RawEntry[]> ReadEntriesAsync(long after = 0, [EnumeratorCancellation] CancellationToken stop = default)
    {
        while (true)
        {
            var chunk = await Read<RawEntry[]>(() =>
                [.. state.Entries.Skip((int)after).Take(ChunkLength).Select(entry => new RawEntry(entry.Sequence, entry.Bytes, entry.Hash))]);
            if (chunk.Length == 0)
            {
                yield break;
            }

            yield return chunk;
            after += chunk.Length;
            stop.ThrowIfCancellationRequested();
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Checkpoint>> ReadCheckpointsAsync(CancellationToken stop = default) =>
        Read<IReadOnlyList<Checkpoint>>(() => [.. checkpoints]);

    /// <inheritdoc/>
    public ValueTask AddCheckpointAsync(Checkpoint checkpoint, CancellationToken stop = default)
    {
        lock (access)
        {
            checkpoints.Add(checkpoint);
            return default;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;

    private ValueTask<T> Read<T>(Func<T> read)
    {
        lock (access)
        {
            return new(read());
        }
    }
}
