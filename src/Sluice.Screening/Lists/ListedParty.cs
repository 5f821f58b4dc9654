using Sluice.Parties;

namespace Sluice.Screening.Lists;

/// <summary>One entry of a list of parties: who is meant, and what follows from being listed. Never changes once read.</summary>
public sealed record ListedParty
{
    /// <summary>
    /// What the entry is called here, unique among all lists: the list's code and the issuer's number, such as <c>sdn/306</c>,
    /// or where the issuer gives none a hash of the primary name, such as <c>el/5f3a9c01d2e4b677</c>.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The list's code: <c>el</c>, <c>dpl</c>, <c>uvl</c>, <c>meu</c>, <c>sdn</c>, <c>cmic</c>, <c>ssi</c> and so on (docs/reference/lists.md).</summary>
    public required string List { get; init; }

    /// <summary>The issuer's own number of the entry (OFAC's unique id), or null.</summary>
    public string? EntityNumber { get; init; }

    /// <summary>What kind of thing is listed.</summary>
    public ListedPartyType Type { get; init; }

    /// <summary>The names, the primary one first; at least one.</summary>
    public required IReadOnlyList<ListedName> Names { get; init; }

    /// <summary>The countries of the entry, of its addresses or of its heading; empty when the list names none.</summary>
    public IReadOnlyList<Country> Countries { get; init; } = [];

    /// <summary>Addresses as the list writes them.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Dates of birth as the list writes them: a day, a month, a year or "circa 1960".</summary>
    public IReadOnlyList<string> BirthDates { get; init; } = [];

    /// <summary>Citizenships and nationalities.</summary>
    public IReadOnlyList<Country> Citizenships { get; init; } = [];

    /// <summary>The license requirement in the list's words (column 3 of Supp. 4 to part 744), or null.</summary>
    public string? LicenseRequirement { get; init; }

    /// <summary>The license review policy in the list's words (column 4 of Supp. 4 to part 744), or null.</summary>
    public string? LicensePolicy { get; init; }

    /// <summary>
    /// The footnotes of an Entity List entry (1, 4 and 5 bring in 734.9(e)(1), (2) and (3)), ascending; null when the list's
    /// words leave open which there are.
    /// </summary>
    public IReadOnlyList<int>? Footnotes { get; init; }

    /// <summary>The Federal Register citation, such as <c>85 FR 83416</c>, or null.</summary>
    public string? FederalRegisterCitation { get; init; }

    /// <summary>The sanctions programs of the entry.</summary>
    public IReadOnlyList<string> Programs { get; init; } = [];

    /// <summary>From when the entry applies, or null when the list does not say.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>The last day on which the entry applies (a denial order expires), or null when it has no end.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>Ids under which this entry was known before, the newest first: a decision about one of them is about this entry.</summary>
    public IReadOnlyList<string> EarlierIds { get; init; } = [];

    /// <summary>Where the issuer publishes the entry, or null.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>How sure the facts are, when they are not the issuer's own: high, medium or low; null for the issuer's own file.</summary>
    public string? Confidence { get; init; }

    /// <summary>The day on which the facts were last checked, when they are not the issuer's own; null for the issuer's own file.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>The name under which the party is listed.</summary>
    public string Name => Names[0].Text;

    /// <summary>Whether the entry applies on a day, as far as its own dates say.</summary>
    public bool AppliesOn(DateOnly day) => (StartDate is not { } start || start <= day) && (EndDate is not { } end || day <= end);

    /// <inheritdoc />
    public override string ToString() => $"{Name} ({Id})";
}
