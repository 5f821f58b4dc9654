using Sluice.Documents;
using Sluice.Parties;
using Sluice.Screening.Screens;

namespace Sluice.Screening.Companies;

/// <summary>Companies whose headquarters and ultimate parent are known (data/companies.csv), found by exactly their name.</summary>
public sealed class KnownCompanies
{
    /// <summary>The name of the file in the directory of the catalogue.</summary>
    public const string FileName = "companies.csv";

    private static readonly CsvLimits Limits = new() { MaxRecords = 100_000, MaxFields = 32, MaxRecordLength = 16 * 1024 };

    private readonly Dictionary<string, KnownCompany> byName = new(StringComparer.Ordinal);

    private KnownCompanies()
    {
    }

    /// <summary>No companies.</summary>
    public static KnownCompanies None { get; } = new();

    /// <summary>Every company, once for each of its names.</summary>
    public IReadOnlyCollection<KnownCompany> All => byName.Values;

    /// <summary>Reads the file; there are no companies where there is no file.</summary>
    /// <param name="directory">The directory of the catalogue.</param>
    /// <exception cref="CsvFormatException">A row is not as it should be, or two companies have one name.</exception>
    public static KnownCompanies Load(string directory)
    {
        var path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
        {
            return None;
        }

        using var text = new StreamReader(path);
        var table = new CsvTable(text, path, Limits);
        var companies = new KnownCompanies();
        while (table.Read())
        {
            companies.Add(table);
        }

        return companies;
    }

    /// <summary>The company of a name; null when it is not known.</summary>
    public KnownCompany? Find(string? name) => name is null ? null : byName.GetValueOrDefault(ExactNames.Key(name));

    private void Add(CsvTable table)
    {
        var column = table.Ordinal("name");
        var name = table.Text(column) ?? throw table.Error(column, "the name is missing; accepted: the name of a company.");
        var company = new KnownCompany(
            name, Country(table, "headquarters"), table.Text(table.Ordinal("ultimate_parent")), Country(table, "ultimate_parent_headquarters"),
            table.Text(table.Ordinal("source")) ?? throw table.Error(table.Ordinal("source"), "the source is missing; accepted: who says so."),
            table.Text(table.Ordinal("confidence")) is "high" or "medium" or "low" ? table.Text(table.Ordinal("confidence"))! : throw table.Error(table.Ordinal("confidence"), "accepted: high, medium or low."));
        foreach (var known in (table.Text(table.Ordinal("aliases")) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(name))
        {
            if (!byName.TryAdd(ExactNames.Key(known), company) && byName[ExactNames.Key(known)] != company)
            {
                throw table.Error(column, $"read '{known}', which another company is called too.");
            }
        }
    }

    private static Country? Country(CsvTable table, string column)
    {
        var ordinal = table.Ordinal(column);
        return table.Text(ordinal) is not { } code ? null : Parties.Country.TryParse(code) ?? throw table.Error(ordinal, Countries.Problem(code));
    }
}
