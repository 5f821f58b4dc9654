using System.Globalization;
using System.Reflection;
using Npgsql;

namespace Sluice.Storage.Postgres;

/// <summary>Brings the tables of a ledger to what this program knows: numbered scripts, each run once, under a lock.</summary>
internal static class PostgresMigrations
{
    // Any number will do, so long as every program that migrates takes the same.
    private const long Lock = 0x536C75696365;
    private const string Folder = "Migrations.";

    private static readonly (int Number, string Name, string Script)[] Scripts = [.. Read().OrderBy(script => script.Number)];

    /// <summary>The number of the newest script.</summary>
    public static int Newest => Scripts[^1].Number;

    /// <summary>Runs the scripts that this database has not seen.</summary>
    /// <exception cref="LedgerStoreException">A newer program made the tables.</exception>
    public static async Task RunAsync(NpgsqlConnection connection, string name, CancellationToken stop)
    {
        // Whoever only finds what is there needs neither the lock nor the right to make tables.
        if (await DoneAsync(connection, stop) is var done && done == Newest)
        {
            return;
        }

        Refuse(done, name);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await ExecuteAsync(connection, $"select pg_advisory_xact_lock({Lock})", stop);
        await ExecuteAsync(connection, "create table if not exists ledger_migration (number integer primary key, name text not null, run_at timestamptz not null default now())", stop);
        done = await DoneAsync(connection, stop);
        Refuse(done, name);
        foreach (var (number, title, script) in Scripts.Where(script => script.Number > done))
        {
            await ExecuteAsync(connection, script, stop);
            await using var record = new NpgsqlCommand("insert into ledger_migration (number, name) values ($1, $2)", connection) { Parameters = { new() { Value = number }, new() { Value = title } } };
            await record.ExecuteNonQueryAsync(stop);
        }

        await transaction.CommitAsync(stop);
    }

    private static void Refuse(int done, string name)
    {
        if (done > Newest)
        {
            throw new LedgerStoreException($"{name}: its tables are of version {done}, made by a newer program; this one knows up to {Newest}.");
        }
    }

    private static async Task<int> DoneAsync(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var exists = new NpgsqlCommand("select to_regclass('ledger_migration') is not null", connection);
        if (await exists.ExecuteScalarAsync(stop) is not true)
        {
            return 0;
        }

        await using var command = new NpgsqlCommand("select coalesce(max(number), 0) from ledger_migration", connection);
        return (int)(await command.ExecuteScalarAsync(stop))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }

    private static IEnumerable<(int Number, string Name, string Script)> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[Folder.Length..^".sql".Length];
            yield return (int.Parse(name.AsSpan(0, name.IndexOf('-', StringComparison.Ordinal)), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }
}
