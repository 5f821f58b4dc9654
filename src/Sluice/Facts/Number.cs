using System.Globalization;

namespace Sluice.Facts;

/// <summary>
/// An exact number: a decimal, or a ratio of two decimals when it came out of a division. Nothing is ever rounded, so
/// that a performance density of 5.92 exactly is 5.92 (15 CFR part 774, Technical Note 4 to ECCN 3A090, states no rounding).
/// </summary>
/// <remarks><c>default</c> is the unknown number.</remarks>
public readonly partial struct Number : IEquatable<Number>, IComparable<Number>
{
    private Number(decimal numerator, decimal denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The unknown number.</summary>
    public static Number Unknown => default;

    /// <summary>Zero.</summary>
    public static Number Zero => new(0m, 1m);

    /// <summary>The numerator.</summary>
    public decimal Numerator { get; }

    /// <summary>The denominator: positive when the number is known, zero when it is not.</summary>
    public decimal Denominator { get; }

    /// <summary>Whether the number is known.</summary>
    public bool IsKnown => Denominator != 0m;

    /// <summary>A known number.</summary>
    public static Number Of(decimal value) => new(value, 1m);

    /// <summary>A number that is unknown when the value is absent.</summary>
    public static Number Of(decimal? value) => value is { } known ? Of(known) : Unknown;

    /// <summary>The exact quotient of two decimals.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Number Ratio(decimal numerator, decimal denominator) =>
        denominator switch
        {
            0m => throw new DivideByZeroException("The divisor of an exact ratio is zero."),
            < 0m => new(-numerator, -denominator),
            _ => new(numerator, denominator),
        };

    /// <summary>The value as a decimal, rounded only when the ratio has no finite decimal form.</summary>
    public decimal ToDecimal() => Denominator == 1m ? Numerator : Numerator / Denominator;

    /// <inheritdoc />
    /// <remarks>Exact: products that a decimal cannot hold are compared as integers of any size.</remarks>
    public int CompareTo(Number other)
    {
        if (Denominator == other.Denominator)
        {
            return Numerator.CompareTo(other.Numerator);
        }

        if (Numerator == 0m || other.Numerator == 0m)
        {
            return decimal.Sign(Numerator).CompareTo(decimal.Sign(other.Numerator));
        }

        return Exact.Compare(Numerator, other.Denominator, other.Numerator, Denominator);
    }

    /// <inheritdoc />
    public bool Equals(Number other) => IsKnown == other.IsKnown && (!IsKnown || CompareTo(other) == 0);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => IsKnown ? ToDecimal().GetHashCode() : 0;

    /// <inheritdoc />
    public override string ToString() => IsKnown ? ToDecimal().ToString(CultureInfo.InvariantCulture) : "unknown";

    /// <summary>The exact sum.</summary>
    /// <exception cref="OverflowException">The sum cannot be held exactly.</exception>
    public static Number operator +(Number a, Number b) =>
        a.Denominator == b.Denominator
            ? new(Exact.Sum(a.Numerator, b.Numerator), a.Denominator)
            : new(
                Exact.Sum(Exact.Product(a.Numerator, b.Denominator), Exact.Product(b.Numerator, a.Denominator)),
                Exact.Product(a.Denominator, b.Denominator));

    /// <summary>The exact difference.</summary>
    /// <exception cref="OverflowException">The difference cannot be held exactly.</exception>
    public static Number operator -(Number a, Number b) => a + (-b);

    /// <summary>The negative.</summary>
    public static Number operator -(Number a) => new(-a.Numerator, a.Denominator);

    /// <summary>The exact product.</summary>
    /// <exception cref="OverflowException">The product cannot be held exactly.</exception>
    public static Number operator *(Number a, Number b) =>
        new(Exact.Product(a.Numerator, b.Numerator), Exact.Product(a.Denominator, b.Denominator));

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="OverflowException">The quotient cannot be held exactly.</exception>
    public static Number operator /(Number a, Number b) =>
        Ratio(Exact.Product(a.Numerator, b.Denominator), Exact.Product(a.Denominator, b.Numerator));

    /// <summary>Equality by value.</summary>
    public static bool operator ==(Number a, Number b) => a.Equals(b);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(Number a, Number b) => !a.Equals(b);

    /// <summary>Less than.</summary>
    public static bool operator <(Number a, Number b) => a.CompareTo(b) < 0;

    /// <summary>Greater than.</summary>
    public static bool operator >(Number a, Number b) => a.CompareTo(b) > 0;

    /// <summary>Less than or equal.</summary>
    public static bool operator <=(Number a, Number b) => a.CompareTo(b) <= 0;

    /// <summary>Greater than or equal.</summary>
    public static bool operator >=(Number a, Number b) => a.CompareTo(b) >= 0;
}
