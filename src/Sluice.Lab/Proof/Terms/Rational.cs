using System.Globalization;
using System.Numerics;
using Sluice.Facts;

namespace Sluice.Lab.Proof.Terms;

/// <summary>A ratio of whole numbers of any size, in lowest terms. <c>default</c> is zero.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger below;

    /// <summary>A quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("The divisor of an exact ratio is zero.");
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        below = denominator / common;
    }

    /// <summary>One.</summary>
    public static Rational One { get; } = new(1, 1);

    /// <summary>The number above the line, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, always positive.</summary>
    public BigInteger Denominator => below.IsZero ? BigInteger.One : below;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => Denominator.IsOne;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>A decimal, exactly.</summary>
    public static Rational Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Rational(value < 0m ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>A known number, exactly.</summary>
    public static Rational Of(Number value) => Of(value.Numerator) / Of(value.Denominator);

    /// <summary>A whole number.</summary>
    public static Rational Whole(BigInteger value) => new(value, BigInteger.One);

    /// <summary>The number as a decimal, or null when no decimal is the same number.</summary>
    public decimal? ToDecimal()
    {
        const int most = 28;
        var scale = 0;
        for (var power = BigInteger.One; scale <= most; scale++, power *= 10)
        {
            if ((power % Denominator).IsZero)
            {
                var digits = Numerator * (power / Denominator);
                return BigInteger.Abs(digits) < BigInteger.Pow(10, most) ? (decimal)digits * Tiny(scale) : null;
            }
        }

        return null;

        static decimal Tiny(int places)
        {
            // A power of ten below one, exactly.
            return new decimal(1, 0, 0, isNegative: false, (byte)places);
        }
    }

    /// <summary>The largest whole number that is not above it.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <inheritdoc />
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc />
    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <inheritdoc />
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    public static Rational operator +(Rational a, Rational b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + (-b);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;
}
