using System.Runtime.CompilerServices;
using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Sqlite;

/// <summary>
/// A ledger in a file of SQLite (write-ahead log, synced on every commit). Several programs may have it open: each batch takes the lock
/// for writing and looks first at what the others have written.
/// </summary>
public sealed class SqliteStore : ILedgerStore
{
    // As many as are told of in memory that is not among the large objects.
    private const int ChunkLength = 1024;

    private readonly Lock writing = new();
    private readonly SqliteDatabase database;
    private readonly SqliteState state;
    private readonly SqliteWriter writer;
    private readonly SqliteReader reader;
    private readonly SqliteStatement beginWriting;
    private readonly SqliteStatement beginReading;
    private readonly SqliteStatement commit;
    private readonly LedgerMachine machine;

    private SqliteStore(SqliteDatabase database, string path, LedgerMachine machine, int youngKeys)
    {
        this.database = database;
        this.machine = machine;
        var keys = new KeyIndex(database, youngKeys);
        state = new(database, keys);
        writer = new(database, keys);
        reader = new(path);
        beginWriting = database.Prepare("BEGIN IMMEDIATE");
        beginReading = database.Prepare("BEGIN");
        commit = database.Prepare("COMMIT");
    }

    /// <inheritdoc/>
    public string Name => database.Name;

    /// <summary>Opens a ledger.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mayCreate">Whether a file that is not there is made.</param>
    /// <exception cref="LedgerStoreException">It cannot be opened, or is something else.</exception>
    public static SqliteStore Open(string path, bool mayCreate = true) => Open(path, mayCreate, new LedgerMachine());

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<LedgerResult>> ApplyAsync(IReadOnlyList<LedgerOperation> batch, DateTimeOffset now, CancellationToken stop = default)
    {
        lock (writing)
        {
            while (true)
            {
                stop.ThrowIfCancellationRequested();
                var outcome = Transact(beginWriting, () =>
                {
                    var step = machine.Run(state, batch, now);
                    writer.Write(step);
                    return step;
                });
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
        lock (writing)
        {
            Transact(beginWriting, () =>
            {
                if (outcome.Before != state.Head)
                {
                    throw new LedgerStoreException($"{Name}: stands at entry {state.Head.Sequence}, and what is appended goes on from {outcome.Before.Sequence}.");
                }

                writer.Write(outcome);
                return outcome;
            });
            state.Take(outcome);
            return default;
        }
    }

    /// <inheritdoc/>
    public ValueTask<LedgerHead> ReadHeadAsync(CancellationToken stop = default) => new(reader.Head());

    /// <inheritdoc/>
    public ValueTask<AccountState?> FindAccountAsync(string name, CancellationToken stop = default) => new(reader.FindAccount(name));

    /// <inheritdoc/>
    public ValueTask<AccountBalance?> ReadBalanceAsync(string account, DateTimeOffset asOf, CancellationToken stop = default) =>
        new(reader.BalanceAsOf(account, asOf));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AccountState>> ReadAccountsAsync(string after = "", int most = 1000, CancellationToken stop = default) =>
        new(reader.Accounts(after, most));

    /// <inheritdoc/>
    public ValueTask<ReservationState?> FindReservationAsync(string key, CancellationToken stop = default) => Find(key, state.FindReservation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ReservationState>> ReadOpenReservationsAsync(long after = 0, int most = 1000, CancellationToken stop = default) =>
        new(reader.OpenReservations(after, most));

    /// <inheritdoc/>
    public ValueTask<LedgerEntry?> FindEntryAsync(string key, CancellationToken stop = default) => Find(key, state.FindEntry);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<LedgerEntry>> ReadHistoryAsync(string account, HistoryRange range, CancellationToken stop = default) =>
        new(reader.History(account, range));

    /// <inheritdoc/>
    public async IAsyncEnumerable<RawEntry[]> ReadEntriesAsync(long after = 0, [EnumeratorCancellation] CancellationToken stop = default)
    {
        while (reader.Entries(after, ChunkLength) is { Length: > 0 } chunk)
        {
            yield return chunk;
            stop.ThrowIfCancellationRequested();
            after = chunk[^1].Sequence;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Checkpoint>> ReadCheckpointsAsync(CancellationToken stop = default) => new(reader.Checkpoints());

    /// <inheritdoc/>
    public ValueTask AddCheckpointAsync(Checkpoint checkpoint, CancellationToken stop = default)
    {
        lock (writing)
        {
            Transact(beginWriting, () =>
            {
                writer.Write(checkpoint);
                return checkpoint;
            });
            return default;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        reader.Dispose();
        database.Dispose();
        return default;
    }

    /// <summary>Opens a ledger on a machine of one's own.</summary>
    internal static SqliteStore Open(string path, bool mayCreate, LedgerMachine machine, int youngKeys = 16384)
    {
        var file = SqliteSchema.OpenForWriting(path, mayCreate);
        try
        {
            return new(file, path, machine, youngKeys);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Limits how large the file may grow, as a full disk would.</summary>
    internal void LimitPages(long pages) => database.Run($"PRAGMA max_page_count = {pages}");

    /// <summary>Says after how many pages the log is written into the file.</summary>
    internal void CheckpointEvery(int pages) => database.Run($"PRAGMA wal_autocheckpoint = {pages}");

    private ValueTask<T?> Find<T>(string key, Func<string, T?> find)
        where T : class
    {
        if (key.Length > LedgerLimits.Key)
        {
            return default;
        }

        lock (writing)
        {
            return new(Transact(beginReading, () => find(key)));
        }
    }

    private T Transact<T>(SqliteStatement begin, Func<T> work)
    {
        begin.Run();
        try
        {
            state.Refresh();
            var result = work();
            commit.Run();
            return result;
        }
        catch
        {
            database.Rollback();
            state.Forget();
            throw;
        }
    }
}
