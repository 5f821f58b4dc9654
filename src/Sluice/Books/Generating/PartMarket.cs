using System.Text.Json;
using Sluice.Items;
using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>Which parts are sold when and where, how many, and for how much.</summary>
internal sealed class PartMarket
{
    private const int Tries = 12;
    private const int Tens = 10;

    // Dividing by one with the longest scale leaves the shortest equal decimal.
    private const decimal Unscaled = 1.0000000000000000000000000000m;

    private readonly Dice dice;
    private readonly double priceRange;
    private readonly double meantForElsewhere;
    private readonly SizeCurve large;
    private readonly SizeCurve small;
    private readonly decimal countedFrom;
    private readonly Part[] parts;
    private readonly Dictionary<(int Year, int Country), Weighted<Part>> made = [];
    private readonly Dictionary<int, Weighted<Part>> anywhere = [];

    /// <summary>Looks the parts of the table up in the catalogue.</summary>
    /// <exception cref="Documents.CsvFormatException">The catalogue has no such part, or nobody knows its price.</exception>
    public PartMarket(MarketTable market, Catalogue catalogue, Dice dice)
    {
        this.dice = dice;
        priceRange = market.Share("price_range");
        meantForElsewhere = market.Share("meant_for_elsewhere");
        large = SizeCurve.Of(market, "with_hbm");
        small = SizeCurve.Of(market, "others");
        countedFrom = (decimal)market.Value("allowance", "counted_from_tpp");
        parts = [.. market.Of("chip").Select(row => Part.Of(row, market, catalogue))];
    }

    /// <summary>A line of parts, or of systems with such parts.</summary>
    public OrderLine Next(DateOnly day, Country destination)
    {
        var part = Pick(day, destination);
        var size = (part.Chip.Specification.Hbm == true ? large : small).Next(dice);
        var price = part.Price(day.Year) * (1 + (priceRange * ((2 * dice.Share()) - 1)));
        foreach (var (system, name, share) in part.Systems)
        {
            if (dice.Chance(share) && system.Launched <= day)
            {
                var units = Math.Max(1, (size + (system.Chips / 2)) / system.Chips);
                return new SystemLine(system, name, units, Rounded(price * system.Chips), Counted(part.Tpp, units * system.Chips));
            }
        }

        return new ChipLine(part.Chip, part.Name, size, Rounded(price), Counted(part.Tpp, size));
    }

    /// <summary>The TPP of some parts that allowances count.</summary>
    public decimal Counted(decimal tpp, long parts) => tpp >= countedFrom ? tpp * parts / Unscaled : 0m;

    private Part Pick(DateOnly day, Country destination)
    {
        var (own, others) = (MadeFor(destination, day.Year), Anywhere(day.Year));
        for (var tries = 0; tries < Tries; tries++)
        {
            var part = (own.IsEmpty || dice.Chance(meantForElsewhere) ? others : own).Pick(dice);
            if (part.Chip.Launched <= day)
            {
                return part;
            }
        }

        return parts.MinBy(p => p.Chip.Launched ?? DateOnly.MaxValue)!;
    }

    private Weighted<Part> MadeFor(Country country, int year)
    {
        if (!made.TryGetValue((year, country.Index), out var weighted))
        {
            weighted = new Weighted<Part>(parts.Where(p => p.Row.Where.Contains(country)).Select(p => (p, p.Row.In(year))));
            made.Add((year, country.Index), weighted);
        }

        return weighted;
    }

    private Weighted<Part> Anywhere(int year)
    {
        if (!anywhere.TryGetValue(year, out var weighted))
        {
            weighted = new Weighted<Part>(parts.Where(p => p.Row.Where.IsEmpty).Select(p => (p, p.Row.In(year))));
            anywhere.Add(year, weighted);
        }

        return weighted;
    }

    private static long Rounded(double price) => Math.Max(1, price < Tens * Tens * Tens ? (long)(price + 0.5) : (long)((price / Tens) + 0.5) * Tens);

    private sealed record Part(MarketRow Row, ChipEntry Chip, MarketRow? Prices, IReadOnlyList<(SystemEntry System, JsonEncodedText Name, double Share)> Systems)
    {
        public JsonEncodedText Name { get; } = BookText.Encode(Chip.FullName);

        public decimal Tpp { get; } = TotalProcessingPerformance.Of(Chip.Specification) ?? 0m;

        public static Part Of(MarketRow row, MarketTable market, Catalogue catalogue)
        {
            var chip = catalogue.ChipSpelled(row.Name) ?? throw Unknown($"the part '{row.Name}' is not in chips.csv.");
            var prices = market.Of("price").FirstOrDefault(r => r.Name == row.Name);
            if (prices is null && chip.PriceUsd is null)
            {
                throw Unknown($"nobody knows a price of '{row.Name}'.");
            }

            var systems = market.Of("system").Select(r => (Found: catalogue.FindSystem(r.Name).Entry ?? throw Unknown($"the system '{r.Name}' is not in systems.csv."), Share: r.Value ?? 0));
            return new Part(row, chip, prices, [.. systems.Where(s => s.Found.Chip == chip).Select(s => (s.Found, BookText.Encode(s.Found.FullName), s.Share))]);
        }

        public double Price(int year) => Prices is { } row && row.In(year) > 0 ? row.In(year) : (double)(Chip.PriceUsd ?? 1m);

        private static Documents.CsvFormatException Unknown(string problem) => new(MarketTable.FileName, 1, null, problem);
    }
}
