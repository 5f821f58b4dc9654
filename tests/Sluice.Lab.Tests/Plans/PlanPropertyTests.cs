using FsCheck;
using FsCheck.Fluent;
using Sluice.Lab.Plans;
using Sluice.Orders;

namespace Sluice.Lab.Tests.Plans;

/// <summary>What holds of every plan.</summary>
public sealed class PlanPropertyTests
{
    private static readonly string[] Laws =
        ["enforced@2025-05-20", "written@2025-05-20", "written@2025-05-20+lower-threshold", "2023-06-01", "written@2026-03-02", "2026-08-03+equipment-only", "written@2026-08-03+repeal-diffusion"];

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(25);

    private static Arbitrary<(List<Order> Orders, string From, string To)> Cases =>
        (from orders in Gen.ListOf(AnOrder).Select(list => list.Take(40).ToList())
         from laws in Gen.Two(Gen.Elements(Laws))
         select (orders, laws.Item1, laws.Item2)).ToArbitrary();

    private static Gen<Order> AnOrder =>
        from destination in Gen.Elements("MY", "IN", "SA", "CN", "DE", "US", "KE", "AE", "RU", "MO")
        from home in Gen.Elements("MY", "IN", "CN", "DE", "US")
        from chip in Gen.Elements("NVIDIA H100 SXM5 80GB", "NVIDIA L40", "NVIDIA GeForce RTX 4090", "NVIDIA H20 96GB", "NVIDIA A100 SXM4 80GB")
        from quantity in Gen.Elements(1, 100, 500, 1700, 50_000)
        from price in Gen.Elements(",\"unit_price_usd\":123.45", "")
        from second in Gen.Elements("", """,{"eccn":"EAR99","quantity":2}""", """,{"chip":"NVIDIA L4","quantity":3,"unit_price_usd":2500}""")
        from parent in Gen.Elements("A", "B", "C")
        from unknown in Gen.Choose(0, 4)
        let order = TestOrders.Of("x", destination, quantity, parent, "Exporter " + home, $$"""{"chip":"{{chip}}","quantity":{{quantity}}{{price}}}{{second}}""")
        select unknown == 0 ? order with { Parties = null } : order with { Parties = [order.Parties![0] with { UltimateParent = new UltimateParent(parent, Sluice.Parties.Country.Parse(home)) }] };

    [Fact]
    public void A_law_compared_with_itself_changes_nothing() => Prop.ForAll(Cases, x =>
    {
        var plan = PlanTest.OfOrders(x.Orders, x.From, x.From);
        return plan.Orders.Changed.Orders == 0 && plan.OtherGrounds.Orders == 0 && plan.Changed.Count == 0 && plan.Provisions.Count == 0
            && plan.Flows.All(flow => flow.From == flow.To) && plan.Outcomes.All(totals => totals.Before.Tpp == totals.After.Tpp && totals.Before.Orders == totals.After.Orders);
    }).Check(Runs);

    [Fact]
    public void The_other_way_round_the_matrix_is_turned_over() => Prop.ForAll(Cases, x =>
    {
        var forth = PlanTest.OfOrders(x.Orders, x.From, x.To);
        var back = PlanTest.OfOrders(x.Orders, x.To, x.From);
        return Same(forth.Flows.Select(f => (f.From, f.To, f.Orders)), back.Flows.Select(f => (f.To, f.From, f.Orders)))
            && forth.Orders[Shift.Stricter].Orders == back.Orders[Shift.MoreLenient].Orders && forth.Orders[Shift.Opened].Tpp == back.Orders[Shift.Settled].Tpp
            && forth.Provisions.Select(p => (p.Provision.Id, p.IsAfter, p.Orders.All.Tpp)).Order().SequenceEqual(back.Provisions.Select(p => (p.Provision.Id, !p.IsAfter, p.Orders.All.Tpp)).Order());
    }).Check(Runs);

    [Fact]
    public void Every_sum_of_parts_is_the_whole() => Prop.ForAll(Cases, x =>
    {
        var plan = PlanTest.OfOrders(x.Orders, x.From, x.To, new PlanOptions { Rows = 2, Names = 3 });
        var whole = plan.Orders.All;
        return whole.Orders == x.Orders.Count
            && Sums(plan.Flows.Select(f => f.Orders), whole) && Sums(plan.Outcomes.Select(o => o.Before), whole) && Sums(plan.Outcomes.Select(o => o.After), whole)
            && Sums(Enum.GetValues<Shift>().Select(shift => plan.Orders[shift]), whole)
            && Sums(Enum.GetValues<Shift>().Where(shift => shift != Shift.None).Select(shift => plan.Orders[shift]), plan.Orders.Changed)
            && new[] { plan.ByDestination, plan.ByUltimateParent, plan.ByExporter }.All(b =>
                Sums(b.Rows.Select(row => row.Orders.All).Append(b.Others.All), whole) && Sums(b.Rows.Select(row => row.Orders.Changed).Append(b.Others.Changed), plan.Orders.Changed))
            && (plan.ByChip.Rows.Select(row => row.Orders.All.Tpp).Append(plan.ByChip.Others.All.Tpp).Aggregate(ExactAmount.Zero, (a, b) => a + b) == whole.Tpp);
    }).Check(Runs);

    [Fact]
    public void Every_changed_order_rests_on_provisions_that_are_listed_or_is_counted_as_resting_on_none() => Prop.ForAll(Cases, x =>
    {
        var plan = PlanTest.OfOrders(x.Orders, x.From, x.To);
        var listed = plan.Provisions.Select(p => new ProvisionRef(p.Provision.Id, p.IsAfter)).ToHashSet();
        return plan.Changed.All(order => order.Provisions.All(listed.Contains))
            && plan.WithoutProvision.Orders == plan.Changed.Count(order => order.Provisions.Count == 0)
            && plan.Provisions.All(p => p.Orders.All.Orders == plan.Changed.Count(order => order.Provisions.Contains(new ProvisionRef(p.Provision.Id, p.IsAfter))));
    }).Check(Runs);

    private static bool Same(IEnumerable<(Standing From, Standing To, Tally Orders)> a, IEnumerable<(Standing From, Standing To, Tally Orders)> b) =>
        a.Select(x => (x.From.Index, x.To.Index, x.Orders.Orders, x.Orders.Tpp, x.Orders.Usd)).Order().SequenceEqual(b.Select(x => (x.From.Index, x.To.Index, x.Orders.Orders, x.Orders.Tpp, x.Orders.Usd)).Order());

    private static bool Sums(IEnumerable<Tally> parts, Tally whole)
    {
        var sum = new Tally();
        foreach (var part in parts)
        {
            sum.Add(part);
        }

        return (sum.Orders, sum.Tpp, sum.Usd, sum.OrdersWithoutTpp, sum.OrdersWithPartOfTpp, sum.OrdersWithoutUsd, sum.OrdersWithPartOfUsd)
            == (whole.Orders, whole.Tpp, whole.Usd, whole.OrdersWithoutTpp, whole.OrdersWithPartOfTpp, whole.OrdersWithoutUsd, whole.OrdersWithPartOfUsd);
    }
}
