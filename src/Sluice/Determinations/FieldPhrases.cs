namespace Sluice.Determinations;

/// <summary>The headings of the sections of a determination.</summary>
public sealed record SectionPhrases(
    string Facts, string Parties, string Items, string Answer, string Reasons, string Authorizations,
    string Calendar, string Allocations, string Questions, string Flags, string Record);

/// <summary>The names of fields and columns.</summary>
public sealed record FieldPhrases
{
    /// <summary>The order's id.</summary>
    public required string Order { get; init; }

    /// <summary>What is done with the items.</summary>
    public required string Activity { get; init; }

    /// <summary>The countries shipped from and to.</summary>
    public required string Route { get; init; }

    /// <summary>The value of the order.</summary>
    public required string Value { get; init; }

    /// <summary>The exporter.</summary>
    public required string Exporter { get; init; }

    /// <summary>What the items are for.</summary>
    public required string EndUse { get; init; }

    /// <summary>What the applicant certifies.</summary>
    public required string Conditions { get; init; }

    /// <summary>The part a party plays.</summary>
    public required string Role { get; init; }

    /// <summary>A name.</summary>
    public required string Name { get; init; }

    /// <summary>Where a party is.</summary>
    public required string Country { get; init; }

    /// <summary>Where a party is headquartered.</summary>
    public required string Headquarters { get; init; }

    /// <summary>The ultimate parent of a party.</summary>
    public required string UltimateParent { get; init; }

    /// <summary>The list a party is on.</summary>
    public required string Listed { get; init; }

    /// <summary>The number of units.</summary>
    public required string Quantity { get; init; }

    /// <summary>An item.</summary>
    public required string Item { get; init; }

    /// <summary>The classification number.</summary>
    public required string Eccn { get; init; }

    /// <summary>The level of the advanced computing controls.</summary>
    public required string Level { get; init; }

    /// <summary>Performance density.</summary>
    public required string Density { get; init; }

    /// <summary>TPP of a line.</summary>
    public required string TotalTpp { get; init; }

    /// <summary>How sure a figure is.</summary>
    public required string Confidence { get; init; }

    /// <summary>The reasons for control.</summary>
    public required string ReasonsForControl { get; init; }

    /// <summary>The paragraph that decides.</summary>
    public required string Provision { get; init; }

    /// <summary>The amendment that wrote the paragraph.</summary>
    public required string EnactedBy { get; init; }

    /// <summary>The day that amendment took effect.</summary>
    public required string InForce { get; init; }

    /// <summary>Which of the two laws has it.</summary>
    public required string Law { get; init; }

    /// <summary>What a provision says.</summary>
    public required string Text { get; init; }

    /// <summary>An authorization.</summary>
    public required string Symbol { get; init; }

    /// <summary>Whether an authorization is open.</summary>
    public required string Available { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }

    /// <summary>The last day.</summary>
    public required string Due { get; init; }

    /// <summary>What is to be done.</summary>
    public required string What { get; init; }

    /// <summary>Who receives it.</summary>
    public required string To { get; init; }

    /// <summary>An account.</summary>
    public required string Account { get; init; }

    /// <summary>The limit of an account.</summary>
    public required string Limit { get; init; }

    /// <summary>What was used before.</summary>
    public required string Used { get; init; }

    /// <summary>What the order would use.</summary>
    public required string ThisOrder { get; init; }

    /// <summary>What would remain.</summary>
    public required string Remaining { get; init; }

    /// <summary>A fact to be asked for.</summary>
    public required string Fact { get; init; }

    /// <summary>What an answer chooses between.</summary>
    public required string Decides { get; init; }

    /// <summary>The hash of the book of law.</summary>
    public required string LawBook { get; init; }

    /// <summary>The editions of the lists of parties that were searched.</summary>
    public required string Lists { get; init; }

    /// <summary>The last day of the sources.</summary>
    public required string DataTo { get; init; }

    /// <summary>Who prepared the memo.</summary>
    public required string PreparedBy { get; init; }

    /// <summary>Who reviewed it.</summary>
    public required string ReviewedBy { get; init; }

    /// <summary>The day of a signature.</summary>
    public required string Date { get; init; }
}
