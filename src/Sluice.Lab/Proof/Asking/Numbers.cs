using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Asking;

/// <summary>Compares numbers.</summary>
internal static class Numbers
{
    /// <summary>Where a comparison holds.</summary>
    public static Term Compare(TermBank bank, Term a, ComparisonOperator @operator, Term b) => @operator switch
    {
        ComparisonOperator.Less => bank.Less(a, b),
        ComparisonOperator.AtMost => bank.AtMost(a, b),
        ComparisonOperator.Greater => bank.Less(b, a),
        ComparisonOperator.AtLeast => bank.AtMost(b, a),
        ComparisonOperator.Equal => bank.Equal(a, b),
        _ => bank.Not(bank.Equal(a, b)),
    };

    /// <summary>The operator that holds when the sides are swapped.</summary>
    public static ComparisonOperator Swapped(ComparisonOperator @operator) =>
        (ComparisonOperator)(((int)@operator & 2) | (((int)@operator & 1) << 2) | (((int)@operator & 4) >> 2));

    /// <summary>Whether an operator holds for two known numbers.</summary>
    public static bool Holds(Rational a, ComparisonOperator @operator, Rational b) => ((int)@operator >> (a.CompareTo(b) + 1) & 1) != 0;
}
