using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Law.Conditions.Compiled;

/// <summary>The flag is set.</summary>
internal readonly struct IsSet : ICellPredicate
{
    public bool Holds(ref readonly Cell cell) => cell.Code != 0;
}

/// <summary>The country is, or is not, in a set.</summary>
internal readonly struct InCountries(CountrySet set, bool wanted) : ICellPredicate
{
    public bool Holds(ref readonly Cell cell) => set.Contains(cell.Code) == wanted;
}

/// <summary>The symbol is one of some.</summary>
internal readonly struct OneOf(UInt128 codes) : ICellPredicate
{
    public bool Holds(ref readonly Cell cell) => (codes >> cell.Code & UInt128.One) != UInt128.Zero;
}

/// <summary>The set has an element; a name, part or ECCN is in a list.</summary>
internal readonly struct Has(UInt128 bit) : ICellPredicate
{
    public bool Holds(ref readonly Cell cell) => (cell.Bits & bit) != UInt128.Zero;
}

/// <summary>The code, for instance a date, compares with another.</summary>
internal readonly struct CodeAgainst(ComparisonOperator @operator, int code) : ICellPredicate
{
    public bool Holds(ref readonly Cell cell) => @operator.Accepts(cell.Code.CompareTo(code));
}

/// <summary>The number compares with another.</summary>
internal readonly struct NumberAgainst(ComparisonOperator @operator, Number number) : ICellPredicate
{
    public bool Holds(ref readonly Cell cell) => @operator.Accepts(cell.Number.CompareTo(number));
}

/// <summary>What operators say of an order of values.</summary>
internal static class Comparisons
{
    /// <summary>Whether the operator holds for values whose comparison gave this result.</summary>
    public static bool Accepts(this ComparisonOperator @operator, int comparison) => ((int)@operator >> (Math.Sign(comparison) + 1) & 1) != 0;

    /// <summary>The operator that holds when the sides are swapped.</summary>
    public static ComparisonOperator Swapped(this ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        _ => @operator,
    };
}
