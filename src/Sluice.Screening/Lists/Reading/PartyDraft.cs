using System.Globalization;
using Sluice.Parties;

namespace Sluice.Screening.Lists.Reading;

/// <summary>A party while its rows are read: every field within the limits, every text trimmed.</summary>
/// <param name="list">The code of the list.</param>
/// <param name="refuse">Makes the exception that refuses the row at hand, from a field and a sentence.</param>
internal sealed class PartyDraft(string list, Func<string, string, Exception> refuse)
{
    private static readonly string[] Subordinates = ["Affiliated Entity: ", "Subordinate Institution - ", "Subordinate Entity: "];

    private readonly List<ListedName> names = [];
    private readonly List<Country> countries = [];
    private readonly List<string> addresses = [];
    private readonly List<string> births = [];
    private readonly List<Country> citizenships = [];
    private readonly List<string> programs = [];

    public bool HasName => names.Count > 0;

    public string List { get; } = Within("list", list, 60, refuse)!;

    public string? EntityNumber { get; set => field = Within("entity_number", value, 60, refuse); }

    public ListedPartyType Type { get; set; }

    public string? LicenseRequirement { get; set => field = Within("license_requirement", value, ListLimits.TextLength, refuse); }

    public string? LicensePolicy { get; set => field = Within("license_policy", value, ListLimits.TextLength, refuse); }

    public IReadOnlyList<int>? Footnotes { get; set; }

    public string? Citation { get; set => field = Within("federal_register_notice", value, ListLimits.TextLength, refuse); }

    public string? SourceUrl { get; set => field = Within("source_url", value, ListLimits.TextLength, refuse); }

    public string? Confidence { get; set; }

    public DateOnly? Checked { get; set; }

    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }

    public void AddName(string? text, ListedNameKind kind)
    {
        if (Within("name", text, ListLimits.NameLength, refuse) is not { } name || names.Exists(other => other.Text.Equals(name, StringComparison.Ordinal)))
        {
            return;
        }

        Room(names.Count, ListLimits.Names, "names");
        names.Add(new ListedName(name, names.Count == 0 ? ListedNameKind.Primary : kind));

        // An entry of its own for a part of another party: "Huawei ... Affiliated Entity: Beijing Huawei Longshine ...".
        foreach (var mark in Subordinates)
        {
            if (name.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                AddName(name[(at + mark.Length)..], ListedNameKind.Alias);
            }
        }
    }

    /// <summary>Adds countries from codes or names; what is neither is left out, for lists write places that are no country.</summary>
    public void AddCountry(string? text)
    {
        if (CountryText.Find(text) is { } country && !countries.Contains(country))
        {
            Room(countries.Count, ListLimits.Entries, "countries");
            countries.Add(country);
        }
    }

    public void AddCitizenship(string? text)
    {
        if (CountryText.Find(text) is { } country && !citizenships.Contains(country))
        {
            Room(citizenships.Count, ListLimits.Entries, "citizenships");
            citizenships.Add(country);
        }
    }

    public void AddAddress(string? text) => Add(addresses, "addresses", text);

    public void AddBirth(string? text) => Add(births, "dates_of_birth", text);

    public void AddProgram(string? text) => Add(programs, "programs", text);

    /// <summary>The party, still without an id.</summary>
    public ListedParty Finish() => names.Count == 0
        ? throw refuse("name", "the name is missing; accepted: the name of a party.")
        : new ListedParty
        {
            Id = string.Empty,
            List = List,
            EntityNumber = EntityNumber,
            Type = Type,
            Names = names,
            Countries = countries,
            Addresses = addresses,
            BirthDates = births,
            Citizenships = citizenships,
            LicenseRequirement = LicenseRequirement,
            LicensePolicy = LicensePolicy,
            Footnotes = Footnotes,
            FederalRegisterCitation = Citation,
            Programs = programs,
            StartDate = Start,
            EndDate = End,
            SourceUrl = SourceUrl,
            Confidence = Confidence,
            Checked = Checked,
        };

    /// <summary>Reads a day, or null from nothing.</summary>
    public DateOnly? Day(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return DateOnly.TryParseExact(text.Trim(), ["yyyy-MM-dd", "MM/dd/yyyy", "M/d/yyyy", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw refuse(field, $"read '{Shown(text)}'; accepted: a day as yyyy-MM-dd or MM/dd/yyyy.");
    }

    private void Add(List<string> to, string field, string? text)
    {
        if (Within(field, text, ListLimits.TextLength, refuse) is { } value && !to.Contains(value, StringComparer.Ordinal))
        {
            Room(to.Count, ListLimits.Entries, field);
            to.Add(value);
        }
    }

    private void Room(int count, int most, string field)
    {
        if (count >= most)
        {
            throw refuse(field, $"the party has more than {most} {field}, the most that is accepted.");
        }
    }

    private static string? Within(string field, string? text, int most, Func<string, string, Exception> refuse)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var trimmed = text.Trim();
        return trimmed.Length <= most
            ? trimmed
            : throw refuse(field, $"read {trimmed.Length} characters, '{Shown(trimmed)}'; accepted: at most {most}.");
    }

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
