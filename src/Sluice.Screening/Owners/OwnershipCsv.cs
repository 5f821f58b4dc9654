using System.Globalization;
using Sluice.Documents;
using Sluice.Facts;

namespace Sluice.Screening.Owners;

/// <summary>Reads ownership from CSV: <c>owner,owned,share</c> and, where known, <c>from,until,owner_listed,source</c>.</summary>
public static class OwnershipCsv
{
    private static readonly string[] Known = ["owner", "owned", "share", "from", "until", "owner_listed", "source"];

    /// <summary>Reads a file.</summary>
    /// <exception cref="CsvFormatException">A row is not as it should be.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<OwnershipEdge> ReadFile(string path)
    {
        using var text = new StreamReader(path);
        return Read(text, path);
    }

    /// <summary>Reads edges.</summary>
    /// <param name="text">The rows under their header.</param>
    /// <param name="document">The name of the document, for messages.</param>
    /// <exception cref="CsvFormatException">A row is not as it should be.</exception>
    public static IReadOnlyList<OwnershipEdge> Read(TextReader text, string document)
    {
        var table = new CsvTable(text, document, EdgeLimits.Csv);
        if (table.Columns.FirstOrDefault(column => !Known.Contains(column)) is { } unknown)
        {
            throw new CsvFormatException(document, 1, unknown, $"there is no such column; accepted: {string.Join(", ", Known)}.");
        }

        int owner = table.Ordinal("owner"), owned = table.Ordinal("owned"), share = table.Ordinal("share");
        var edges = new List<OwnershipEdge>();
        while (table.Read())
        {
            edges.Add(new OwnershipEdge(Name(table, owner), Name(table, owned), Share(table, share))
            {
                From = Day(table, "from"),
                Until = Day(table, "until"),
                Source = At(table, "source"),
                OwnerListed = Listed(table),
            });
        }

        return edges;
    }

    private static string Name(CsvTable table, int column) => table.Text(column) is { } name
        ? name.Length <= EdgeLimits.NameLength ? name : throw table.Error(column, $"read {name.Length} characters; accepted: at most {EdgeLimits.NameLength}.")
        : throw table.Error(column, "the name is missing; accepted: the name of a party.");

    private static ShareRange Share(CsvTable table, int column) => ShareRange.Parse(table.Text(column))
        ?? throw table.Error(column, $"read '{table.Text(column)}'; accepted: a share such as 0.5 or 50%, a range such as 25%-60%, or nothing when it is not known.");

    private static string? Listed(CsvTable table)
    {
        var word = At(table, "owner_listed");
        return word is null || Vocabulary.Listed.IndexOf(word) >= 0
            ? word
            : throw table.Error(table.Ordinal("owner_listed"), $"read '{word}'; accepted: one of {string.Join(", ", Vocabulary.Listed.Words)}.");
    }

    private static DateOnly? Day(CsvTable table, string column)
    {
        if (At(table, column) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw table.Error(table.Ordinal(column), $"read '{text}'; accepted: a day of the calendar, written yyyy-MM-dd.");
    }

    private static string? At(CsvTable table, string column) => table.Find(column) is >= 0 and var ordinal ? table.Text(ordinal) : null;
}
