using Sluice.Determinations;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Possible;

/// <summary>A law that orders are weighed under.</summary>
/// <param name="Index">The law, arranged for weighing.</param>
/// <param name="From">The first day an order may have.</param>
/// <param name="To">The last day an order may have; the law is the same on all days between.</param>
internal sealed record LawInQuestion(LawIndex Index, DateOnly From, DateOnly To)
{
    /// <summary>What the law defines.</summary>
    public IDefinitions Definitions => Index.Law.Definitions;

    /// <summary>Every condition and number that can change an answer, and so none of a duty or a flag.</summary>
    public IEnumerable<Expr> Trees() => Index.Law.Provisions.Where(Answers).SelectMany(Trees);

    private static bool Answers(Provision provision) => provision.Kind is not (ProvisionKind.Definition or ProvisionKind.Duty or ProvisionKind.Flag);

    private static IEnumerable<Expr> Trees(Provision provision)
    {
        var effect = provision.Effect;
        Clause?[] clauses = [provision.When, effect.For, .. effect.Conditions];
        return clauses.OfType<Clause>().Select(c => c.Tree).Concat(effect.Limit is { } limit ? [limit.Amount.Tree, limit.Used.Tree, limit.Draw.Tree] : []);
    }
}
