using SQLitePCL;

namespace Sluice.Storage.Sqlite;

/// <summary>The tables of a ledger in a file of SQLite. docs/reference/ledger.md describes them.</summary>
internal static class SqliteSchema
{
    private const long Version = 1;

    // "Slce" in the header of the file, so that a ledger is told from any other database.
    private const long ApplicationId = 0x536c6365;

    private const string Tables = """
        CREATE TABLE entries(sequence INTEGER PRIMARY KEY, hash BLOB NOT NULL, bytes BLOB NOT NULL) STRICT;
        CREATE TABLE accounts(opened INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, opened_limit TEXT NOT NULL, kind INTEGER NOT NULL,
            filing TEXT, limit_now TEXT NOT NULL, held TEXT NOT NULL, used TEXT NOT NULL) STRICT;
        CREATE TABLE lines(account INTEGER NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY(account, sequence)) STRICT, WITHOUT ROWID;
        CREATE TABLE holds(sequence INTEGER PRIMARY KEY, expires INTEGER, held TEXT NOT NULL) STRICT;
        CREATE INDEX holds_by_expiry ON holds(expires, sequence) WHERE expires IS NOT NULL;
        CREATE TABLE closed(sequence INTEGER PRIMARY KEY, status INTEGER NOT NULL) STRICT;
        CREATE TABLE reversed(key TEXT PRIMARY KEY, amounts TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE key_runs(run INTEGER PRIMARY KEY, level INTEGER NOT NULL, last INTEGER NOT NULL, filter BLOB NOT NULL) STRICT;
        CREATE TABLE key_buckets(bucket INTEGER PRIMARY KEY, records BLOB NOT NULL) STRICT;
        CREATE TABLE checkpoints(sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, hash BLOB NOT NULL, public_key BLOB NOT NULL,
            signature BLOB NOT NULL) STRICT;
        """;

    /// <summary>Opens the file for writing and makes the tables when it is new.</summary>
    public static SqliteDatabase OpenForWriting(string path, bool mayCreate)
    {
        var database = SqliteDatabase.Open(path, raw.SQLITE_OPEN_READWRITE | (mayCreate ? raw.SQLITE_OPEN_CREATE : 0));
        try
        {
            database.Run("PRAGMA journal_mode = WAL");
            database.Run("PRAGMA synchronous = FULL");
            database.Run("PRAGMA cache_size = -65536");
            database.Run("PRAGMA wal_autocheckpoint = 4000");
            database.Run("BEGIN IMMEDIATE");
            var made = database.Number("PRAGMA user_version");
            if (made == 0 && database.Number("SELECT count(*) FROM sqlite_schema") == 0)
            {
                database.Run(Tables);
                database.Run($"PRAGMA application_id = {ApplicationId}");
                database.Run($"PRAGMA user_version = {Version}");
            }
            else
            {
                Check(database, made);
            }

            database.Run("COMMIT");
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file for reading.</summary>
    public static SqliteDatabase OpenForReading(string path)
    {
        var database = SqliteDatabase.Open(path, raw.SQLITE_OPEN_READWRITE);
        try
        {
            database.Run("PRAGMA query_only = 1");
            database.Run("PRAGMA mmap_size = 68719476736");
            Check(database, database.Number("PRAGMA user_version"));
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static void Check(SqliteDatabase database, long made)
    {
        if (database.Number("PRAGMA application_id") != ApplicationId)
        {
            throw new LedgerStoreException($"{database.Name}: is a database of something else, not a ledger.");
        }

        if (made != Version)
        {
            throw new LedgerStoreException($"{database.Name}: has tables of version {made}; this program knows version {Version}.");
        }
    }
}
