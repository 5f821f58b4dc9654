using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Sluice.Facts;
using Sluice.Items;
using Sluice.Parties;

namespace Sluice.Books.Generating;

/// <summary>
/// Makes up order books that look like those of the trade: parts by year and market share, countries, sizes and prices as in
/// data/order-books.csv, buyers that come back, groups with companies in several countries, and what each has used up so far.
/// No buyer exists. The same plan gives the same bytes on every machine.
/// </summary>
public sealed partial class OrderBookGenerator
{
    private const int FewestGroups = 60;
    private const int MostGroups = 12_000;
    private const int OrdersOfAGroup = 20;
    private const int Flush = 64 * 1024;

    private static readonly int Consignee = Role("ultimate_consignee");
    private static readonly int Purchaser = Role("purchaser");
    private static readonly int Intermediate = Role("intermediate_consignee");
    private static readonly int EndUser = Role("end_user");
    private static readonly int Tenant = Role("tenant");

    private static readonly string[] OrderGaps = ["quantity", "end_use", "knowledge", "us_origin", "exporter_headquarters", "prior", "parties"];

    private readonly OrderBookPlan plan;
    private readonly MarketTable market;
    private readonly Dice dice;
    private readonly CompanyRegister companies;
    private readonly ExporterRegister exporters;
    private readonly PartMarket parts;
    private readonly OtherGoods others;
    private readonly RunningTotals totals;
    private readonly Weighted<string> endUses;
    private readonly MarketRow[] destinations;
    private readonly MarketRow[] conditions;
    private readonly Shares shares;
    private readonly List<OrderLine> lines = [];
    private DateOnly written;
    private string dayText = "";
    private int year;
    private Weighted<Country>? bound;

    /// <summary>Prepares a book.</summary>
    /// <param name="plan">Which book.</param>
    /// <param name="dataDirectory">The directory with order-books.csv and the catalogue.</param>
    /// <exception cref="Documents.CsvFormatException">A table is refused.</exception>
    public OrderBookGenerator(OrderBookPlan plan, string dataDirectory)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Orders, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(plan.Orders, OrderBookPlan.MostOrders);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.To, plan.From);
        this.plan = plan;
        market = MarketTable.Load(dataDirectory);
        dice = new Dice(plan.Seed);
        var names = new InventedNames(dice);
        companies = new CompanyRegister(market, Math.Clamp(plan.Orders / OrdersOfAGroup, FewestGroups, MostGroups), names, dice);
        exporters = new ExporterRegister(market, names, dice);
        parts = new PartMarket(market, Catalogue.Load(dataDirectory), dice);
        others = new OtherGoods(market, parts, dice);
        totals = new RunningTotals(market);
        endUses = new Weighted<string>(market.Of("end_use").Select(r => (r.Name, r.Value ?? 0)));
        destinations = [.. market.Of("destination")];
        conditions = [.. market.Of("condition")];
        shares = new Shares(market);
    }

    /// <summary>Writes the book, one order a line.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="progress">Told the number of orders so far, now and then.</param>
    /// <param name="cancel">Stops after the order at hand.</param>
    public void Write(Stream stream, Action<int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new ArrayBufferWriter<byte>(Flush * 2);
        using var json = new Utf8JsonWriter(buffer, BookText.Options);
        var days = plan.To.DayNumber - plan.From.DayNumber + 1;
        for (var i = 0; i < plan.Orders; i++)
        {
            cancel.ThrowIfCancellationRequested();
            WriteOrder(json, i, plan.From.AddDays((int)((long)i * days / plan.Orders)));
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= Flush)
            {
                stream.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
                progress?.Invoke(i + 1);
            }
        }

        stream.Write(buffer.WrittenSpan);
        progress?.Invoke(plan.Orders);
    }

    private static int Role(string word) => Vocabulary.Role.Words.ToList().IndexOf(word);

    private void WriteOrder(Utf8JsonWriter json, int index, DateOnly day)
    {
        var destination = Destination(day.Year);
        var consignee = companies.Pick(destination, dice);
        FillLines(day, destination);
        var part = lines[0].Part;
        var (exporter, from) = exporters.Pick(part, dice);
        var partGap = dice.Chance(plan.Incomplete) ? dice.Below(PartyText.Gaps.Count + OrderGaps.Length) : -1;
        var gap = partGap >= PartyText.Gaps.Count ? OrderGaps[partGap - PartyText.Gaps.Count] : null;
        var partyGap = partGap >= 0 && gap is null ? PartyText.Gaps[partGap] : null;

        json.WriteStartObject();
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"PO-{day.Year}-{index + 1:D7}"));
        json.WriteString("date", DayText(day));
        json.WriteString("activity", from == destination ? "transfer" : from == exporters.Home ? "export" : "reexport");
        json.WriteString("from", from.Code);
        json.WriteString("destination", destination.Code);
        WriteValue(json);
        exporter.Write(json, withHeadquarters: gap != "exporter_headquarters");
        json.WriteStartArray("items");
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].Write(json, withQuantity: gap != "quantity" || i > 0);
        }

        json.WriteEndArray();
        if (gap != "us_origin")
        {
            WriteOrigin(json, part);
        }

        if (gap != "parties")
        {
            WriteParties(json, consignee, partyGap);
        }

        if (gap != "end_use")
        {
            WriteEndUse(json, gap);
        }

        var certified = conditions.Any(c => c.Where.Contains(destination) && day.Year >= c.Value);
        if (certified)
        {
            BookText.WriteWords(json, "certified_conditions", conditions.Select(c => c.Name).Where(_ => dice.Chance(shares.CertifiesConditions)));
        }

        var before = totals.Before(day, consignee.Group, destination);
        if (before is { } used && gap != "prior")
        {
            WritePrior(json, used, consignee, destination, certified);
        }

        totals.Count(day, consignee.Group, destination, lines.Sum(l => l.CountedTpp));
        json.WriteEndObject();
    }

    private string DayText(DateOnly day)
    {
        if (day != written)
        {
            written = day;
            dayText = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return dayText;
    }

    private Country Destination(int ofYear)
    {
        if (bound is null || ofYear != year)
        {
            year = ofYear;
            bound = new Weighted<Country>(destinations.Select(r => (Country.Parse(r.Name), r.In(ofYear))));
        }

        return bound.Pick(dice);
    }

    private void FillLines(DateOnly day, Country destination)
    {
        lines.Clear();
        if (dice.Chance(shares.ModelWeights))
        {
            lines.Add(others.Weights());
            return;
        }

        do
        {
            var kind = dice.Share();
            lines.Add(
                kind < shares.OtherItem ? others.Item()
                : kind < shares.OtherItem + shares.StatedPart ? others.Part()
                : kind < shares.OtherItem + shares.StatedPart + shares.StatedEccn ? others.Eccn()
                : parts.Next(day, destination));
        }
        while (dice.Chance(shares.SecondLine));
    }
}
