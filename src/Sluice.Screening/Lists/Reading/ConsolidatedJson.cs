using System.Text.Json;

namespace Sluice.Screening.Lists.Reading;

/// <summary>Reads the Consolidated Screening List as the JSON that trade.gov publishes: an object whose <c>results</c> are the parties.</summary>
internal static class ConsolidatedJson
{
    private const string Results = "results";
    private static readonly string[] AddressParts = ["address", "city", "state", "postal_code", "country"];

    /// <summary>Whether a document is of this form.</summary>
    public static bool Matches(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(Results, out var results) && results.ValueKind == JsonValueKind.Array;

    /// <summary>Reads the parties.</summary>
    public static IEnumerable<ListedParty> Read(JsonElement root, string document) => JsonList.Each(root.GetProperty(Results), Results, document, Party);

    private static ListedParty Party(JsonElement entry, Func<string, string, Exception> refuse)
    {
        var source = Text("source") ?? "";
        var draft = new PartyDraft(
            ListSource.Code(source) ?? throw refuse("source", $"read '{source}'; accepted: a list with its code in brackets, such as Entity List (EL)."), refuse)
        {
            EntityNumber = Text("entity_number"),
            Type = PartyTypes.Of(Text("type")),
            LicenseRequirement = Text("license_requirement"),
            LicensePolicy = Text("license_policy"),
            Citation = Text("federal_register_notice"),
            SourceUrl = Text("source_list_url"),
        };
        draft.Footnotes = draft.LicenseRequirement is { } requirement ? FootnoteText.Of(requirement) : null;
        draft.Start = draft.Day("start_date", Text("start_date"));
        draft.End = draft.Day("end_date", Text("end_date"));
        draft.AddName(Text("name"), ListedNameKind.Primary);
        Each("alt_names", name => draft.AddName(name, ListedNameKind.Alias));
        draft.AddCountry(Text("country"));
        foreach (var address in JsonList.Elements(entry, "addresses", refuse))
        {
            Address(draft, address, refuse);
        }

        Each("dates_of_birth", draft.AddBirth);
        Each("citizenships", draft.AddCitizenship);
        Each("nationalities", draft.AddCitizenship);
        Each("programs", draft.AddProgram);
        return draft.Finish();

        string? Text(string name) => JsonList.Text(entry, name, refuse);

        void Each(string name, Action<string?> take)
        {
            foreach (var text in JsonList.Texts(entry, name, refuse))
            {
                take(text);
            }
        }
    }

    private static void Address(PartyDraft draft, JsonElement address, Func<string, string, Exception> refuse)
    {
        if (address.ValueKind != JsonValueKind.Object)
        {
            throw refuse("addresses", "read something that is no address; accepted: objects with address, city, state, postal_code and country.");
        }

        draft.AddAddress(string.Join(", ", AddressParts.Select(part => JsonList.Text(address, part, refuse)).Where(part => !string.IsNullOrWhiteSpace(part))));
        draft.AddCountry(JsonList.Text(address, "country", refuse));
    }
}
