using Sluice.Determinations;
using Sluice.Law;
using Sluice.Law.Conditions;
using Sluice.Orders;

namespace Sluice.Lab.Proof.Differences;

/// <summary>A condition of a region.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it holds in the region, or fails; null where it is open.</param>
/// <param name="OfBefore">Whether it is read as a condition of the first law.</param>
public sealed record RegionCondition(Expr Condition, bool? Holds, bool OfBefore)
{
    /// <summary>The condition in words.</summary>
    public string Say(Language language) => ConditionWords.Say(Holds == false ? new Not(Condition, Condition.Span) : Condition, language);
}

/// <summary>Orders whose answer changes in one way: every order that meets the conditions has the one answer before and the other after.</summary>
/// <param name="Conditions">What the orders have in common, the most telling first.</param>
/// <param name="Witness">An order of the region, which the engine was asked about; null when no order with exact numbers was found.</param>
/// <param name="CarryingBefore">The provisions that carry the answer of the first law to the witness.</param>
/// <param name="CarryingAfter">Those of the second.</param>
public sealed record Region(IReadOnlyList<RegionCondition> Conditions, Order? Witness, IReadOnlyList<Provision> CarryingBefore, IReadOnlyList<Provision> CarryingAfter);

/// <summary>One way in which answers change.</summary>
/// <param name="Before">The answer of the first law.</param>
/// <param name="After">The answer of the second law.</param>
/// <param name="Regions">Regions of orders whose answer changes so, none of which is part of another.</param>
/// <param name="IsComplete">Whether every order whose answer changes so is in one of them.</param>
public sealed record ChangeOfAnswer(Ruling Before, Ruling After, IReadOnlyList<Region> Regions, bool IsComplete);

/// <summary>Where two laws differ.</summary>
/// <param name="Before">The first law.</param>
/// <param name="After">The second law.</param>
/// <param name="Changes">The ways in which answers change.</param>
/// <param name="IsComplete">Whether these are all the ways there are.</param>
/// <param name="Asked">How often the solver was asked.</param>
/// <param name="Took">How long it took.</param>
public sealed record LawDifferences(LawChoice Before, LawChoice After, IReadOnlyList<ChangeOfAnswer> Changes, bool IsComplete, int Asked, TimeSpan Took);
