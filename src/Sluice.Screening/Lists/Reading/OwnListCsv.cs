using System.Globalization;
using Sluice.Documents;

namespace Sluice.Screening.Lists.Reading;

/// <summary>Reads Sluice's own format of a list (docs/reference/lists.md): CSV with a header, of which list and name are needed, and semicolons within a field.</summary>
internal static class OwnListCsv
{
    private static readonly string[] Known =
    [
        "list", "number", "type", "name", "aliases", "weak_aliases", "former_names", "countries", "addresses", "birth_dates", "citizenships", "license_requirement",
        "license_policy", "footnotes", "citation", "programs", "start_date", "end_date", "source_url", "confidence", "checked", "notes",
    ];

    /// <summary>Whether a header is of this form.</summary>
    public static bool Matches(IReadOnlyCollection<string> columns) => columns.Contains("list") && columns.Contains("name") && columns.All(Known.Contains);

    /// <summary>Reads the parties.</summary>
    /// <exception cref="CsvFormatException">A row is not as it should be.</exception>
    public static IEnumerable<ListedParty> Read(TextReader text, string document)
    {
        var table = new CsvTable(text, document, ListLimits.Csv);
        while (table.Read())
        {
            yield return Party(table, document);
        }
    }

    private static ListedParty Party(CsvTable table, string document)
    {
        Func<string, string, Exception> refuse = (field, problem) => new CsvFormatException(document, table.Line, field, problem);
        var list = At("list") ?? "";
        if (!ListSource.IsCode(list))
        {
            throw refuse("list", $"read '{list}'; accepted: the code of a list in small letters, digits and hyphens, such as el.");
        }

        var draft = new PartyDraft(list, refuse)
        {
            EntityNumber = At("number"),
            Type = Type(At("type"), refuse),
            LicenseRequirement = At("license_requirement"),
            LicensePolicy = At("license_policy"),
            Citation = At("citation"),
            SourceUrl = At("source_url"),
            Confidence = Confidence(At("confidence"), refuse),
        };
        draft.AddName(At("name"), ListedNameKind.Primary);
        Each("aliases", name => draft.AddName(name, ListedNameKind.Alias));
        Each("weak_aliases", name => draft.AddName(name, ListedNameKind.WeakAlias));
        Each("former_names", name => draft.AddName(name, ListedNameKind.Former));
        Each("countries", code => draft.AddCountry(Country("countries", code, refuse)));
        Each("citizenships", code => draft.AddCitizenship(Country("citizenships", code, refuse)));
        Each("addresses", draft.AddAddress);
        Each("birth_dates", draft.AddBirth);
        Each("programs", draft.AddProgram);
        draft.Start = draft.Day("start_date", At("start_date"));
        draft.End = draft.Day("end_date", At("end_date"));
        draft.Checked = draft.Day("checked", At("checked"));
        draft.Footnotes = At("footnotes") is { } footnotes ? Footnotes(footnotes, refuse) : draft.LicenseRequirement is { } words ? FootnoteText.Of(words) : null;
        return draft.Finish();

        string? At(string column) => table.Find(column) is >= 0 and var ordinal ? table.Text(ordinal) : null;

        void Each(string column, Action<string> take)
        {
            foreach (var part in (At(column) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                take(part);
            }
        }
    }

    // A misspelt country in a list of one's own would keep a match from being recognised; the lists of others are taken as they come.
    private static string Country(string field, string code, Func<string, string, Exception> refuse) =>
        CountryText.Find(code) is null ? throw refuse(field, Parties.Countries.Problem(code)) : code;

    private static ListedPartyType Type(string? word, Func<string, string, Exception> refuse) => word is null ? ListedPartyType.Unknown
        : PartyTypes.Of(word) is var type && type != ListedPartyType.Unknown ? type
        : throw refuse("type", $"read '{word}'; accepted: entity, individual, vessel or aircraft.");

    private static string? Confidence(string? word, Func<string, string, Exception> refuse) =>
        word is null or "high" or "medium" or "low" ? word : throw refuse("confidence", $"read '{word}'; accepted: high, medium or low.");

    private static int[] Footnotes(string text, Func<string, string, Exception> refuse) => text == "none"
        ? []
        : [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var footnote) && footnote is >= 1 and <= 9
                ? footnote
                : throw refuse("footnotes", $"read '{word}'; accepted: numbers of footnotes, 1 to 9, or none."))
            .Distinct().Order()];
}
