using Microsoft.Data.Sqlite;

namespace Sluice.Storage.Desk.Books;

/// <summary>The lines of a book in a file of work, so that they can be taken by date and given back in the order of the book, whatever their number.</summary>
internal sealed class DatedLines : IDisposable
{
    private const string Tables =
        """
        pragma journal_mode = off;
        pragma synchronous = off;
        create table if not exists line (number integer primary key, day integer not null, text blob not null, result blob);
        create table if not exists loaded (mark text not null);
        """;

    private readonly SqliteConnection connection;
    private SqliteTransaction? loading;
    private SqliteCommand? add;

    private DatedLines(SqliteConnection connection) => this.connection = connection;

    /// <summary>Whether the whole book was taken in before, and by which mark.</summary>
    public string? LoadedMark => Scalar("select mark from loaded") as string;

    /// <summary>How many lines there are.</summary>
    public long Count => (long)Scalar("select count(*) from line")!;

    /// <summary>Opens a file of work.</summary>
    public static DatedLines Open(string path)
    {
        SQLitePCL.Batteries_V2.Init();
        var lines = new DatedLines(new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString));
        lines.connection.Open();
        lines.Run(Tables);
        return lines;
    }

    /// <summary>Takes in a line.</summary>
    public void Add(long number, DateOnly day, ReadOnlySpan<byte> text)
    {
        loading ??= connection.BeginTransaction();
        add ??= Command("insert into line (number, day, text) values ($number, $day, $text)", ("$number", 0L), ("$day", 0L), ("$text", Array.Empty<byte>()));
        add.Transaction = loading;
        add.Parameters[0].Value = number;
        add.Parameters[1].Value = day.DayNumber;
        add.Parameters[2].Value = text.ToArray();
        add.ExecuteNonQuery();
    }

    /// <summary>Notes that the whole book is in.</summary>
    public void Finish(string mark)
    {
        loading ??= connection.BeginTransaction();
        using (var note = Command("insert into loaded (mark) values ($mark)", ("$mark", mark)))
        {
            note.Transaction = loading;
            note.ExecuteNonQuery();
        }

        Run("create index if not exists line_day on line (day, number)");
        loading.Commit();
        loading.Dispose();
        loading = null;
    }

    /// <summary>Forgets what was taken in.</summary>
    public void Clear() => Run("delete from line; delete from loaded; drop index if exists line_day");

    /// <summary>The lines without a result, by their day and then in the order of the book.</summary>
    public IEnumerable<(long Number, byte[] Text)> Open()
    {
        using var command = Command("select number, text from line where result is null order by day, number");
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return (rows.GetInt64(0), (byte[])rows[1]);
        }
    }

    /// <summary>Keeps the result of a line.</summary>
    public void Put(long number, byte[] result)
    {
        using var command = Command("update line set result = $result where number = $number", ("$result", result), ("$number", number));
        command.ExecuteNonQuery();
    }

    /// <summary>The results in the order of the book.</summary>
    public IEnumerable<byte[]> Results()
    {
        using var command = Command("select result from line where result is not null order by number");
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return (byte[])rows[0];
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        loading?.Dispose();
        add?.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(string sql, params (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = loading;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private object? Scalar(string sql)
    {
        using var command = Command(sql);
        return command.ExecuteScalar();
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }
}
