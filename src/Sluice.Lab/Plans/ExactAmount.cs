using System.Globalization;
using System.Numerics;

namespace Sluice.Lab.Plans;

/// <summary>An amount of TPP or dollars that never rounds: sums are the same in whatever order their parts come.</summary>
public readonly struct ExactAmount : IEquatable<ExactAmount>, IComparable<ExactAmount>
{
    // The most digits a decimal has behind its point.
    private const int Scale = 28;

    private static readonly BigInteger[] Powers = [.. Enumerable.Range(0, Scale + 1).Select(power => BigInteger.Pow(10, power))];

    private readonly BigInteger unscaled;

    private ExactAmount(BigInteger unscaled) => this.unscaled = unscaled;

    /// <summary>Nothing.</summary>
    public static ExactAmount Zero => default;

    /// <summary>Whether it is nothing.</summary>
    public bool IsZero => unscaled.IsZero;

    /// <summary>The amount of a decimal.</summary>
    public static ExactAmount Of(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        var mantissa = new BigInteger(new decimal(bits[0], bits[1], bits[2], amount < 0m, 0));
        return new ExactAmount(mantissa * Powers[Scale - amount.Scale]);
    }

    /// <summary>The sum.</summary>
    public static ExactAmount operator +(ExactAmount a, ExactAmount b) => new(a.unscaled + b.unscaled);

    /// <summary>The difference.</summary>
    public static ExactAmount operator -(ExactAmount a, ExactAmount b) => new(a.unscaled - b.unscaled);

    /// <summary>So many times the amount.</summary>
    public static ExactAmount operator *(ExactAmount a, long times) => new(a.unscaled * times);

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(ExactAmount a, ExactAmount b) => a.Equals(b);

    /// <summary>Whether they are not the same amount.</summary>
    public static bool operator !=(ExactAmount a, ExactAmount b) => !a.Equals(b);

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(ExactAmount a, ExactAmount b) => a.CompareTo(b) < 0;

    /// <summary>Whether the first is more.</summary>
    public static bool operator >(ExactAmount a, ExactAmount b) => a.CompareTo(b) > 0;

    /// <summary>Whether the first is not more.</summary>
    public static bool operator <=(ExactAmount a, ExactAmount b) => a.CompareTo(b) <= 0;

    /// <summary>Whether the first is not less.</summary>
    public static bool operator >=(ExactAmount a, ExactAmount b) => a.CompareTo(b) >= 0;

    /// <summary>The share of a whole, for drawing; 0 of nothing.</summary>
    public double ShareOf(ExactAmount whole) => whole.IsZero ? 0 : Math.Exp(BigInteger.Log(BigInteger.Max(unscaled, BigInteger.Zero)) - BigInteger.Log(whole.unscaled));

    /// <summary>The amount as it is shown: whole, the half rounded up, grouped by thousands.</summary>
    public string Rounded()
    {
        var half = Powers[Scale] / 2;
        return BigInteger.Divide(unscaled + (unscaled.Sign * half), Powers[Scale]).ToString("#,0", CultureInfo.InvariantCulture);
    }

    /// <inheritdoc />
    public int CompareTo(ExactAmount other) => unscaled.CompareTo(other.unscaled);

    /// <inheritdoc />
    public bool Equals(ExactAmount other) => unscaled == other.unscaled;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ExactAmount other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unscaled.GetHashCode();

    /// <summary>All digits of the amount, without zeros at the end: a number of JSON.</summary>
    public override string ToString()
    {
        var whole = BigInteger.DivRem(BigInteger.Abs(unscaled), Powers[Scale], out var rest);
        var sign = unscaled.Sign < 0 ? "-" : "";
        var digits = whole.ToString(CultureInfo.InvariantCulture);
        return rest.IsZero ? sign + digits : $"{sign}{digits}.{rest.ToString(CultureInfo.InvariantCulture).PadLeft(Scale, '0').TrimEnd('0')}";
    }
}
