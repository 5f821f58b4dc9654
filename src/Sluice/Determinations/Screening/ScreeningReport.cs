namespace Sluice.Determinations.Screening;

/// <summary>What screening found: part of the record, so that the same lists give the same answer again.</summary>
/// <param name="Lists">The editions that were used.</param>
/// <param name="Parties">The parties that were looked for.</param>
/// <param name="Companies">The parties whose headquarters or ultimate parent were looked up.</param>
public sealed record ScreeningReport(IReadOnlyList<ListStamp> Lists, IReadOnlyList<PartyFinding> Parties, IReadOnlyList<CompanyFinding> Companies);

/// <summary>What was looked up of a party.</summary>
/// <param name="Fact">The field, for instance parties[ultimate_consignee].</param>
/// <param name="Name">The name of the party, or of its ultimate parent.</param>
/// <param name="Headquarters">The country of its headquarters that was taken; null when the order states it or it is not known.</param>
/// <param name="UltimateParent">The ultimate parent that was taken; null when the order states it or it is not known.</param>
/// <param name="ParentHeadquarters">The country of the ultimate parent's headquarters that was taken; null as above.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Confidence">high, medium or low.</param>
public sealed record CompanyFinding(string Fact, string Name, string? Headquarters, string? UltimateParent, string? ParentHeadquarters, string Source, string Confidence);

/// <summary>An edition of a list that was used.</summary>
/// <param name="List">The code of the list, for instance el.</param>
/// <param name="Version">The hash of the edition; null when there was none.</param>
/// <param name="Published">The day whose list it is; null when there was none.</param>
/// <param name="Standing">How far it can be relied on: fresh, stale, later, shipped or missing.</param>
public sealed record ListStamp(string List, string? Version, DateOnly? Published, string Standing);

/// <summary>What was found of one party or owner.</summary>
/// <param name="Fact">The field, for instance parties[ultimate_consignee].</param>
/// <param name="Name">The name that was looked for.</param>
/// <param name="Result">listed; possible: somebody has to look; none: on no list; unknown: nothing was found, and the lists do not suffice to say more.</param>
/// <param name="Matches">The entries that came into question, the likeliest first.</param>
public sealed record PartyFinding(string Fact, string Name, string Result, IReadOnlyList<ListedMatch> Matches);

/// <summary>An entry of a list that a party may be.</summary>
/// <param name="Id">What the entry is called in the store of lists.</param>
/// <param name="List">The code of the list.</param>
/// <param name="Name">The name under which the entry is listed.</param>
/// <param name="MatchedOn">The name of the entry that fits best.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Band">exact, probable or possible.</param>
/// <param name="Standing">in_force, ended, later (added after the day), or unsure (perhaps added after the day).</param>
public sealed record ListedMatch(string Id, string List, string Name, string MatchedOn, double Score, string Band, string Standing)
{
    /// <summary>The issuer's own number of the entry, or null.</summary>
    public string? EntityNumber { get; init; }

    /// <summary>The license requirement in the entry's words.</summary>
    public string? LicenseRequirement { get; init; }

    /// <summary>The license review policy in the entry's words.</summary>
    public string? LicensePolicy { get; init; }

    /// <summary>The footnotes of the entry; null when the entry leaves them open.</summary>
    public IReadOnlyList<int>? Footnotes { get; init; }

    /// <summary>The Federal Register citation of the entry.</summary>
    public string? Citation { get; init; }

    /// <summary>From when the entry applies.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>Until when the entry applies.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>Why the names were taken for the same, in one line.</summary>
    public string? Why { get; init; }

    /// <summary>The decision by which somebody set the match aside, or null.</summary>
    public string? SetAside { get; init; }
}
