using System.Text.Json;
using Sluice.Items;
using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>A line of an order that is made up.</summary>
/// <param name="Quantity">The number of units.</param>
/// <param name="PriceUsd">The price of a unit in whole US dollars; null where none is stated.</param>
/// <param name="CountedTpp">The TPP of the line that allowances count; 0 when they do not.</param>
internal abstract record OrderLine(long Quantity, long? PriceUsd, decimal CountedTpp)
{
    /// <summary>The part, where the line is of one of the catalogue.</summary>
    public virtual ChipEntry? Part => null;

    /// <summary>Writes the line.</summary>
    public void Write(Utf8JsonWriter json, bool withQuantity)
    {
        json.WriteStartObject();
        Describe(json);
        if (withQuantity)
        {
            json.WriteNumber("quantity", Quantity);
        }

        if (PriceUsd is { } price)
        {
            json.WriteNumber("unit_price_usd", price);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes what the item is.</summary>
    protected abstract void Describe(Utf8JsonWriter json);
}

/// <summary>A line of parts of the catalogue.</summary>
/// <param name="Chip">The part.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Quantity">The number of parts.</param>
/// <param name="Price">The price of a part.</param>
/// <param name="Counted">The TPP that allowances count.</param>
internal sealed record ChipLine(ChipEntry Chip, JsonEncodedText Name, long Quantity, long Price, decimal Counted) : OrderLine(Quantity, Price, Counted)
{
    /// <inheritdoc />
    public override ChipEntry Part => Chip;

    /// <inheritdoc />
    protected override void Describe(Utf8JsonWriter json) => json.WriteString("chip", Name);
}

/// <summary>A line of systems of the catalogue.</summary>
/// <param name="System">The system.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Quantity">The number of systems.</param>
/// <param name="Price">The price of a system.</param>
/// <param name="Counted">The TPP that allowances count.</param>
internal sealed record SystemLine(SystemEntry System, JsonEncodedText Name, long Quantity, long Price, decimal Counted) : OrderLine(Quantity, Price, Counted)
{
    /// <inheritdoc />
    public override ChipEntry Part => System.Chip;

    /// <inheritdoc />
    protected override void Describe(Utf8JsonWriter json) => json.WriteString("system", Name);
}

/// <summary>A line of a part that its seller describes by figures.</summary>
internal sealed record StatedPartLine(string Name, ChipSpecification Figures, Country Designer, Country PackagedIn, long Quantity, long Price, decimal Counted) : OrderLine(Quantity, Price, Counted)
{
    /// <inheritdoc />
    protected override void Describe(Utf8JsonWriter json)
    {
        json.WriteStartObject("specs");
        json.WriteString("name", Name);
        json.WriteStartObject("dense_tops");
        foreach (var (bits, tops) in Figures.DenseTops!)
        {
            json.WriteNumber(bits.ToString(System.Globalization.CultureInfo.InvariantCulture), tops);
        }

        json.WriteEndObject();
        json.WriteNumber("applicable_die_area_mm2", Figures.ApplicableDieAreaMm2 ?? 0m);
        json.WriteNumber("memory_bandwidth_gbps", Figures.MemoryBandwidthGbps ?? 0m);
        json.WriteNumber("interconnect_gbps", Figures.InterconnectGbps ?? 0m);
        json.WriteBoolean("datacenter", Figures.Datacenter ?? true);
        json.WriteNumber("node_nm", Figures.NodeNm ?? 0m);
        json.WriteNumber("transistors_bn", Figures.TransistorsBn ?? 0m);
        json.WriteBoolean("hbm", Figures.Hbm ?? false);
        json.WriteString("designed_in", Designer.Code);
        json.WriteString("authorized_designer", "none");
        json.WriteString("designer_parent", Designer.Code);
        json.WriteString("designer_application_filed", "none");
        json.WriteString("packaged_by", "approved_osat");
        json.WriteString("packaged_in", PackagedIn.Code);
        json.WriteEndObject();
    }
}

/// <summary>A line of items whose ECCN the seller states.</summary>
internal sealed record StatedEccnLine(string Eccn, long? Tpp, long Quantity, long Price, decimal Counted) : OrderLine(Quantity, Price, Counted)
{
    /// <inheritdoc />
    protected override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("eccn", Eccn);
        if (Tpp is { } tpp)
        {
            json.WriteNumber("tpp", tpp);
            json.WriteBoolean("datacenter", true);
        }
    }
}

/// <summary>A line of the weights of a model.</summary>
internal sealed record WeightsLine(string Operations, bool Published) : OrderLine(1, null, 0m)
{
    /// <inheritdoc />
    protected override void Describe(Utf8JsonWriter json)
    {
        json.WriteStartObject("model_weights");
        json.WritePropertyName("training_operations");
        json.WriteRawValue(Operations, skipInputValidation: true);
        json.WriteBoolean("published", Published);
        json.WriteBoolean("base_published", false);
        json.WriteBoolean("below_open_frontier", false);
        json.WriteEndObject();
    }
}
