using Sluice.Facts;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Weighed;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Differences;

/// <summary>
/// What most orders have in common. A difference that such orders show is told of them, so that its words speak of what changed and not of everything
/// that could have been the matter besides.
/// </summary>
internal static class OrdinaryOrders
{
    private static readonly string Condition = string.Join(" && ",
    [
        """us_origin && activity in ["export", "reexport", "transfer"] && destination != "US" """,
        """parties.all(p, p.listed == "none") && !has(end_use.system.volume_ft3) && has(ultimate_consignee)""",
        """end_use.kind in ["commercial_datacenter", "internal_business", "resale", "manufacturing", "storage"]""",
        .. Vocabulary.EndUseKnowledge.Words.Select(word => $"""!("{word}" in end_use.knowledge)"""),
    ]);

    /// <summary>Where an order is an ordinary one: of US origin, out of the United States, no party on a list, a commercial end use and nothing else known of it.</summary>
    public static Term Of(LawTranslation law)
    {
        var definitions = law.Index.Law.Definitions;
        return law.Asking(0, definitions).Flag(Law.Conditions.Condition.Parse(Condition, ExprType.Flag, definitions, ConditionScope.Item)).Holds;
    }
}
