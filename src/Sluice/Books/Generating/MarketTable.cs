using System.Globalization;
using Sluice.Documents;
using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>What is known of the market, as far as order books are made up from it (data/order-books.csv).</summary>
internal sealed class MarketTable
{
    /// <summary>The first year of the table.</summary>
    public const int FirstYear = 2022;

    /// <summary>The name of the file.</summary>
    public const string FileName = "order-books.csv";

    private const int Years = 5;
    private static readonly CsvLimits Limits = new() { MaxRecords = 5_001, MaxFields = 20, MaxRecordLength = 4_000 };

    private readonly ILookup<string, MarketRow> rows;

    private MarketTable(IEnumerable<MarketRow> rows) => this.rows = rows.ToLookup(r => r.What, StringComparer.Ordinal);

    /// <summary>Reads the table of a directory.</summary>
    /// <exception cref="CsvFormatException">The table cannot be read, or a row is refused.</exception>
    /// <exception cref="IOException">There is no table.</exception>
    public static MarketTable Load(string dataDirectory)
    {
        using var text = File.OpenText(Path.Combine(dataDirectory, FileName));
        return Read(text);
    }

    /// <summary>Reads the table from any source.</summary>
    public static MarketTable Read(TextReader text)
    {
        var table = new CsvTable(text, FileName, Limits);
        int what = table.Ordinal("what"), name = table.Ordinal("name"), where = table.Ordinal("where"), value = table.Ordinal("value");
        var years = Enumerable.Range(FirstYear, Years).Select(y => table.Ordinal(y.ToString(CultureInfo.InvariantCulture))).ToArray();
        var read = new List<MarketRow>();
        while (table.Read())
        {
            var (countries, other) = Where(table, where);
            read.Add(new MarketRow(
                table.Text(what) ?? throw table.Error(what, "the field is empty; it must be given."),
                table.Text(name) ?? throw table.Error(name, "the field is empty; it must be given."),
                countries,
                other,
                Number(table, value),
                [.. years.Select(y => Number(table, y) ?? 0)]));
        }

        return new MarketTable(read);
    }

    /// <summary>The rows of a kind, in the order of the table.</summary>
    public IEnumerable<MarketRow> Of(string what) => rows[what];

    /// <summary>The figure of a kind and a name.</summary>
    /// <exception cref="CsvFormatException">There is none.</exception>
    public double Value(string what, string name, string where = "") =>
        rows[what].FirstOrDefault(r => r.Name == name && r.Other == where)?.Value
        ?? throw new CsvFormatException(FileName, 1, null, $"the row '{what}' of '{name}'{(where.Length > 0 ? $" for '{where}'" : "")} is missing.");

    /// <summary>How large a share of something is.</summary>
    public double Share(string name) => Value("share", name);

    private static (CountrySet Countries, string Other) Where(CsvTable table, int column)
    {
        var text = table[column].ToString();
        var codes = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var countries = codes.Select(Country.TryParse).ToArray();
        return countries.All(c => c is not null) ? (CountrySet.FromCountries(countries.OfType<Country>()), "")
            : codes.Length == 1 ? (CountrySet.Empty, text)
            : throw table.Error(column, $"read '{text}'; accepted: country codes, with ; between them.");
    }

    private static double? Number(CsvTable table, int column)
    {
        var text = table[column];
        if (text.IsEmpty)
        {
            return null;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw table.Error(column, $"read '{text}'; accepted: a number such as 0.25, or nothing.");
    }
}
