using Sluice.Facts;
using Sluice.Items;

namespace Sluice.Orders;

/// <summary>A line of an order with what the catalogue and arithmetic add to it.</summary>
public sealed record ResolvedItem
{
    /// <summary>What the item is called: its catalogue name, the name in its specification, its ECCN, or "model weights".</summary>
    public required string Name { get; init; }

    /// <summary>How the line describes its item, a word of <see cref="Vocabulary.ItemKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The part of the catalogue, alone or in the system; null when the line names none.</summary>
    public ChipEntry? Chip { get; init; }

    /// <summary>The system of the catalogue; null when the line names none.</summary>
    public SystemEntry? System { get; init; }

    /// <summary>The number of units, or null when not known.</summary>
    public long? Units { get; init; }

    /// <summary>How many parts one unit has: 1 unless the line names a system.</summary>
    public int ChipsPerUnit { get; init; } = 1;

    /// <summary>The figures of one part, or null when the line states none.</summary>
    public ChipSpecification? Specification { get; init; }

    /// <summary>Whether <see cref="Specification"/> is the catalogue's; a specification in the order keeps its own figures whatever its name.</summary>
    public bool FiguresAreTheCatalogues => Chip is not null && ReferenceEquals(Specification, Chip.Specification);

    /// <summary>The ECCN the maker stated, or null.</summary>
    public string? Eccn { get; init; }

    /// <summary>TPP of one part; null when it is not known or there is none.</summary>
    public decimal? Tpp { get; init; }

    /// <summary>Performance density of one part.</summary>
    public PerformanceDensity Density { get; init; }

    /// <summary>The model, when the line is of model weights.</summary>
    public ModelWeights? Weights { get; init; }

    /// <summary>TPP of all parts of all units; null when it is not known or there is none.</summary>
    public decimal? TotalTpp => TotalTppOf(Units);

    /// <summary>TPP of all parts of a number of units; null when it is not known or there is none.</summary>
    public decimal? TotalTppOf(long? units) => Tpp is 0m ? 0m : Tpp * units * ChipsPerUnit;
}
