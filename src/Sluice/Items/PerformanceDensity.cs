using System.Globalization;
using Sluice.Facts;

namespace Sluice.Items;

/// <summary>
/// Performance density: TPP divided by applicable die area. Source: Technical Note 4 to ECCN 3A090. The quotient is kept as the
/// two numbers and compared without rounding: 5.9199 is below 5.92.
/// </summary>
/// <remarks>
/// Three things are kept apart: the density is known; it is unknown, because a figure is; or there is none, because no logic die
/// is made on a non-planar process and the area is zero. <c>default</c> is unknown.
/// </remarks>
public readonly struct PerformanceDensity : IEquatable<PerformanceDensity>
{
    private readonly bool areaIsZero;

    private PerformanceDensity(Number value, bool areaIsZero)
    {
        Value = value;
        this.areaIsZero = areaIsZero;
    }

    /// <summary>The density of which a figure is not known.</summary>
    public static PerformanceDensity Unknown => default;

    /// <summary>The quotient, <see cref="Number.Unknown"/> unless <see cref="IsDefined"/>.</summary>
    public Number Value { get; }

    /// <summary>Whether there is a density and it is known.</summary>
    public bool IsDefined => Value.IsKnown;

    /// <summary>Whether it is known that there is none: the applicable die area is zero.</summary>
    public bool IsAbsent => areaIsZero;

    /// <summary>Whether it is known what the density is, or that there is none.</summary>
    public bool IsKnown => IsDefined || IsAbsent;

    /// <summary>The density of a part.</summary>
    public static PerformanceDensity Of(ChipSpecification specs) => Of(TotalProcessingPerformance.Of(specs), specs.ApplicableDieAreaMm2);

    /// <summary>The density of a TPP over an area in mm2; null is unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public static PerformanceDensity Of(decimal? tpp, decimal? areaMm2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tpp ?? 0m, nameof(tpp));
        ArgumentOutOfRangeException.ThrowIfNegative(areaMm2 ?? 0m, nameof(areaMm2));
        return (tpp, areaMm2) switch
        {
            (_, 0m) => new PerformanceDensity(Number.Unknown, areaIsZero: true),
            ({ } known, { } area) => new PerformanceDensity(Number.Ratio(known, area), areaIsZero: false),
            _ => Unknown,
        };
    }

    /// <summary>Compares the exact quotient with a number: negative below, zero equal, positive above.</summary>
    /// <exception cref="InvalidOperationException">The density is not defined.</exception>
    public int CompareTo(decimal limit) => Known.CompareTo(Number.Of(limit));

    /// <summary>The quotient rounded for display, halves away from zero; never to be compared with a limit.</summary>
    /// <exception cref="InvalidOperationException">The density is not defined.</exception>
    public decimal Rounded(int digits) => Math.Round(Known.ToDecimal(), digits, MidpointRounding.AwayFromZero);

    /// <inheritdoc />
    public bool Equals(PerformanceDensity other) => areaIsZero == other.areaIsZero && Value == other.Value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is PerformanceDensity other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(areaIsZero, Value);

    /// <inheritdoc />
    public override string ToString() =>
        IsDefined ? Rounded(3).ToString("0.###", CultureInfo.InvariantCulture) : IsAbsent ? "none" : "unknown";

    /// <summary>Equality by exact value.</summary>
    public static bool operator ==(PerformanceDensity left, PerformanceDensity right) => left.Equals(right);

    /// <summary>Inequality by exact value.</summary>
    public static bool operator !=(PerformanceDensity left, PerformanceDensity right) => !left.Equals(right);

    private Number Known => IsDefined
        ? Value
        : throw new InvalidOperationException(IsAbsent
            ? "There is no performance density: the applicable die area is zero."
            : "The performance density is not known: the TPP or the applicable die area is not.");
}
