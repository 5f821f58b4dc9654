using Sluice.Documents;
using Sluice.Items;

namespace Sluice.Orders;

/// <summary>One line of an order. How the item is described is told by the kind of line.</summary>
public abstract record OrderItem
{
    /// <summary>The number of units.</summary>
    public long? Quantity { get; init; }

    /// <summary>The price of one unit in US dollars.</summary>
    public decimal? UnitPriceUsd { get; init; }

    /// <summary>Where the line was read; <c>default</c> when it was read from no document.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary>A part of the catalogue.</summary>
/// <param name="Chip">The name, as forgivingly as the catalogue takes it.</param>
public sealed record ChipItem(string Chip) : OrderItem;

/// <summary>A system of the catalogue, whose parts count.</summary>
/// <param name="System">The name, as forgivingly as the catalogue takes it.</param>
public sealed record SystemItem(string System) : OrderItem;

/// <summary>A part described by its specification.</summary>
/// <param name="Specs">The specification.</param>
public sealed record SpecifiedItem(ChipSpecification Specs) : OrderItem;

/// <summary>An item its maker has classified.</summary>
/// <param name="Eccn">The export control classification number, or EAR99.</param>
/// <param name="Tpp">Total processing performance of one integrated circuit.</param>
/// <param name="Datacenter">Whether the item is designed or marketed for use in datacenters.</param>
public sealed record ClassifiedItem(string Eccn, decimal? Tpp = null, bool? Datacenter = null) : OrderItem;

/// <summary>The weights of a model.</summary>
/// <param name="Weights">What is known of the model.</param>
public sealed record WeightsItem(ModelWeights Weights) : OrderItem;
