using System.Text.Json;

namespace Sluice.Screening.Lists.Reading;

/// <summary>
/// Reads a register of another authority: a JSON array of objects with <c>list_id</c>, <c>entity_name</c>, <c>aliases</c>,
/// <c>addresses</c> and <c>date_added</c>, as the lists of MOFCOM (China) and METI (Japan) are passed on.
/// </summary>
internal static class RegisterJson
{
    /// <summary>Whether a document is of this form.</summary>
    public static bool Matches(JsonElement root) => root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0 && root[0] is { ValueKind: JsonValueKind.Object } first
        && first.TryGetProperty("list_id", out _) && first.TryGetProperty("entity_name", out _);

    /// <summary>Reads the parties.</summary>
    public static IEnumerable<ListedParty> Read(JsonElement root, string document) => JsonList.Each(root, "", document, Party);

    private static ListedParty Party(JsonElement entry, Func<string, string, Exception> refuse)
    {
        var list = JsonList.Text(entry, "list_id", refuse) ?? "";
        if (!ListSource.IsCode(list))
        {
            throw refuse("list_id", $"read '{list}'; accepted: small letters, digits and hyphens.");
        }

        var draft = new PartyDraft(list, refuse)
        {
            EntityNumber = JsonList.Text(entry, "id", refuse),
            Type = PartyTypes.Of(JsonList.Text(entry, "entity_type", refuse)),
            SourceUrl = JsonList.Text(entry, "source_url", refuse),
        };
        draft.Start = draft.Day("date_added", JsonList.Text(entry, "date_added", refuse));
        draft.AddName(JsonList.Text(entry, "entity_name", refuse), ListedNameKind.Primary);
        foreach (var alias in JsonList.Texts(entry, "aliases", refuse))
        {
            draft.AddName(alias, ListedNameKind.Alias);
        }

        foreach (var address in JsonList.Texts(entry, "addresses", refuse).OfType<string>())
        {
            var country = CountryText.AtStart(address, out var rest);

            // Rows of the printed register that were read into the wrong column: the name stands behind the country.
            draft.AddName(draft.HasName ? null : rest, ListedNameKind.Primary);
            draft.AddAddress(address);
            draft.AddCountry((CountryText.AtEnd(address) ?? country)?.Code);
        }

        return draft.Finish();
    }
}
