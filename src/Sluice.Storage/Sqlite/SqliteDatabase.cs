using SQLitePCL;

namespace Sluice.Storage.Sqlite;

/// <summary>A connection to a file of SQLite. One thread at a time.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const int BusyMilliseconds = 30_000;

    private readonly sqlite3 handle;
    private readonly List<SqliteStatement> statements = [];

    static SqliteDatabase() => Batteries_V2.Init();

    private SqliteDatabase(sqlite3 handle, string name)
    {
        this.handle = handle;
        Name = name;
    }

    /// <summary>The file, as the caller named it.</summary>
    public string Name { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="flags">SQLite's own flags, <c>SQLITE_OPEN_…</c>.</param>
    /// <exception cref="LedgerStoreException">It cannot be opened.</exception>
    public static SqliteDatabase Open(string path, int flags)
    {
        var result = raw.sqlite3_open_v2(path, out var handle, flags | raw.SQLITE_OPEN_NOMUTEX, vfs: null);
        if (result != raw.SQLITE_OK)
        {
            var why = raw.sqlite3_errstr(result).utf8_to_string();
            handle.Dispose();
            throw new LedgerStoreException($"{path}: {why}.");
        }

        raw.sqlite3_extended_result_codes(handle, 1);
        raw.sqlite3_busy_timeout(handle, BusyMilliseconds);
        return new(handle, path);
    }

    /// <summary>Runs a statement without parameters and rows.</summary>
    public void Run(string sql) => Check(raw.sqlite3_exec(handle, sql));

    /// <summary>Prepares a statement that lives as long as the connection.</summary>
    public SqliteStatement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v3(handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        var prepared = new SqliteStatement(this, statement);
        statements.Add(prepared);
        return prepared;
    }

    /// <summary>The one number that a query gives.</summary>
    public long Number(string sql)
    {
        Check(raw.sqlite3_prepare_v2(handle, sql, out var prepared));
        using var statement = new SqliteStatement(this, prepared);
        return statement.Step() ? statement.Long(0) : 0;
    }

    /// <summary>Undoes an open transaction, if there still is one.</summary>
    public void Rollback()
    {
        if (raw.sqlite3_get_autocommit(handle) == 0)
        {
            raw.sqlite3_exec(handle, "ROLLBACK");
        }
    }

    /// <summary>Copies all pages as they stand into another database.</summary>
    /// <param name="target">The other.</param>
    /// <param name="progress">Is told the share that is copied.</param>
    /// <param name="stop">Stops.</param>
    public void CopyTo(SqliteDatabase target, IProgress<double>? progress, CancellationToken stop)
    {
        const int pagesInStep = 4096;
        var backup = raw.sqlite3_backup_init(target.handle, "main", handle, "main")
            ?? throw new LedgerStoreException($"{target.Name}: {raw.sqlite3_errmsg(target.handle).utf8_to_string()}.");
        using (backup)
        {
            int result;
            while ((result = raw.sqlite3_backup_step(backup, pagesInStep)) == raw.SQLITE_OK)
            {
                progress?.Report(1 - ((double)raw.sqlite3_backup_remaining(backup) / raw.sqlite3_backup_pagecount(backup)));
                stop.ThrowIfCancellationRequested();
            }

            if (result != raw.SQLITE_DONE)
            {
                throw target.Failure(result);
            }
        }
    }

    /// <summary>Throws when SQLite says that something failed.</summary>
    public void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw Failure(result);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in statements)
        {
            statement.Dispose();
        }

        handle.Dispose();
    }

    private LedgerStoreException Failure(int result) => new((result & 0xff) switch
    {
        raw.SQLITE_BUSY => $"{Name}: another program has been writing for {BusyMilliseconds / 1000} seconds.",
        raw.SQLITE_FULL => $"{Name}: the disk is full; nothing of this was written.",
        raw.SQLITE_NOTADB => $"{Name}: is not a database of SQLite.",
        raw.SQLITE_READONLY => $"{Name}: cannot be written to.",
        _ => $"{Name}: {raw.sqlite3_errmsg(handle).utf8_to_string()} (SQLite {result}).",
    });
}
