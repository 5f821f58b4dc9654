using Sluice.Law;

namespace Sluice.Lab.Plans;

/// <summary>What became of a line of the book: an order that was decided under both laws, or a problem.</summary>
/// <param name="Order">The order, and all a plan may have to keep of it.</param>
/// <param name="Problem">What is wrong with the line.</param>
internal readonly record struct JudgedLine(JudgedOrder? Order, LineProblem? Problem);

/// <summary>An order that was decided under both laws.</summary>
internal sealed record JudgedOrder
{
    /// <summary>What is kept of the order when its answer changes.</summary>
    public required ChangedOrder Order { get; init; }

    /// <summary>Its parts with what they amount to.</summary>
    public required IReadOnlyList<(string Part, OrderFigures Figures)> Parts { get; init; }

    /// <summary>The provisions that carry one of the answers and not the other, or that the laws do not have alike.</summary>
    public required IReadOnlyList<(Provision Provision, bool IsAfter)> Moving { get; init; }
}
