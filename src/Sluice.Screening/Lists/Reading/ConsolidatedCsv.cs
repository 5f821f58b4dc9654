using Sluice.Documents;

namespace Sluice.Screening.Lists.Reading;

/// <summary>
/// Reads the Consolidated Screening List as CSV: in the columns that trade.gov publishes (<c>source</c>, <c>name</c>, <c>alt_names</c> with
/// semicolons), or in a flat form (<c>list</c>, <c>name</c>, <c>alt_names</c> with bars, <c>countries</c>).
/// </summary>
internal static class ConsolidatedCsv
{
    private const string Source = "source";

    /// <summary>Whether a header is of this form.</summary>
    public static bool Matches(IReadOnlyCollection<string> columns) =>
        columns.Contains("alt_names") && columns.Contains("name") && columns.Contains("federal_register_notice")
        && (columns.Contains(Source) || columns.Contains("list"));

    /// <summary>Reads the parties.</summary>
    /// <exception cref="CsvFormatException">A row is not as it should be.</exception>
    public static IEnumerable<ListedParty> Read(TextReader text, string document)
    {
        var table = new CsvTable(text, document, ListLimits.Csv);
        var isFlat = table.Find(Source) < 0;
        var list = table.Ordinal(isFlat ? "list" : Source);
        var at = new Columns(table);
        while (table.Read())
        {
            var name = table[list].ToString();
            var code = ListSource.Code(name) ?? throw table.Error(list, $"read '{name}'; accepted: a list with its code in brackets, such as Entity List (EL).");
            var draft = new PartyDraft(code, (field, problem) => new CsvFormatException(document, table.Line, field, problem));
            Fill(draft, at, isFlat);
            yield return draft.Finish();
        }
    }

    private static void Fill(PartyDraft draft, Columns at, bool isFlat)
    {
        var separator = isFlat ? '|' : ';';
        draft.EntityNumber = at["entity_number"];
        draft.Type = PartyTypes.Of(at["type"]);
        draft.AddName(at["name"], ListedNameKind.Primary);
        Each(at["alt_names"], separator, name => draft.AddName(WithoutAnd(name), ListedNameKind.Alias));
        Each(at["countries"], ' ', draft.AddCountry);
        Each(at["addresses"], ';', address =>
        {
            draft.AddAddress(address);
            draft.AddCountry(CountryText.AtEnd(address)?.Code);
        });
        Each(at["dates_of_birth"], ';', draft.AddBirth);
        Each(at["citizenships"], ';', draft.AddCitizenship);
        Each(at["nationalities"], ';', draft.AddCitizenship);
        Each(at["programs"], ';', draft.AddProgram);
        draft.LicenseRequirement = at["license_requirement"];
        draft.LicensePolicy = at["license_policy"];
        draft.Footnotes = draft.LicenseRequirement is { } requirement ? FootnoteText.Of(requirement) : null;
        draft.Citation = at["federal_register_notice"];
        draft.Start = draft.Day("start_date", at["start_date"]);
        draft.End = draft.Day("end_date", at["end_date"]);
        draft.SourceUrl = at["source_list_url"] ?? at["source_url"];
    }

    private static void Each(string? text, char separator, Action<string> take)
    {
        foreach (var part in (text ?? "").Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            take(part);
        }
    }

    // The last of several names is often joined by the word alone: "...; Hebei Semiconductor; and CETC Research Institute 13".
    private static string WithoutAnd(string name) => name.StartsWith("and ", StringComparison.Ordinal) ? name[4..] : name;

    /// <summary>The fields of a row by the names of their columns; a column that is not there is empty.</summary>
    private sealed class Columns(CsvTable table)
    {
        private readonly Dictionary<string, int> ordinals = table.Columns.Select((name, ordinal) => (name, ordinal)).ToDictionary(x => x.name, x => x.ordinal, StringComparer.Ordinal);

        public string? this[string column] => ordinals.TryGetValue(column, out var ordinal) ? table.Text(ordinal) : null;
    }
}
