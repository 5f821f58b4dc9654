using Npgsql;
using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Postgres;

/// <summary>
/// A ledger on a server of PostgreSQL, for many desks at once. Every batch locks the one row of the ledger's head, so that batches of all
/// processes come one after the other, and is one transaction.
/// </summary>
/// <remarks>
/// A connection may be lost after the server was told to commit. Then the chain tells what happened: when the batch's last entry stands in
/// it with the same hash, the batch is written and its answers hold; otherwise nothing of it is, and it is run again on what stands now.
/// </remarks>
public sealed partial class PostgresStore : ILedgerStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
    private const int EntriesOfASmallLedger = 500;

    // An answer means that the entry is on disk, whatever the server's default; and a desk that hangs gives the ledger's head free.
    private const string Settings =
        """
        set idle_in_transaction_session_timeout = '15s';
        select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') in ('off', 'local')
        """;

    private readonly NpgsqlDataSource source;
    private readonly TimeProvider time;
    private readonly LedgerMachine machine = new();
    private NpgsqlConnection? writing;
    private long planned;

    private PostgresStore(string name, NpgsqlDataSource source, TimeProvider time)
    {
        Name = name;
        this.source = source;
        this.time = time;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Opens a ledger and brings its tables to what this program knows; makes them where there are none.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="time">Times the pauses between tries.</param>
    /// <param name="stop">Stops.</param>
    /// <exception cref="LedgerStoreException">The server cannot be reached or refuses.</exception>
    public static async Task<PostgresStore> OpenAsync(PostgresAddress address, TimeProvider time, CancellationToken stop = default)
    {
        var store = new PostgresStore(address.Name, NpgsqlDataSource.Create(address.ConnectionString), time);
        try
        {
            await store.MigrateAsync(stop);
            return store;
        }
        catch (Exception problem)
        {
            await store.DisposeAsync();
            throw PostgresFailures.IsOfDatabase(problem) ? PostgresFailures.Explain(address.Name, problem) : problem;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<LedgerResult>> ApplyAsync(IReadOnlyList<LedgerOperation> batch, DateTimeOffset now, CancellationToken stop = default)
    {
        while (true)
        {
            var outcome = await WriteAsync(state => machine.Run(state, batch, now), new PostgresStateSource(batch, now), stop);
            if (outcome.IsComplete)
            {
                return outcome.Results;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask AppendAsync(LedgerOutcome outcome, CancellationToken stop = default) => await WriteAsync(
        state => state.Head == outcome.Before
            ? outcome
            : throw new LedgerStoreException($"{Name}: stands at entry {state.Head.Sequence}, and what is appended goes on from {outcome.Before.Sequence}."),
        new PostgresStateSource(outcome),
        stop);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (writing is not null)
        {
            await writing.DisposeAsync();
        }

        await source.DisposeAsync();
    }

    private async Task<LedgerOutcome> WriteAsync(Func<ILedgerState, LedgerOutcome> run, PostgresStateSource wanted, CancellationToken stop)
    {
        LedgerOutcome? sent = null;
        var began = time.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                var connection = writing ??= await ConnectAsync(stop);
                var state = wanted.New();
                await PostgresReading.LockAsync(connection, state, wanted.Now, stop);
                await PlanAnewAsync(connection, state.Head.Sequence, stop);
                if (sent is not null && await IsWrittenAsync(connection, sent))
                {
                    await EndAsync(connection);
                    return sent;
                }

                sent = null;
                var outcome = run(state);
                sent = outcome.Entries.Count > 0 ? outcome : null;
                // From here on stopping would leave open whether the batch was written.
                await PostgresWriting.CommitAsync(connection, state, outcome, CancellationToken.None);
                return outcome;
            }
            catch (Exception problem)
            {
                await DropAsync();
                if (!PostgresFailures.IsOfDatabase(problem))
                {
                    throw;
                }

                if (!PostgresFailures.Passes(problem) || time.GetElapsedTime(began) > Patience)
                {
                    throw PostgresFailures.Explain(Name, problem);
                }
            }

            await Task.Delay(pause, time, stop);
        }
    }

    /// <summary>
    /// Forgets plans that were made when the ledger was less than a fourth of what it is. A plan made for an empty table reads all of it, and
    /// the server keeps such plans until somebody analyses the table.
    /// </summary>
    private async Task PlanAnewAsync(NpgsqlConnection connection, long sequence, CancellationToken stop)
    {
        if (sequence < 4 * planned || sequence < EntriesOfASmallLedger)
        {
            return;
        }

        await using var command = new NpgsqlCommand("discard plans", connection);
        await command.ExecuteNonQueryAsync(stop);
        planned = sequence;
    }

    private async Task MigrateAsync(CancellationToken stop)
    {
        var began = time.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync(stop);
                await PostgresMigrations.RunAsync(connection, Name, stop);
                return;
            }
            catch (Exception problem) when (PostgresFailures.IsComingBack(problem) && time.GetElapsedTime(began) < Patience)
            {
                // A server that starts or recovers is waited for.
            }

            await Task.Delay(pause, time, stop);
        }
    }

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken stop)
    {
        var connection = await source.OpenConnectionAsync(stop);
        await using var settings = new NpgsqlCommand(Settings, connection);
        await settings.ExecuteNonQueryAsync(stop);
        return connection;
    }

    // The head is locked: whoever held it before has committed or is gone.
    private static async Task<bool> IsWrittenAsync(NpgsqlConnection connection, LedgerOutcome sent)
    {
        await using var command = new NpgsqlCommand("select hash from ledger_entry where sequence = $1", connection) { Parameters = { new() { Value = sent.Head.Sequence } } };
        return await command.ExecuteScalarAsync() is byte[] hash && new ChainHash(hash) == sent.Head.Hash;
    }

    private static async Task EndAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("rollback", connection);
        await command.ExecuteNonQueryAsync();
    }

    // A connection on which anything went wrong is closed: the server then rolls back what was not committed.
    private async Task DropAsync()
    {
        if (writing is { } broken)
        {
            writing = null;
            NpgsqlConnection.ClearPool(broken);
            await broken.DisposeAsync();
        }
    }
}
