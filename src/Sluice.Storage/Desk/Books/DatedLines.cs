using Sluice.Storage.Sqlite;
using SQLitePCL;

namespace Sluice.Storage.Desk.Books;

/// <summary>The lines of a book in a file of work, so that they can be taken by date and given back in the order of the book, whatever their number.</summary>
internal sealed class DatedLines : IDisposable
{
    // The file outlives a killed program; after a crash of the machine the run begins anew, and the ledger knows what was reserved.
    private const string Tables =
        """
        PRAGMA journal_mode = TRUNCATE;
        PRAGMA synchronous = OFF;
        CREATE TABLE IF NOT EXISTS line (number INTEGER PRIMARY KEY, day INTEGER NOT NULL, text BLOB NOT NULL, result BLOB);
        CREATE TABLE IF NOT EXISTS loaded (mark TEXT NOT NULL);
        """;

    private readonly SqliteDatabase database;
    private readonly SqliteStatement add;
    private readonly SqliteStatement put;

    private DatedLines(SqliteDatabase database)
    {
        this.database = database;
        database.Run(Tables);
        add = database.Prepare("INSERT INTO line (number, day, text) VALUES (?1, ?2, ?3)");
        put = database.Prepare("UPDATE line SET result = ?2 WHERE number = ?1");
    }

    /// <summary>What told the book that was taken in whole before; null when none was.</summary>
    public string? LoadedMark => Rows("SELECT mark FROM loaded", row => row.Text(0)).FirstOrDefault();

    /// <summary>How many lines are without a result.</summary>
    public long Left => database.Number("SELECT count(*) FROM line WHERE result IS NULL");

    /// <summary>Opens a file of work.</summary>
    public static DatedLines Open(string path) => new(SqliteDatabase.Open(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE));

    /// <summary>Begins to take in a book, and forgets another.</summary>
    public void Begin() => database.Run("BEGIN; DELETE FROM line; DELETE FROM loaded; DROP INDEX IF EXISTS line_day");

    /// <summary>Takes in a line.</summary>
    public void Add(long number, DateOnly day, ReadOnlySpan<byte> text) => add.Bind(1, number).Bind(2, (long)day.DayNumber).Bind(3, text).Run();

    /// <summary>Notes that the whole book is in.</summary>
    public void Finish(string mark)
    {
        database.Prepare("INSERT INTO loaded (mark) VALUES (?1)").Bind(1, mark).Run();
        database.Run("CREATE INDEX line_day ON line (day, number); COMMIT");
    }

    /// <summary>The lines without a result, by their day and then in the order of the book.</summary>
    public IEnumerable<(long Number, byte[] Text)> Open() =>
        Rows("SELECT number, text FROM line WHERE result IS NULL ORDER BY day, number", row => (row.Long(0), row.Blob(1).ToArray()));

    /// <summary>Keeps the result of a line.</summary>
    public void Put(long number, ReadOnlySpan<byte> result) => put.Bind(1, number).Bind(2, result).Run();

    /// <summary>The results in the order of the book.</summary>
    public IEnumerable<byte[]> Results() => Rows("SELECT result FROM line WHERE result IS NOT NULL ORDER BY number", row => row.Blob(0).ToArray());

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();

    private IEnumerable<T> Rows<T>(string sql, Func<SqliteStatement, T> read)
    {
        var rows = database.Prepare(sql);
        try
        {
            while (rows.Step())
            {
                yield return read(rows);
            }
        }
        finally
        {
            rows.Reset();
        }
    }
}
