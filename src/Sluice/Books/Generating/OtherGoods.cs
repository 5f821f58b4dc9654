using System.Globalization;
using Sluice.Items;
using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>What is ordered beside parts and systems of the catalogue: parts by their figures or ECCN, equipment, weights of models.</summary>
internal sealed class OtherGoods(MarketTable market, PartMarket parts, Dice dice)
{
    private const long MostEquipment = 12;
    private const double UsdOfATpp = 1.2;

    private readonly Weighted<string> items = Named(market, "item");
    private readonly Weighted<string> stated = Named(market, "stated_eccn");
    private readonly Weighted<string> models = Named(market, "training");
    private readonly Weighted<Country> designers = Countries(market, "designer");
    private readonly Weighted<Country> packagers = Countries(market, "packager");
    private readonly SizeCurve sizes = SizeCurve.Of(market, "others");

    /// <summary>The weights of a model.</summary>
    public OrderLine Weights() => new WeightsLine(models.Pick(dice), dice.Chance(0.2));

    /// <summary>Something that is no chip.</summary>
    public OrderLine Item()
    {
        var eccn = items.Pick(dice);
        var price = (long)market.Value("price", eccn);
        var quantity = price >= 100_000 ? 1 + dice.Below((int)MostEquipment) / 4 : sizes.Next(dice);
        return new StatedEccnLine(eccn, null, quantity, price, 0m);
    }

    /// <summary>Parts whose ECCN their maker states.</summary>
    public OrderLine Eccn()
    {
        var eccn = stated.Pick(dice);
        var tpp = (long)(market.Value("stated_tpp", eccn) * (1 + dice.Share()));
        var quantity = sizes.Next(dice);
        return new StatedEccnLine(eccn, tpp, quantity, (long)(tpp * UsdOfATpp), parts.Counted(tpp, quantity));
    }

    /// <summary>A part that its seller describes by figures.</summary>
    public OrderLine Part()
    {
        // A figure of this table beside others for 16 bits; the rate doubles where the operands halve.
        var tops = 60 + dice.Below(1_200);
        var figures = new ChipSpecification
        {
            DenseTops = new SortedDictionary<int, decimal> { [8] = 2 * tops, [16] = tops },
            ApplicableDieAreaMm2 = 300 + dice.Below(1_300),
            MemoryBandwidthGbps = 400 + (100 * dice.Below(60)),
            InterconnectGbps = 64 + (50 * dice.Below(18)),
            Datacenter = true,
            NodeNm = 4 + dice.Below(4),
            TransistorsBn = 30 + dice.Below(180),
            Hbm = dice.Chance(0.7),
        };
        var tpp = TotalProcessingPerformance.Of(figures) ?? 0m;
        var quantity = sizes.Next(dice);
        var name = string.Create(CultureInfo.InvariantCulture, $"XPU-{1 + dice.Below(900)}");
        return new StatedPartLine(name, figures, designers.Pick(dice), packagers.Pick(dice), quantity, (long)((double)tpp * UsdOfATpp), parts.Counted(tpp, quantity));
    }

    private static Weighted<string> Named(MarketTable market, string what) => new(market.Of(what).Select(r => (r.Name, r.Value ?? 0)));

    private static Weighted<Country> Countries(MarketTable market, string what) => new(market.Of(what).Select(r => (Country.Parse(r.Name), r.Value ?? 0)));
}
