namespace Sluice.Items;

/// <summary>A part of the catalogue: a line of data/chips.csv.</summary>
public sealed record ChipEntry : CatalogueEntry
{
    /// <summary>The figures of one integrated circuit.</summary>
    public required ChipSpecification Specification { get; init; }

    /// <summary>The architecture or series.</summary>
    public string? Architecture { get; init; }

    /// <summary>When it was announced; null when unknown.</summary>
    public DateOnly? Announced { get; init; }

    /// <summary>What was counted as applicable die area.</summary>
    public string? DieAreaBasis { get; init; }

    /// <summary>Logic dies in the package; null when unknown.</summary>
    public int? LogicDies { get; init; }

    /// <summary>Packages of this kind on the card it is sold on; the figures are for one of them.</summary>
    public int Packages { get; init; } = 1;

    /// <summary>The fabricator's name of the process.</summary>
    public string? ProcessNode { get; init; }

    /// <summary>The kind of memory in the package or on the card.</summary>
    public string? MemoryType { get; init; }

    /// <summary>Capacity of that memory in GB.</summary>
    public decimal? MemoryGb { get; init; }

    /// <summary>What was added up as interconnect.</summary>
    public string? InterconnectBasis { get; init; }

    /// <summary>Board power in W.</summary>
    public decimal? PowerW { get; init; }

    /// <summary>A second source for the figures that decide; null when there is none.</summary>
    public string? SecondSource { get; init; }

    /// <inheritdoc />
    internal override string Context =>
        $"{Vendor} {Specification.DesignerName} {Architecture} {MemoryType} {(MemoryGb is { } gb ? FormattableString.Invariant($"{gb}GB") : "")}{(IsModule ? "" : " PCIe")}";

    private bool IsModule => Aliases.Append(Name).Any(name =>
        name.Contains("SXM", StringComparison.OrdinalIgnoreCase) || name.Contains("OAM", StringComparison.OrdinalIgnoreCase));
}
