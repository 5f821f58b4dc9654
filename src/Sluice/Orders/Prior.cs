using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>What was used up before the order, in TPP unless said otherwise; null is unknown.</summary>
public sealed record Prior
{
    /// <summary>Received by the ultimate parent under the yearly low-performance exception this calendar year, from all exporters.</summary>
    public decimal? LppTppThisYear { get; init; }

    /// <summary>Licensed to the destination in the allocation period.</summary>
    public decimal? CountryTppLicensed { get; init; }

    /// <summary>The destination's allocation where an arrangement between governments changed it; null when it did not.</summary>
    public decimal? CountryTppLimit { get; init; }

    /// <summary>Installed by the national validated end user in the destination.</summary>
    public decimal? NveuTppInstalled { get; init; }

    /// <summary>Installed by the universal validated end user, by country, before this order.</summary>
    public IReadOnlyDictionary<Country, decimal>? UveuTppByCountry { get; init; }

    /// <summary>Received by the ultimate consignee under the allied exception.</summary>
    public decimal? AiaTppReceived { get; init; }

    /// <summary>Shipments of the product to China and Macau as a share of those to customers in the United States, 1 being as many.</summary>
    public decimal? VolumeShareOfUs { get; init; }
}
