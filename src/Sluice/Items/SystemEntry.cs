namespace Sluice.Items;

/// <summary>A board, server, rack or pod of the catalogue: a line of data/systems.csv.</summary>
public sealed record SystemEntry : CatalogueEntry
{
    /// <summary>The part that counts.</summary>
    public required ChipEntry Chip { get; init; }

    /// <summary>How many of them the system has.</summary>
    public required int Chips { get; init; }

    /// <summary>Power in kW; null when unknown.</summary>
    public decimal? PowerKw { get; init; }

    /// <inheritdoc />
    internal override string Context => $"{Vendor} {Chip.Vendor} {Chip.Architecture} {Chip.MemoryType}";
}
