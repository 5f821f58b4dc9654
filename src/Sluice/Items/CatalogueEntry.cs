namespace Sluice.Items;

/// <summary>Something the catalogue knows by name.</summary>
public abstract record CatalogueEntry
{
    /// <summary>Who sells it.</summary>
    public required string Vendor { get; init; }

    /// <summary>Its name without the vendor, unique among the vendor's.</summary>
    public required string Name { get; init; }

    /// <summary>Other names it goes by, without the vendor.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The vendor and the name, for instance <c>NVIDIA H100 SXM5 80GB</c>.</summary>
    public string FullName => $"{Vendor} {Name}";

    /// <summary>When it was first sold or deployed; null when unknown or not yet.</summary>
    public DateOnly? Launched { get; init; }

    /// <summary>A price in US dollars, for orientation; null when unknown.</summary>
    public decimal? PriceUsd { get; init; }

    /// <summary>Where the price is from.</summary>
    public string? PriceSource { get; init; }

    /// <summary>Where the figures are from.</summary>
    public required string Source { get; init; }

    /// <summary>How well the figures are sourced.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What else a reader should know.</summary>
    public string? Notes { get; init; }

    /// <summary>Words that may stand in a query and say nothing new about this entry, as one text.</summary>
    internal abstract string Context { get; }

    /// <inheritdoc />
    public sealed override string ToString() => FullName;
}
