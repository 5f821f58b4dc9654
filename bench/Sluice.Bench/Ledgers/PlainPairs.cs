using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Sluice.Bench.Ledgers;

/// <summary>The plain way: a table of accounts and one of holds, and two transactions a pair, each synced.</summary>
internal static class PlainPairs
{
    /// <summary>Pairs a second.</summary>
    public static double Run(string path, TimeSpan duration)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            + "CREATE TABLE accounts(name TEXT PRIMARY KEY, maximum INTEGER, held INTEGER, used INTEGER);"
            + "CREATE TABLE holds(key TEXT PRIMARY KEY, amount INTEGER, committed INTEGER);"
            + "INSERT INTO accounts VALUES('a', 900000000000000, 0, 0);");
        using var begin = Command("BEGIN IMMEDIATE");
        using var commit = Command("COMMIT");
        using var hold = Command("UPDATE accounts SET held = held + 10 WHERE name = 'a' AND held + used + 10 <= maximum");
        using var note = Command("INSERT INTO holds VALUES($key, 10, 0)", "$key");
        using var use = Command("UPDATE accounts SET held = held - 10, used = used + 10 WHERE name = 'a'");
        using var close = Command("UPDATE holds SET committed = 1 WHERE key = $key AND committed = 0", "$key");
        var watch = Stopwatch.StartNew();
        var pairs = 0L;
        for (; watch.Elapsed < duration; pairs++)
        {
            note.Parameters[0].Value = close.Parameters[0].Value = $"k{pairs}";
            Transact(hold, note);
            Transact(use, close);
        }

        return pairs / watch.Elapsed.TotalSeconds;

        void Transact(SqliteCommand first, SqliteCommand second)
        {
            begin.ExecuteNonQuery();
            first.ExecuteNonQuery();
            second.ExecuteNonQuery();
            commit.ExecuteNonQuery();
        }

        void Execute(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        SqliteCommand Command(string sql, params string[] parameters)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var parameter in parameters)
            {
                command.Parameters.AddWithValue(parameter, "");
            }

            return command;
        }
    }
}
