using Sluice.Documents;

namespace Sluice.Screening.Lists.Reading;

/// <summary>Reads the Denied Persons List as the Bureau of Industry and Security publishes it: tab separated, fields in quotes, a header.</summary>
internal static class DeniedPersonsText
{
    /// <summary>The code of the list.</summary>
    public const string List = "dpl";

    private const string Page = "https://www.bis.gov/denied-persons-list";

    private static readonly string[] AddressColumns = ["Street_Address", "City", "State", "Postal_Code", "Country"];

    private static readonly string[] Header =
    [
        "Name", "Street_Address", "City", "State", "Country", "Postal_Code", "Effective_Date", "Expiration_Date", "Standard_Order", "Last_Update", "Action", "FR_Citation",
    ];

    /// <summary>Whether a first line is the header of this form.</summary>
    public static bool Matches(string firstLine) => firstLine.Contains('\t', StringComparison.Ordinal)
        && Fields(firstLine) is var fields && fields.Contains("Name") && fields.Contains("FR_Citation");

    /// <summary>Reads the orders of denial.</summary>
    /// <exception cref="CsvFormatException">A line is not as it should be.</exception>
    public static IEnumerable<ListedParty> Read(TextReader text, string document)
    {
        var header = Fields(ReadLine(text, document, 1) ?? "");
        var at = Header.ToDictionary(name => name, name => Array.IndexOf(header, name), StringComparer.Ordinal);
        if (at.FirstOrDefault(column => column.Value < 0).Key is { } missing)
        {
            throw new CsvFormatException(document, 1, null, $"the column '{missing}' is missing; found: {string.Join(", ", header)}.");
        }

        for (var line = 2; ReadLine(text, document, line) is { } row; line++)
        {
            if (row.Trim().Length == 0)
            {
                continue;
            }

            var fields = Fields(row);
            if (fields.Length != header.Length)
            {
                throw new CsvFormatException(document, line, null, $"the line has {fields.Length} fields; accepted: {header.Length}, separated by tabs.");
            }

            if (line > ListLimits.Parties)
            {
                throw new CsvFormatException(document, line, null, $"the document has more than {ListLimits.Parties} lines.");
            }

            yield return Party(fields, at, document, line);
        }
    }

    private static ListedParty Party(string[] fields, Dictionary<string, int> at, string document, int line)
    {
        var draft = new PartyDraft(List, (field, problem) => new CsvFormatException(document, line, field, problem));
        draft.AddName(At("Name"), ListedNameKind.Primary);
        draft.AddAddress(string.Join(", ", AddressColumns.Select(At).Where(part => part.Length > 0)));

        // An address in the United States is often written with a state and no country.
        draft.AddCountry(At("Country") is { Length: > 0 } country ? country : At("State").Length == 2 ? "US" : null);
        draft.Start = draft.Day("Effective_Date", At("Effective_Date"));
        draft.End = draft.Day("Expiration_Date", At("Expiration_Date"));
        draft.Citation = At("FR_Citation");
        draft.SourceUrl = Page;
        return draft.Finish();

        string At(string column) => fields[at[column]];
    }

    private static string[] Fields(string line) => [.. line.TrimStart('\uFEFF').TrimEnd('\r').Split('\t').Select(field => field.Trim().Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal).Trim())];

    private static string? ReadLine(TextReader text, string document, int line) => text.ReadLine() is { } read
        ? read.Length <= ListLimits.Csv.MaxRecordLength ? read : throw new CsvFormatException(document, line, null, $"the line is longer than {ListLimits.Csv.MaxRecordLength} characters.")
        : null;
}
