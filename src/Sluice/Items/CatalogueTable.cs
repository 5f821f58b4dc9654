using System.Globalization;
using Sluice.Documents;
using Sluice.Parties;

namespace Sluice.Items;

/// <summary>Reads the fields that the tables of the catalogue share. An empty field is unknown.</summary>
/// <param name="table">The table.</param>
internal sealed class CatalogueTable(CsvTable table)
{
    /// <summary>What a table of the catalogue may be at most.</summary>
    public static CsvLimits Limits { get; } = new() { MaxRecords = 20_001, MaxFields = 100, MaxRecordLength = 20_000 };

    /// <summary>The table.</summary>
    public CsvTable Table { get; } = table;

    /// <summary>The text of a field, or null.</summary>
    public string? Text(int column) => Table.Text(column);

    /// <summary>The text of a field that may not be empty.</summary>
    public string Needed(int column) => Table.Text(column) ?? throw Table.Error(column, "the field is empty; it must be given.");

    /// <summary>A number, or null.</summary>
    public decimal? Number(int column)
    {
        var text = Table[column];
        if (text.IsEmpty)
        {
            return null;
        }

        return ExactDecimal.TryParse(text, out var number) == NumberProblem.None && number >= 0m
            ? number
            : throw Table.Error(column, $"read '{text}'; accepted: a number of at least 0 such as 989.4, or nothing.");
    }

    /// <summary>A number, of units, or null.</summary>
    public int? Whole(int column) => Number(column) switch
    {
        null => null,
        { } number when decimal.IsInteger(number) && number <= 1_000_000m => (int)number,
        { } number => throw Table.Error(column, string.Create(CultureInfo.InvariantCulture, $"read {number}; accepted: a whole number up to 1000000.")),
    };

    /// <summary>Yes, no, or null.</summary>
    public bool? Flag(int column) => Table[column] switch
    {
        "" => null,
        "yes" => true,
        "no" => false,
        var other => throw Table.Error(column, $"read '{other}'; accepted: yes, no, or nothing."),
    };

    /// <summary>A day, or null.</summary>
    public DateOnly? Day(int column)
    {
        var text = Table[column];
        if (text.IsEmpty)
        {
            return null;
        }

        return TryReadDay(text, out var day) ? day : throw Table.Error(column, $"read '{text}'; accepted: a day written yyyy-MM-dd, or nothing.");
    }

    /// <summary>A country, or null.</summary>
    public Country? Country(int column)
    {
        var code = Table.Text(column);
        return code is null ? null : Parties.Country.TryParse(code) ?? throw Table.Error(column, Countries.Problem(code));
    }

    /// <summary>The words of a field, separated by semicolons.</summary>
    public string[] Several(int column) =>
        Table.Text(column)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    // By hand: the formats of the base class library cost more at start than the whole table.
    private static bool TryReadDay(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int year = Digits(text[..4]), month = Digits(text[5..7]), inMonth = Digits(text[8..]);
        if (year < 1 || month is < 1 or > 12 || inMonth < 1 || inMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, inMonth);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return -1;
            }

            number = (number * 10) + (character - '0');
        }

        return number;
    }

    /// <summary>How well the row is sourced.</summary>
    public Confidence ReadConfidence(int column) => Table[column] switch
    {
        "high" => Confidence.High,
        "medium" => Confidence.Medium,
        "low" => Confidence.Low,
        var other => throw Table.Error(column, $"read '{other}'; accepted: high, medium or low."),
    };
}
