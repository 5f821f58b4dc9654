using Sluice.Determinations;

namespace Sluice.Lab.Plans;

/// <summary>What a change of the law does to a book of orders.</summary>
public sealed record Plan
{
    /// <summary>The law before.</summary>
    public required PlanLaw From { get; init; }

    /// <summary>The law after.</summary>
    public required PlanLaw To { get; init; }

    /// <summary>The book of law both are taken from.</summary>
    public required LawBookStamp LawBook { get; init; }

    /// <summary>All orders, and what the change does to them.</summary>
    public required ShiftTally Orders { get; init; }

    /// <summary>Orders whose answer stays and rests on other provisions than before.</summary>
    public required Tally OtherGrounds { get; init; }

    /// <summary>From where to where orders go, also those that stay; from the most lenient standing to the strictest.</summary>
    public required IReadOnlyList<PlanFlow> Flows { get; init; }

    /// <summary>The orders under each outcome, before and after.</summary>
    public required IReadOnlyList<OutcomeTotals> Outcomes { get; init; }

    /// <summary>By the code of the country they go to.</summary>
    public required Breakdown ByDestination { get; init; }

    /// <summary>By the ultimate parent of the ultimate consignee, else by the consignee.</summary>
    public required Breakdown ByUltimateParent { get; init; }

    /// <summary>By part; an order with several parts counts for each, with the amounts of its lines.</summary>
    public required Breakdown ByChip { get; init; }

    /// <summary>By exporter.</summary>
    public required Breakdown ByExporter { get; init; }

    /// <summary>The provisions that carry one of the answers of a changed order and not the other, those that move the most TPP first.</summary>
    public required IReadOnlyList<MovedProvision> Provisions { get; init; }

    /// <summary>Changed orders of which neither answer rests on a provision that the other does not, such as one that is no longer subject to the rules.</summary>
    public required Tally WithoutProvision { get; init; }

    /// <summary>The largest changed orders, the largest first.</summary>
    public required IReadOnlyList<ChangedOrder> Changed { get; init; }

    /// <summary>The largest of the orders that became undetermined, the largest first.</summary>
    public required IReadOnlyList<ChangedOrder> Opened { get; init; }

    /// <summary>How many lines of the book could not be read or decided.</summary>
    public required long Unreadable { get; init; }

    /// <summary>What is wrong with the first of them.</summary>
    public required IReadOnlyList<LineProblem> Problems { get; init; }
}

/// <summary>Orders that go from one standing to another, or stay.</summary>
/// <param name="From">Where the earlier law leaves them.</param>
/// <param name="To">Where the later law leaves them.</param>
/// <param name="Orders">The orders.</param>
public sealed record PlanFlow(Standing From, Standing To, Tally Orders)
{
    /// <summary>What the change does to them.</summary>
    public Shift Shift => From.To(To);
}

/// <summary>The orders of one outcome.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Before">The orders that have it under the earlier law.</param>
/// <param name="After">The orders that have it under the later law.</param>
public sealed record OutcomeTotals(Outcome Outcome, Tally Before, Tally After);

/// <summary>A line of a book that could not be read or decided.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record LineProblem(int Line, string Message);
