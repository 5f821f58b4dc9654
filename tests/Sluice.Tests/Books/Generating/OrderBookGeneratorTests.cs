using System.Text;
using System.Text.Json;
using Sluice.Books.Generating;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Orders.Lines;
using Sluice.Parties;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Books.Generating;

public sealed class OrderBookGeneratorTests
{
    private static readonly Lazy<Catalogue> Parts = new(() => Catalogue.Load(SmallMarket.Data));
    private static readonly Lazy<List<Order>> Read = new(() => [.. Orders(SmallMarket.Book(6_000, seed: 42))]);

    [Fact]
    public void The_same_plan_makes_the_same_book()
    {
        SmallMarket.Book(500, seed: 5, incomplete: 0.1).ShouldBe(SmallMarket.Book(500, seed: 5, incomplete: 0.1));
        SmallMarket.Book(500, seed: 5).ShouldNotBe(SmallMarket.Book(500, seed: 6));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(37)]
    [InlineData(2_000)]
    public void A_book_has_as_many_orders_as_are_asked_for(int orders) => SmallMarket.Book(orders).Count(c => c == '\n').ShouldBe(orders);

    [Theory]
    [InlineData(2_000, 0)]
    [InlineData(100, 1)]
    public void Every_order_is_read_and_decided(int orders, double incomplete)
    {
        var desk = ShippedLaw.Decider.OpenDesk();
        foreach (var order in Orders(SmallMarket.Book(orders, seed: 3, incomplete)))
        {
            Should.NotThrow(() => desk.Answer(order), order.Id);
        }
    }

    [Fact]
    public void Ids_differ_and_days_follow_each_other_in_the_span_asked_for()
    {
        using var stream = new MemoryStream();
        var plan = new OrderBookPlan(3_000, 1) { From = new DateOnly(2025, 2, 3), To = new DateOnly(2025, 3, 4) };
        new OrderBookGenerator(plan, SmallMarket.Data).Write(stream);
        var orders = Orders(Encoding.UTF8.GetString(stream.ToArray())).ToList();

        orders.Select(o => o.Id).Distinct().Count().ShouldBe(3_000);
        orders.Select(o => o.Date!.Value).ShouldBeInOrder();
        orders.Select(o => o.Date!.Value).Distinct().Count().ShouldBe(30);
        (orders[0].Date, orders[^1].Date).ShouldBe((plan.From, plan.To));
    }

    [Fact]
    public void Nothing_is_left_out_of_a_complete_book()
    {
        foreach (var order in Read.Value)
        {
            order.EndUse?.Knowledge.ShouldNotBeNull();
            order.UsOrigin.ShouldNotBeNull();
            order.Exporter!.Headquarters.ShouldNotBeNull();
            order.Items.ShouldAllBe(i => i.Quantity > 0);
            (order.Prior is not null).ShouldBe(order.Date!.Value.Year >= 2025);
            order.Parties!.ShouldAllBe(p => p.Headquarters != null && p.UltimateParent!.Headquarters != null && p.Owners != null && p.Listed != null && p.Veu != null && p.PrivateSector != null && p.Certifications != null);
        }
    }

    [Fact]
    public void One_fact_is_left_out_of_an_incomplete_order()
    {
        var gaps = Orders(SmallMarket.Book(2_000, seed: 8, incomplete: 1)).Select(o =>
        {
            var consignee = o.Parties?[0];
            var facts = new[]
            {
                o.Parties is null, consignee is { Headquarters: null }, consignee is { UltimateParent: null }, consignee is { UltimateParent.Headquarters: null },
                consignee is { Owners: null }, consignee is { Listed: null }, consignee is { PrivateSector: null }, consignee is { Veu: null },
                consignee is { Certifications: null }, o.EndUse is null, o.EndUse is { Knowledge: null }, o.UsOrigin is null,
                o.Exporter is { Headquarters: null }, o.Items[0].Quantity is null, o.Prior is null && o.Date!.Value.Year >= 2025,
            };
            return (Count: facts.Count(f => f), First: Array.IndexOf(facts, true));
        }).ToList();

        gaps.ShouldAllBe(g => g.Count <= 1);
        gaps.Count(g => g.Count == 1).ShouldBeGreaterThan(1_900, "orders of 2024 have no prior to leave out");
        gaps.Where(g => g.Count == 1).Select(g => g.First).Distinct().Count().ShouldBe(15);
    }

    [Fact]
    public void What_was_used_up_before_is_what_the_orders_before_used()
    {
        var table = MarketTable.Load(SmallMarket.Data);
        var most = (decimal)table.Value("allowance", "lpp_tpp_this_year");
        var byParent = new Dictionary<(string, int), decimal>();
        var grew = 0;
        foreach (var order in Read.Value.Where(o => o.Prior is not null))
        {
            // The parent's figure never falls in a year, never passes the limit, and grows by an order that fits.
            var key = (order.Parties![0].UltimateParent!.Name!, order.Date!.Value.Year);
            var used = order.Prior!.LppTppThisYear!.Value;
            used.ShouldBeInRange(byParent.GetValueOrDefault(key), most);
            grew += used > byParent.GetValueOrDefault(key) ? 1 : 0;
            byParent[key] = used;
            order.Prior.CountryTppLicensed!.Value.ShouldBeInRange(0m, (decimal)table.Value("allowance", "country_tpp_licensed"));
        }

        grew.ShouldBeGreaterThan(500);
        var first = Read.Value.Where(o => o.Prior is not null).GroupBy(o => (o.Parties![0].UltimateParent!.Name!, o.Date!.Value.Year)).Select(g => g.First().Prior!.LppTppThisYear);
        first.ShouldAllBe(used => used == 0m);
    }

