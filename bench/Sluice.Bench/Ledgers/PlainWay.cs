using System.Diagnostics;
using Npgsql;

namespace Sluice.Bench.Ledgers;

/// <summary>The plain way on PostgreSQL: a row for the account, locked by a function in PL/pgSQL, and a transaction for every call.</summary>
internal static class PlainWay
{
    private const string Tables =
        """
        drop table if exists plain_hold, plain_account;
        create table plain_account (name text primary key, "limit" numeric not null, held numeric not null, used numeric not null) with (fillfactor = 50);
        create table plain_hold (key text primary key, account text not null, amount numeric not null, done boolean not null default false);
        create or replace function plain_reserve(k text, a text, n numeric) returns boolean language plpgsql as $$
        declare room numeric;
        begin
            select "limit" - held - used into room from plain_account where name = a for update;
            if room < n then return false; end if;
            update plain_account set held = held + n where name = a;
            insert into plain_hold (key, account, amount) values (k, a, n);
            return true;
        end $$;
        create or replace function plain_commit(k text) returns boolean language plpgsql as $$
        declare h plain_hold;
        begin
            select * into h from plain_hold where key = k and not done for update;
            if not found then return false; end if;
            perform 1 from plain_account where name = h.account for update;
            update plain_account set held = held - h.amount, used = used + h.amount where name = h.account;
            update plain_hold set done = true where key = k;
            return true;
        end $$;
        insert into plain_account values ('hot', 900000000000000, 0, 0);
        """;

    /// <summary>Runs it.</summary>
    /// <returns>Pairs a second, and the 99th percentile of a call in milliseconds.</returns>
    public static async Task<(double Rate, double Percentile99)> RunAsync(string database, int clients, TimeSpan duration)
    {
        await using var source = NpgsqlDataSource.Create(database + ";Max Auto Prepare=10;Maximum Pool Size=" + clients);
        await using (var make = source.CreateCommand(Tables))
        {
            await make.ExecuteNonQueryAsync();
        }

        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => ClientAsync(source, client, watch, duration))));
        var seconds = watch.Elapsed.TotalSeconds;
        var all = times.SelectMany(list => list).Order().ToArray();
        return (all.Length / 2 / seconds, all[(int)(all.Length * 0.99)]);
    }

    private static async Task<List<double>> ClientAsync(NpgsqlDataSource source, int client, Stopwatch watch, TimeSpan duration)
    {
        await using var connection = await source.OpenConnectionAsync();
        var times = new List<double>();
        for (var pair = 0; watch.Elapsed < duration; pair++)
        {
            await CallAsync(connection, "select plain_reserve($1, 'hot', 10)", $"{client}/{pair}", times);
            await CallAsync(connection, "select plain_commit($1)", $"{client}/{pair}", times);
        }

        return times;
    }

    private static async Task CallAsync(NpgsqlConnection connection, string sql, string key, List<double> times)
    {
        var began = Stopwatch.GetTimestamp();
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = key } } };
        if (await command.ExecuteScalarAsync() is not true)
        {
            throw new InvalidOperationException($"{sql} {key} was refused.");
        }

        times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }
}
