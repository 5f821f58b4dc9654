namespace Sluice.Documents;

/// <summary>Comma-separated records under a header: every record has as many fields as the header has columns.</summary>
public sealed class CsvTable
{
    private readonly CsvReader reader;
    private readonly string[] columns;

    /// <summary>Reads the header.</summary>
    /// <param name="text">Where the records come from; the caller closes it.</param>
    /// <param name="document">The name of the document, for messages.</param>
    /// <param name="limits">What the document may be at most.</param>
    /// <exception cref="CsvFormatException">There is no header, or a column is unnamed or named twice.</exception>
    public CsvTable(TextReader text, string document, CsvLimits? limits = null)
    {
        reader = new CsvReader(text, document, limits);
        if (!reader.Read())
        {
            throw reader.Error("the document is empty; its first line must name the columns.");
        }

        columns = new string[reader.FieldCount];
        for (var i = 0; i < columns.Length; i++)
        {
            var name = reader[i].Trim().ToString();
            if (name.Length == 0 || Array.IndexOf(columns, name, 0, i) >= 0)
            {
                throw reader.Error(name.Length == 0 ? $"column {i + 1} has no name." : $"two columns are named '{name}'.");
            }

            columns[i] = name;
        }
    }

    /// <summary>The name of the document.</summary>
    public string Document => reader.Document;

    /// <summary>The names of the columns, in order.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>The line, from 1, on which the current record starts.</summary>
    public int Line => reader.Line;

    /// <summary>A field of the current record without surrounding spaces; valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<char> this[int ordinal] => reader[ordinal].Trim();

    /// <summary>The position of a column, or -1.</summary>
    public int Find(string column) => Array.IndexOf(columns, column);

    /// <summary>The position of a column that must be there.</summary>
    /// <exception cref="CsvFormatException">There is no such column.</exception>
    public int Ordinal(string column)
    {
        var ordinal = Find(column);
        return ordinal >= 0
            ? ordinal
            : throw new CsvFormatException(reader.Document, 1, null, $"the column '{column}' is missing; found: {string.Join(", ", columns)}.");
    }

    /// <summary>Reads the next record.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="CsvFormatException">The record breaks the format or a limit, or has not one field for each column.</exception>
    public bool Read()
    {
        if (!reader.Read())
        {
            return false;
        }

        return reader.FieldCount == columns.Length
            ? true
            : throw reader.Error($"the record has {reader.FieldCount} fields; accepted: {columns.Length}, one for each column.");
    }

    /// <summary>The text of a field, or null when it is empty.</summary>
    public string? Text(int ordinal) => this[ordinal] is { Length: > 0 } text ? text.ToString() : null;

    /// <summary>An error about a field of the current record.</summary>
    public CsvFormatException Error(int ordinal, string problem) => reader.Error(problem, columns[ordinal]);
}
