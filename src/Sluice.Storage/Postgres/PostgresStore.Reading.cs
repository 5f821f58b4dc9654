using System.Runtime.CompilerServices;
using Npgsql;
using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;

namespace Sluice.Storage.Postgres;

/// <content>Readings, each on a connection of its own.</content>
public sealed partial class PostgresStore
{
    private const int ChunkLength = 4096;

    private static readonly string EntryColumns = string.Join(", ", PostgresRows.Entry.Split(", ").Select(column => "e." + column));

    /// <inheritdoc/>
    public async ValueTask<LedgerHead> ReadHeadAsync(CancellationToken stop = default) =>
        (await ReadAsync($"select {PostgresRows.Head} from ledger_head", [], PostgresRows.ReadHead, stop))[0];

    /// <inheritdoc/>
    public async ValueTask<AccountState?> FindAccountAsync(string name, CancellationToken stop = default) =>
        await ReadAsync($"select {PostgresRows.Account} from ledger_account where name = $1", [name], PostgresRows.ReadAccount, stop) is [var account] ? account : null;

    /// <inheritdoc/>
    public async ValueTask<AccountBalance?> ReadBalanceAsync(string account, DateTimeOffset asOf, CancellationToken stop = default)
    {
        var entries = await ReadAsync(
            $"""
            select {EntryColumns} from ledger_entry e where e.sequence = (
                select sequence from ledger_posting
                where account = (select opened from ledger_account where name = $1) and at <= $2
                order by at desc, sequence desc limit 1)
            """,
            [account, LedgerTime.ToMicroseconds(asOf)],
            PostgresRows.ReadRaw,
            stop);
        return entries.Count == 0 ? null : entries[0].Read().On(account)?.Balance;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AccountState>> ReadAccountsAsync(string after = "", int most = 1000, CancellationToken stop = default) =>
        ReadAsync($"select {PostgresRows.Account} from ledger_account where name > $1 order by name limit $2", [after, most], PostgresRows.ReadAccount, stop);

    /// <inheritdoc/>
    public async ValueTask<ReservationState?> FindReservationAsync(string key, CancellationToken stop = default) =>
        await ReadAsync($"select {PostgresRows.Reservation} from ledger_reservation where key = $1", [key], PostgresRows.ReadReservation, stop) is [var reservation]
            ? reservation
            : null;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ReservationState>> ReadOpenReservationsAsync(long after = 0, int most = 1000, CancellationToken stop = default) => ReadAsync(
        $"select {PostgresRows.Reservation} from ledger_reservation where status = 0 and sequence > $1 order by sequence limit $2",
        [after, most],
        PostgresRows.ReadReservation,
        stop);

    /// <inheritdoc/>
    public async ValueTask<LedgerEntry?> FindEntryAsync(string key, CancellationToken stop = default)
    {
        var entries = await ReadAsync($"select {PostgresRows.Entry} from ledger_entry where key = $1", [key], PostgresRows.ReadRaw, stop);
        return entries.Count == 0 ? null : entries[0].Read();
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<LedgerEntry>> ReadHistoryAsync(string account, HistoryRange range, CancellationToken stop = default)
    {
        var order = range.NewestFirst ? "desc" : "asc";
        var entries = await ReadAsync(
            $"""
            select {EntryColumns} from ledger_posting p join ledger_entry e on e.sequence = p.sequence
            where p.account = (select opened from ledger_account where name = $1) and p.sequence > $2 and p.sequence < $3
            order by p.at {order}, p.sequence {order} limit $4
            """,
            [account, range.After, range.Before, range.Most],
            PostgresRows.ReadRaw,
            stop);
        return [.. entries.Select(entry => entry.Read())];
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RawEntry[]> ReadEntriesAsync(long after = 0, [EnumeratorCancellation] CancellationToken stop = default)
    {
        while (true)
        {
            var chunk = await ReadAsync($"select {PostgresRows.Entry} from ledger_entry where sequence > $1 order by sequence limit $2", [after, ChunkLength], PostgresRows.ReadRaw, stop);
            if (chunk.Count == 0)
            {
                yield break;
            }

            yield return [.. chunk];
            after = chunk[^1].Sequence;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Checkpoint>> ReadCheckpointsAsync(CancellationToken stop = default) =>
        ReadAsync($"select {PostgresRows.Checkpoint} from ledger_checkpoint order by sequence, at", [], PostgresRows.ReadCheckpoint, stop);

    /// <inheritdoc/>
    public async ValueTask AddCheckpointAsync(Checkpoint checkpoint, CancellationToken stop = default) => await ReadAsync(
        $"insert into ledger_checkpoint ({PostgresRows.Checkpoint}) values ($1, $2, $3, $4, $5) returning 1",
        [checkpoint.Sequence, LedgerTime.ToMicroseconds(checkpoint.At), checkpoint.Hash.ToArray(), checkpoint.PublicKey.ToArray(), checkpoint.Signature.ToArray()],
        _ => 0,
        stop);

    private async ValueTask<IReadOnlyList<T>> ReadAsync<T>(string sql, object[] values, Func<NpgsqlDataReader, T> read, CancellationToken stop)
    {
        var began = time.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync(stop);
                await using var command = new NpgsqlCommand(sql, connection);
                foreach (var value in values)
                {
                    command.Parameters.Add(new() { Value = value });
                }

                await using var rows = await command.ExecuteReaderAsync(stop);
                var found = new List<T>();
                while (await rows.ReadAsync(stop))
                {
                    found.Add(read(rows));
                }

                return found;
            }
            catch (Exception problem) when (PostgresFailures.IsOfDatabase(problem))
            {
                if (!PostgresFailures.Passes(problem) || time.GetElapsedTime(began) > Patience)
                {
                    throw PostgresFailures.Explain(Name, problem);
                }
            }

            await Task.Delay(pause, time, stop);
        }
    }
}
