using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Law;
using Sluice.Law.Conditions;
using Tri = Sluice.Facts.Tri;

namespace Sluice.Lab.Proof.Differences;

/// <summary>One condition of a law, with where it holds and where it fails.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Value">What it comes to.</param>
/// <param name="Says">What the law itself says of it, or null.</param>
/// <param name="Laws">Which of the two laws it is a condition of: bit 0 the first, bit 1 the second.</param>
internal sealed record Literal(Expr Condition, FourValued Value, LocalText? Says, int Laws)
{
    /// <summary>What a case says of the condition, as a term.</summary>
    public (Term Term, Tri Holds) In(Values values, TermBank bank) =>
        values.IsTrue(Value.Holds) ? (Value.Holds, Tri.True)
        : values.IsTrue(Value.Fails) ? (Value.Fails, Tri.False)
        : values.IsTrue(Value.Unknown) ? (Value.Unknown, Tri.Unknown)
        : (bank.All([bank.Not(Value.Holds), bank.Not(Value.Fails), bank.Not(Value.Unknown)]), Tri.Error);
}
