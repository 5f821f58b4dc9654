namespace Sluice.Lab.Plans.Words;

/// <summary>The fixed words in which a plan is shown to a person, in one language. Every language has every phrase.</summary>
/// <remarks>
/// Outcomes, review policies and field names are those of <see cref="Determinations.Phrases"/>. What a phrase says of one is
/// behind two strokes, where the language tells one from many.
/// </remarks>
public sealed partial record PlanPhrases
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Some orders change; {0} of {1}.</summary>
    public required string SomeChange { get; init; }

    /// <summary>No order changes; {0} is how many there are.</summary>
    public required string NoneChanges { get; init; }

    /// <summary>The book holds no orders.</summary>
    public required string Empty { get; init; }

    /// <summary>So many orders with one shift; {0} is the count, {1} the shift as <see cref="Shifts"/> has it.</summary>
    public required string CountOfShift { get; init; }

    /// <summary>What changed orders amount to; {0} and {1} are TPP of all and of changed orders, {2} and {3} dollars.</summary>
    public required string Amounts { get; init; }

    /// <summary>What a change does to an order, in the order of <see cref="Shift"/>.</summary>
    public required IReadOnlyList<string> Shifts { get; init; }

    /// <summary>The law before.</summary>
    public required string Before { get; init; }

    /// <summary>The law after.</summary>
    public required string After { get; init; }

    /// <summary>The law as written on a day; {0} is the day.</summary>
    public required string WrittenOn { get; init; }

    /// <summary>The law as enforced on a day; {0} is the day.</summary>
    public required string EnforcedOn { get; init; }

    /// <summary>A law under a proposal; {0} is the law, {1} the proposal.</summary>
    public required string WithProposal { get; init; }

    /// <summary>Changes that do nothing; {0} of {1}.</summary>
    public required string PassedOver { get; init; }

    /// <summary>The headings of sections.</summary>
    public required PlanSections Sections { get; init; }

    /// <summary>The names of columns.</summary>
    public required PlanColumns Columns { get; init; }

    /// <summary>A name that an order does not state.</summary>
    public required string NotStated { get; init; }

    /// <summary>All other names; {0} is how many.</summary>
    public required string Others { get; init; }

    /// <summary>All other names, too many to count.</summary>
    public required string ManyOthers { get; init; }

    /// <summary>A share of a whole; {0} is the share, {1} the whole.</summary>
    public required string ShareOf { get; init; }

    /// <summary>So many orders; {0} is how many.</summary>
    public required string CountOfOrders { get; init; }

    /// <summary>All rows together.</summary>
    public required string Total { get; init; }

    /// <summary>Orders without a known TPP; {0} is how many.</summary>
    public required string WithoutTpp { get; init; }

    /// <summary>Orders with a known TPP of some lines only; {0} is how many.</summary>
    public required string PartOfTpp { get; init; }

    /// <summary>Orders without a value; {0} is how many.</summary>
    public required string WithoutUsd { get; init; }

    /// <summary>Orders with a value of some lines only; {0} is how many.</summary>
    public required string PartOfUsd { get; init; }

    /// <summary>Orders that keep their answer on provisions that changed; {0} is how many.</summary>
    public required string OtherGrounds { get; init; }

    /// <summary>Changed orders no provision is named for; {0} is how many.</summary>
    public required string WithoutProvision { get; init; }

    /// <summary>What the signs beside provisions mean.</summary>
    public required string ProvisionSigns { get; init; }

    /// <summary>An order counts for each provision that moves it.</summary>
    public required string CountsForEachProvision { get; init; }

    /// <summary>An order counts for each part it has.</summary>
    public required string CountsForEachChip { get; init; }

    /// <summary>What the change of the law did to a provision, by its verb.</summary>
    public required IReadOnlyDictionary<string, string> Verbs { get; init; }

    /// <summary>Not all changed orders are listed; {0} of {1}.</summary>
    public required string Listed { get; init; }

    /// <summary>Lines that could not be read; {0} is how many.</summary>
    public required string Unreadable { get; init; }

    /// <summary>What a plan does not tell.</summary>
    public required string Method { get; init; }

    /// <summary>How the matrix is read.</summary>
    public required string MatrixNote { get; init; }

    /// <summary>The words of the page's table of changed orders.</summary>
    public required PlanControls Controls { get; init; }

    /// <summary>The phrases of a language.</summary>
    public static PlanPhrases In(Language language) => language switch
    {
        Language.ZhHant => Traditional.All,
        Language.ZhHans => Simplified.All,
        _ => English.All,
    };
}

/// <summary>The headings of a plan.</summary>
/// <param name="Flows">How orders change.</param>
/// <param name="Matrix">From where to where.</param>
/// <param name="Outcomes">Totals under each outcome.</param>
/// <param name="Destinations">By destination.</param>
/// <param name="UltimateParents">By ultimate parent.</param>
/// <param name="Chips">By part.</param>
/// <param name="Exporters">By exporter.</param>
/// <param name="Provisions">The provisions responsible.</param>
/// <param name="Largest">The largest changed orders.</param>
/// <param name="Undetermined">Orders that became undetermined.</param>
/// <param name="Proposals">The proposals.</param>
/// <param name="Changed">The table of changed orders.</param>
/// <param name="Record">What the plan can be made again from.</param>
public sealed record PlanSections(
    string Flows, string Matrix, string Outcomes, string Destinations, string UltimateParents, string Chips, string Exporters, string Provisions,
    string Largest, string Undetermined, string Proposals, string Changed, string Record);

/// <summary>The names of columns of a plan.</summary>
/// <param name="Orders">How many orders.</param>
/// <param name="Changed">How many change.</param>
/// <param name="Stricter">How many get a stricter answer.</param>
/// <param name="MoreLenient">How many get a more lenient answer.</param>
/// <param name="Open">How many become undetermined, or are settled.</param>
/// <param name="ChangedTpp">The TPP of changed orders.</param>
/// <param name="ChangedUsd">The dollars of changed orders.</param>
/// <param name="Difference">After less before.</param>
/// <param name="Chip">The part.</param>
/// <param name="Line">The line of the book.</param>
/// <param name="Shift">What the change does.</param>
/// <param name="Destination">The destination.</param>
/// <param name="Provision">Provisions.</param>
public sealed record PlanColumns(
    string Orders, string Changed, string Stricter, string MoreLenient, string Open, string ChangedTpp, string ChangedUsd, string Difference, string Chip,
    string Line, string Shift, string Destination, string Provision);

/// <summary>The words of the controls of a page.</summary>
/// <param name="Search">The field to search in names.</param>
/// <param name="All">No choice made.</param>
/// <param name="Reset">Takes all choices back.</param>
/// <param name="Rows">Which rows are shown; {0} to {1} of {2}.</param>
/// <param name="NoRows">No order fits.</param>
/// <param name="Previous">The page before.</param>
/// <param name="Next">The page after.</param>
/// <param name="Sort">How the table is sorted.</param>
/// <param name="WithoutScript">What is shown where scripts do not run; {0} is how many rows.</param>
/// <param name="ShowOrders">On a cell of the matrix: shows its orders.</param>
public sealed record PlanControls(
    string Search, string All, string Reset, string Rows, string NoRows, string Previous, string Next, string Sort, string WithoutScript, string ShowOrders);
