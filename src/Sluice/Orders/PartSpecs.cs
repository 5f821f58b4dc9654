using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>The specification of a part, as an order states it; null is unknown.</summary>
public sealed record PartSpecs
{
    /// <summary>What the part is called.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Dense tera-operations a second by bit length of the operation, one multiply-accumulate counting as two; empty when the
    /// part computes nothing (Technical Notes to ECCN 3A090).
    /// </summary>
    public IReadOnlyDictionary<int, decimal>? DenseTops { get; init; }

    /// <summary>Area in mm2 of all logic dies made on a non-planar node; 0 when there is none.</summary>
    public decimal? ApplicableDieAreaMm2 { get; init; }

    /// <summary>Bandwidth to memory in GB/s.</summary>
    public decimal? MemoryBandwidthGbps { get; init; }

    /// <summary>Aggregate bidirectional transfer rate in GB/s over all inputs and outputs other than volatile memory.</summary>
    public decimal? InterconnectGbps { get; init; }

    /// <summary>Memory bandwidth in GB/s by mm2 of package or stack; of memory parts only.</summary>
    public decimal? MemoryBandwidthDensity { get; init; }

    /// <summary>Whether the part is designed or marketed for use in datacenters.</summary>
    public bool? Datacenter { get; init; }

    /// <summary>The production node in nm.</summary>
    public decimal? NodeNm { get; init; }

    /// <summary>Aggregated approximated transistor count in billions.</summary>
    public decimal? TransistorsBn { get; init; }

    /// <summary>Whether the package contains high-bandwidth memory.</summary>
    public bool? Hbm { get; init; }

    /// <summary>Where the designer is headquartered.</summary>
    public Country? DesignedIn { get; init; }

    /// <summary>The standing of the designer, a word of <see cref="Facts.Vocabulary.AuthorizedDesigner"/>.</summary>
    public string? AuthorizedDesigner { get; init; }

    /// <summary>Where the designer's ultimate parent is headquartered.</summary>
    public Country? DesignerParent { get; init; }

    /// <summary>When the designer applied to be approved.</summary>
    public DesignerApplication? DesignerApplication { get; init; }

    /// <summary>Who packages the die, a word of <see cref="Facts.Vocabulary.PackagedBy"/>.</summary>
    public string? PackagedBy { get; init; }

    /// <summary>Where the die is packaged.</summary>
    public Country? PackagedIn { get; init; }
}
