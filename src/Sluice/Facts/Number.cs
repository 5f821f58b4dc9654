using System.Globalization;
using System.Numerics;

namespace Sluice.Facts;

/// <summary>
/// An exact number: a decimal, or a ratio of two decimals when it came out of a division. Nothing is ever rounded, so
/// that a performance density of 5.92 exactly is 5.92 (15 CFR part 774, Technical Note 4 to ECCN 3A090, states no rounding).
/// </summary>
/// <remarks><c>default</c> is the unknown number.</remarks>
public readonly struct Number : IEquatable<Number>, IComparable<Number>
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
    public static Number operator +(Number a, Number b) =>
        a.Denominator == b.Denominator
            ? new(a.Numerator + b.Numerator, a.Denominator)
            : new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>The exact difference.</summary>
    public static Number operator -(Number a, Number b) => a + (-b);

    /// <summary>The negative.</summary>
    public static Number operator -(Number a) => new(-a.Numerator, a.Denominator);

    /// <summary>The exact product.</summary>
    public static Number operator *(Number a, Number b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Number operator /(Number a, Number b) => Ratio(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

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

    /// <summary>Products of decimals compared without loss.</summary>
    private static class Exact
    {
        /// <summary>Compares a×b with c×d.</summary>
        public static int Compare(decimal a, decimal b, decimal c, decimal d)
        {
            var (left, leftScale) = Product(a, b);
            var (right, rightScale) = Product(c, d);
            if (leftScale < rightScale)
            {
                left *= BigInteger.Pow(10, rightScale - leftScale);
            }
            else if (rightScale < leftScale)
            {
                right *= BigInteger.Pow(10, leftScale - rightScale);
            }

            return left.CompareTo(right);
        }

        private static (BigInteger Mantissa, int Scale) Product(decimal a, decimal b)
        {
            var (x, xs) = Parts(a);
            var (y, ys) = Parts(b);
            return (x * y, xs + ys);
        }

        private static (BigInteger Mantissa, int Scale) Parts(decimal value)
        {
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(value, bits);
            var mantissa = (((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32)) | (uint)bits[0];
            return (value < 0m ? -mantissa : mantissa, value.Scale);
        }
    }
}
