using Npgsql;
using NpgsqlTypes;
using Sluice.Allocations;

namespace Sluice.Storage.Postgres;

/// <summary>Locks a ledger's head and reads, in one round trip if it can, what a batch needs to know.</summary>
internal static class PostgresReading
{
    private static readonly string Due =
        $"select {PostgresRows.Reservation} from ledger_reservation where due <= greatest($1, (select at from ledger_head)) order by due, sequence limit $2";

    private static readonly string Reservations = $"select {PostgresRows.Reservation} from ledger_reservation where key = any($1)";

    private static readonly string Entries = $"select {PostgresRows.Entry} from ledger_entry where key = any($1)";

    private static readonly string Reversals = $"select {PostgresRows.Reversal} from ledger_reversal where commit = any($1)";

    private static readonly string Accounts = $"select {PostgresRows.Account} from ledger_account where name = any($1)";

    private static readonly string AccountsOfReservations =
        $"select {PostgresRows.Account} from ledger_account where name in (select unnest(accounts) from ledger_reservation where key = any($1))";

    /// <summary>Begins a transaction, waits for the head of the ledger, and fills in the state.</summary>
    public static async Task LockAsync(NpgsqlConnection connection, PostgresState state, long now, CancellationToken stop)
    {
        var accounts = state.AccountNames;
        var asked = new HashSet<string>(accounts, StringComparer.Ordinal);
        var keys = state.ReservationKeys;
        await using (var batch = new NpgsqlBatch(connection))
        {
            batch.BatchCommands.Add(new("begin"));
            batch.BatchCommands.Add(new($"select {PostgresRows.Head} from ledger_head for update"));
            batch.BatchCommands.Add(new(Due) { Parameters = { new() { Value = now }, new() { Value = LedgerLimits.ExpiriesInStep } } });
            batch.BatchCommands.Add(Of(Reservations, keys));
            batch.BatchCommands.Add(Of(Entries, state.EntryKeys));
            batch.BatchCommands.Add(Of(Reversals, state.CommitKeys));
            batch.BatchCommands.Add(Of(Accounts, accounts));
            batch.BatchCommands.Add(Of(AccountsOfReservations, keys));
            await using var rows = await batch.ExecuteReaderAsync(stop);
            await rows.ReadAsync(stop);
            state.Head = PostgresRows.ReadHead(rows);
            await EachAsync(rows, row => state.PutDue(PostgresRows.ReadReservation(row)), stop);
            await EachAsync(rows, row => state.Put(PostgresRows.ReadReservation(row)), stop);
            await EachAsync(rows, row => state.Put(PostgresRows.ReadRaw(row).Read()), stop);
            await EachAsync(rows, row => state.PutReversed(row.GetString(0), PostgresRows.ReadAmounts(row, 1)), stop);
            await EachAsync(rows, row => state.Put(PostgresRows.ReadAccount(row)), stop);
            await EachAsync(rows, row => state.Put(PostgresRows.ReadAccount(row)), stop);
        }

        string[] more = [.. state.AccountNames.Where(name => !asked.Contains(name))];
        if (more.Length > 0)
        {
            await using var command = new NpgsqlCommand(Accounts, connection) { Parameters = { Texts(more) } };
            await using var rows = await command.ExecuteReaderAsync(stop);
            while (await rows.ReadAsync(stop))
            {
                state.Put(PostgresRows.ReadAccount(rows));
            }
        }
    }

    private static async Task EachAsync(NpgsqlDataReader rows, Action<NpgsqlDataReader> take, CancellationToken stop)
    {
        await rows.NextResultAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            take(rows);
        }
    }

    private static NpgsqlBatchCommand Of(string sql, string[] texts) => new(sql) { Parameters = { Texts(texts) } };

    private static NpgsqlParameter Texts(string[] texts) => new() { Value = texts, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };
}