    [Fact]
    public void Buyers_come_back_and_groups_buy_in_several_countries()
    {
        var buyers = Read.Value.Select(o => o.Parties![0]).ToList();
        var byName = buyers.GroupBy(p => p.Name).Select(g => g.Count()).OrderDescending().ToList();

        byName[..(byName.Count / 10)].Sum().ShouldBeGreaterThan(buyers.Count * 35 / 100, "a tenth of the buyers have more than a third of the orders");
        buyers.GroupBy(p => p.UltimateParent!.Name).Count(g => g.Select(p => p.Country).Distinct().Count() > 1).ShouldBeGreaterThan(30);
        buyers.GroupBy(p => p.Name).ShouldAllBe(g => g.Select(Identity).Distinct().Count() == 1);
    }

    [Fact]
    public void There_is_something_of_everything()
    {
        var orders = Read.Value;
        var china = Country.Parse("CN");

        orders.SelectMany(o => o.Items).Select(i => i.GetType().Name).Distinct().Order().ShouldBe(["ChipItem", "ClassifiedItem", "SpecifiedItem", "SystemItem", "WeightsItem"]);
        orders.SelectMany(o => o.Parties!).Select(p => p.Role).Distinct().Order().ShouldBe(["end_user", "intermediate_consignee", "purchaser", "tenant", "ultimate_consignee"]);
        orders.Count(o => o.Parties![0] is { Country: { } at, UltimateParent.Headquarters: { } parent } && parent == china && at != china).ShouldBeInRange(50, 900);
        orders.Count(o => o.Parties!.Any(p => p.Listed != "none")).ShouldBeInRange(20, 600);
        orders.Count(o => o.Items.OfType<ClassifiedItem>().Any(i => i.Eccn.StartsWith("3B", StringComparison.Ordinal))).ShouldBeGreaterThan(5);
        orders.Select(o => o.Exporter!.Kind).Distinct().Order().ShouldBe(["cloud_provider", "distributor", "manufacturer"]);
        orders.Select(o => o.Activity).Distinct().Order().ShouldBe(["export", "reexport", "transfer"]);
        orders.Select(o => o.EndUse!.Kind).Distinct().Count().ShouldBeGreaterThan(6);
        ((double)orders.Count(o => o.Destination == china) / orders.Count).ShouldBe(0.09, 0.04);
        var sizes = orders.SelectMany(o => o.Items).OfType<ChipItem>().Select(i => i.Quantity!.Value).Order().ToList();
        sizes[^1].ShouldBeGreaterThan(sizes[sizes.Count / 2] * 100, "the tail is heavy");
    }

    [Fact]
    public void Parts_are_sold_once_they_are_launched_and_mostly_where_they_are_made_for()
    {
        var catalogue = Parts.Value;
        foreach (var (order, item) in Read.Value.SelectMany(o => o.Items.OfType<ChipItem>().Select(i => (o, i))))
        {
            catalogue.ChipSpelled(item.Chip)!.Launched.ShouldNotBeNull();
            catalogue.ChipSpelled(item.Chip)!.Launched!.Value.ShouldBeLessThanOrEqualTo(order.Date!.Value);
        }
    }

    [Fact]
    public void No_invented_name_is_that_of_a_company_of_the_catalogue()
    {
        var vendors = Parts.Value.Chips.SelectMany(c => new[] { c.Vendor, c.Specification.DesignerName ?? c.Vendor }).Select(v => v.Split(' ')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var invented = Read.Value.SelectMany(o => o.Parties!.Select(p => p.Name!).Concat(o.Parties!.Select(p => p.UltimateParent!.Name!)).Concat(o.Parties!.SelectMany(p => p.Owners!).Select(w => w.Name!)));

        invented.ShouldAllBe(name => !vendors.Contains(name.Split(' ')[0]) && name.Split(' ')[0].Length >= 9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(OrderBookPlan.MostOrders + 1)]
    public void A_number_of_orders_that_makes_no_book_is_refused(int orders) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new OrderBookGenerator(new OrderBookPlan(orders, 1), SmallMarket.Data));

    [Fact]
    public void A_book_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => new OrderBookGenerator(new OrderBookPlan(10, 1), SmallMarket.Data).Write(Stream.Null, cancel: stop.Token));
    }

    private static string Identity(Party party) => $"{party.Country} {party.UltimateParent!.Name} {party.UltimateParent.Headquarters} {party.PrivateSector}";

    private static IEnumerable<Order> Orders(string book)
    {
        var reader = new OrderLineReader();
        foreach (var line in book.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var bytes = Encoding.UTF8.GetBytes(line);
            yield return reader.TryRead(bytes, "book").ShouldNotBeNull("every line is of the shape that is read fast");
        }
    }
}
