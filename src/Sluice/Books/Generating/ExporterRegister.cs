using System.Text.Json;
using Sluice.Items;
using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>The companies that sell: makers, who are real, and server builders, distributors and clouds, who are not.</summary>
internal sealed class ExporterRegister
{
    private const string Maker = "maker";
    private const int OfAKind = 24;

    private static readonly Dictionary<string, (string Kind, string Trade)> Kinds = new(StringComparer.Ordinal)
    {
        [Maker] = ("manufacturer", ""),
        ["server_builder"] = ("manufacturer", "Servers"),
        ["distributor"] = ("distributor", "Distribution"),
        ["cloud"] = ("cloud_provider", "Cloud"),
    };

    private readonly Weighted<MarketRow> rows;
    private readonly Dictionary<MarketRow, Weighted<Exporter>> invented = [];
    private readonly Weighted<Country> shipsFrom;

    /// <summary>Invents the exporters.</summary>
    public ExporterRegister(MarketTable market, InventedNames names, Dice dice)
    {
        var forms = new LegalForms(market, dice);
        rows = new Weighted<MarketRow>(market.Of("exporter").Select(r => (r, r.Value ?? 0)));
        shipsFrom = new Weighted<Country>(market.Of("ships_from").Select(r => (Country.Parse(r.Name), r.Value ?? 0)));
        Home = Country.Parse(market.Of("ships_from").First().Name);
        foreach (var row in market.Of("exporter").Where(r => r.Name != Maker))
        {
            var country = row.Where.First();
            var (kind, trade) = Kinds[row.Name];
            invented.Add(row, new Weighted<Exporter>(Enumerable.Range(0, OfAKind).Select(i =>
                (new Exporter($"{names.Next()} {trade} {forms.Of(country)}", country, kind, row.Name == "server_builder"), 1.0 / (i + 1.5)))));
        }
    }

    /// <summary>Where makers are at home.</summary>
    public Country Home { get; }

    /// <summary>Who sends some parts, and from where.</summary>
    public (Exporter Exporter, Country From) Pick(ChipEntry? chip, Dice dice)
    {
        var row = rows.Pick(dice);
        while (row.Name == Maker && MakerOf(chip) is null)
        {
            row = rows.Pick(dice);
        }

        var exporter = row.Name == Maker ? MakerOf(chip)! : invented[row].Pick(dice);
        var from = exporter.Builds && exporter.Headquarters == Home ? shipsFrom.Pick(dice) : exporter.Headquarters;
        return (exporter, from);
    }

    private static Exporter? MakerOf(ChipEntry? chip) =>
        chip is { Specification: { DesignerName: not null } specs } && (specs.DesignerParent ?? specs.DesignedIn) is { } headquarters
            ? new Exporter(chip.Vendor, headquarters, Kinds[Maker].Kind, Builds: true)
            : null;

    /// <summary>Who sends.</summary>
    internal sealed record Exporter(string Name, Country Headquarters, string Kind, bool Builds)
    {
        /// <summary>Writes it; without its headquarters when they are left out.</summary>
        public void Write(Utf8JsonWriter json, bool withHeadquarters)
        {
            json.WriteStartObject("exporter");
            json.WriteString("name", Name);
            if (withHeadquarters)
            {
                json.WriteString("headquarters", Headquarters.Code);
            }

            json.WriteString("kind", Kind);
            json.WriteEndObject();
        }
    }
}
