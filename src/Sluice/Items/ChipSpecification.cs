using Sluice.Parties;

namespace Sluice.Items;

/// <summary>What is known of one integrated circuit: one package with all its dies. Null is unknown, never "no".</summary>
/// <remarks>Figures are those that the control list speaks of; how they are measured stands in the Technical Notes to ECCN 3A090.</remarks>
public sealed record ChipSpecification
{
    /// <summary>What the part is called, without its maker.</summary>
    public string? Name { get; init; }

    /// <summary>Who sells the part.</summary>
    public string? Vendor { get; init; }

    /// <summary>Who designed the part.</summary>
    public string? DesignerName { get; init; }

    /// <summary>Where the designer is headquartered.</summary>
    public Country? DesignedIn { get; init; }

    /// <summary>Where the designer's ultimate parent is headquartered.</summary>
    public Country? DesignerParent { get; init; }

    /// <summary>The standing of the designer: <c>approved</c>, <c>authorized</c> or <c>none</c> (Note 1 to ECCN 3A090.a).</summary>
    public string? AuthorizedDesigner { get; init; }

    /// <summary>When the designer applied to be approved; null when it did not, or when that is not known.</summary>
    public DateOnly? DesignerApplicationFiled { get; init; }

    /// <summary>Whether <see cref="DesignerApplicationFiled"/> is known, null then saying that none was filed.</summary>
    public bool DesignerApplicationKnown { get; init; }

    /// <summary>Who packages the die: <c>front_end_fabricator</c>, <c>approved_osat</c> or <c>unapproved_osat</c>.</summary>
    public string? PackagedBy { get; init; }

    /// <summary>Where the die is packaged.</summary>
    public Country? PackagedIn { get; init; }

    /// <summary>
    /// Dense tera-operations a second by bit length of the operation, one multiply-accumulate counting as two; empty when the
    /// part computes nothing, as memory does. Source: Technical Notes 1 and 2 to ECCN 3A090.
    /// </summary>
    public IReadOnlyDictionary<int, decimal>? DenseTops { get; init; }

    /// <summary>Whether the figures of <see cref="DenseTops"/> count operations that sparsity skips; such figures are refused.</summary>
    public bool CountsSparsity { get; init; }

    /// <summary>Area in mm2 of all logic dies made on a process with non-planar transistors; 0 when there is none.</summary>
    public decimal? ApplicableDieAreaMm2 { get; init; }

    /// <summary>Bandwidth to DRAM in GB/s; 0 when there is none.</summary>
    public decimal? MemoryBandwidthGbps { get; init; }

    /// <summary>Memory bandwidth in GB/s by mm2 of package or stack; of memory parts only.</summary>
    public decimal? MemoryBandwidthDensity { get; init; }

    /// <summary>Aggregate transfer rate in GB/s, both directions together, over all inputs and outputs other than volatile memory.</summary>
    public decimal? InterconnectGbps { get; init; }

    /// <summary>Whether the part is designed or marketed for use in datacenters.</summary>
    public bool? Datacenter { get; init; }

    /// <summary>The production node in nm; of several dies the smallest.</summary>
    public decimal? NodeNm { get; init; }

    /// <summary>Aggregated approximated transistor count in billions.</summary>
    public decimal? TransistorsBn { get; init; }

    /// <summary>Whether the package contains high-bandwidth memory.</summary>
    public bool? Hbm { get; init; }

    /// <summary>How well the figures are sourced.</summary>
    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>What is doubtful about the figures; empty when nothing is.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>Where the figures are from.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Whether the part computes: as said, or else as its rates tell; null when that is not known. A part that computes is no memory part: it has no
    /// <see cref="MemoryBandwidthDensity"/> (note to ECCN 3A090.c on processors packaged with memory).
    /// </summary>
    public bool? Computes
    {
        get => field ?? (DenseTops is null ? null : DenseTops.Count > 0);
        init;
    }

    /// <summary>Everything that is wrong with the figures; empty when they can be used.</summary>
    public IReadOnlyList<SpecificationProblem> Check() => SpecificationCheck.Run(this);

    /// <summary>The specification itself, once it is known that its figures can be used.</summary>
    /// <exception cref="InvalidSpecificationException">A figure is negative, absurd or sparse.</exception>
    public ChipSpecification EnsureValid() =>
        Check() is { Count: > 0 } problems ? throw new InvalidSpecificationException(Name, problems) : this;
}
