using Sluice.Determinations;
using Sluice.Lab.Proof.Weighed;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Differences;

/// <summary>The conditions that two laws put to an order, each once: what a region of orders is described by.</summary>
internal static class Literals
{
    /// <summary>The conditions, as large as the provisions write them: a conjunction gives its parts, a term of the law stays whole where it is none.</summary>
    public static IReadOnlyList<Literal> Of(IReadOnlyList<LawIndex> laws, IReadOnlyList<LawTranslation> translations)
    {
        var found = new Dictionary<(int Holds, int Fails), Literal>();
        for (var law = 0; law < laws.Count; law++)
        {
            var asking = translations[law].Asking(0, laws[law].Law.Definitions);
            var words = new LiteralWords(laws[law].Law);
            foreach (var (condition, says) in laws[law].Law.Provisions.Where(p => p.Kind is not (ProvisionKind.Definition or ProvisionKind.Duty or ProvisionKind.Flag)).SelectMany(Conditions))
            {
                var value = asking.Flag(condition);
                if (value.Holds.IsTrue || value.Fails.IsTrue)
                {
                    continue;
                }

                var key = (value.Holds.Id, value.Fails.Id);
                found[key] = found.TryGetValue(key, out var known) ? known with { Laws = known.Laws | 1 << law } : new Literal(condition, value, says ?? words.Of(condition), 1 << law);
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<(Expr Condition, LocalText? Says)> Conditions(Provision provision)
    {
        var effect = provision.Effect;
        Clause?[] clauses = [provision.When, effect.For, .. effect.Conditions];
        var conditions = clauses.OfType<Clause>().SelectMany(clause => Parts(clause.Tree)).Select(part => (part, (LocalText?)null));
        return effect.Limit is { } limit ? conditions.Concat(Within(limit).Select((part, i) => (part, i == 0 && limit.Says.En.Length > 0 ? limit.Says : null))) : conditions;
    }

    /// <summary>Whether an order stays within a limit; where what was used or is drawn has no value, the other decides alone.</summary>
    private static IEnumerable<Expr> Within(Limit limit)
    {
        var (amount, used, draw) = (limit.Amount.Tree, limit.Used.Tree, limit.Draw.Tree);
        yield return new Comparison(ComparisonOperator.AtMost, new Arithmetic(ArithmeticOperator.Add, used, draw, default), amount, default);
        yield return new Comparison(ComparisonOperator.AtMost, used, amount, default);
        yield return new Comparison(ComparisonOperator.AtMost, draw, amount, default);
    }

    private static IEnumerable<Expr> Parts(Expr expr) => expr switch
    {
        Junction { Kind: JunctionKind.And } all => all.Operands.SelectMany(Parts),
        Not { Operand: Junction { Kind: JunctionKind.Or } any } => any.Operands.SelectMany(operand => Parts(new Not(operand, operand.Span))),
        Not { Operand: Not inner } => Parts(inner.Operand),
        Not { Operand: TermUse term } when Whole(term) is Junction { Kind: JunctionKind.Or } => Parts(new Not(Whole(term), term.Span)),
        Not not => [not.Operand],
        TermUse term when Whole(term) is Junction { Kind: JunctionKind.And } => Parts(Whole(term)),
        _ => [expr],
    };

    private static Expr Whole(TermUse term) => term.Body is TermUse inner ? Whole(inner) : term.Body;
}
