using Sluice.Lab.Plans;

namespace Sluice.Lab.Tests.Plans;

/// <summary>A small book whose answers were worked out by hand.</summary>
public sealed class FortyOrdersTests
{
    private const string Enforced = "enforced@2025-05-20";
    private const string Written = "written@2025-05-20";
    private const string Lower = "written@2025-05-20+lower-threshold";

    public static TheoryData<string, string> Laws => new() { { Enforced, Written }, { Written, Enforced }, { Written, Lower }, { Lower, Enforced } };

    [Theory]
    [MemberData(nameof(Laws))]
    public void The_orders_that_change_are_those_worked_out_by_hand(string from, string to)
    {
        var plan = PlanTest.OfForty(from, to);

        plan.Changed.OrderBy(order => order.Line).Select(order => $"{order.Id} {order.Before} {order.After}")
            .ShouldBe(FortyOrders.Answers.Where(a => Of(a, from) != Of(a, to)).Select(a => $"{a.Id} {Of(a, from)} {Of(a, to)}"));
        plan.Orders.All.Orders.ShouldBe(40);
        plan.Unreadable.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Laws))]
    public void Every_order_is_in_the_matrix_where_it_was_worked_out_to_be(string from, string to) =>
        PlanTest.OfForty(from, to).Flows.Select(flow => ($"{flow.From} {flow.To}", flow.Orders.Orders)).OrderBy(x => x.Item1, StringComparer.Ordinal)
            .ShouldBe(FortyOrders.Answers.GroupBy(a => $"{Of(a, from)} {Of(a, to)}").Select(g => (g.Key, (long)g.Count())).OrderBy(x => x.Key, StringComparer.Ordinal));

    [Fact]
    public void The_sums_are_those_of_the_orders()
    {
        // Worked out from the book by other means: quantity times TPP of the datasheets, quantity times price.
        var plan = PlanTest.OfForty(Enforced, Written);

        plan.Orders.All.Tpp.ToString().ShouldBe("4657109128");
        plan.Orders.All.Usd.ToString().ShouldBe("7068434682");
        plan.Orders.Changed.Tpp.ToString().ShouldBe("4433126152");
        plan.Orders.Changed.Usd.ToString().ShouldBe("6632545682");
        plan.ByDestination.Rows.Take(4).Select(row => $"{row.Name} {row.Orders.Changed.Tpp}").ShouldBe(["IN 3958000000", "MY 152087208", "DE 142488000", "JP 104596000"]);
        var lower = PlanTest.OfForty(Written, Lower);
        lower.Orders.Changed.Tpp.ToString().ShouldBe("2474358568");
        lower.Orders.Changed.Usd.ToString().ShouldBe("3717475000");
    }

    [Fact]
    public void What_orders_do_not_state_is_counted_and_not_taken_for_zero()
    {
        var plan = PlanTest.OfForty(Enforced, Written);

        // Two models, a machine and boxes for Iran have no TPP; the mixed order has it of two lines of three.
        (plan.Orders.All.OrdersWithoutTpp, plan.Orders.All.OrdersWithPartOfTpp).ShouldBe((4, 1));
        // Switzerland, Thailand and the model for India state no price; Indonesia states it of one line of two.
        (plan.Orders.All.OrdersWithoutUsd, plan.Orders.All.OrdersWithPartOfUsd).ShouldBe((3, 1));
        (plan.Orders.Changed.OrdersWithoutTpp, plan.Orders.Changed.OrdersWithPartOfTpp).ShouldBe((2, 1));
        (plan.Orders.Changed.OrdersWithoutUsd, plan.Orders.Changed.OrdersWithPartOfUsd).ShouldBe((3, 1));
    }

    [Fact]
    public void An_order_of_several_parts_counts_for_each_with_its_own_amounts()
    {
        var rows = PlanTest.OfForty(Enforced, Written).ByChip.Rows.ToDictionary(row => row.Name ?? "", StringComparer.Ordinal);

        // 500 boxes at 12.34 in the order of 100 H100 and 40 L40; and 10 at 900 for Iran, which does not change.
        rows["EAR99"].Orders.Changed.Usd.ToString().ShouldBe("6170");
        rows["EAR99"].Orders.All.Usd.ToString().ShouldBe("15170");
        rows["NVIDIA L40"].Orders.Changed.Tpp.ToString().ShouldBe("115840");
        // The A100 for Indonesia have no price; those for Poland have.
        rows["NVIDIA A100 SXM4 80GB"].Orders.Changed.OrdersWithoutUsd.ShouldBe(1);
        rows["NVIDIA A100 SXM4 80GB"].Orders.Changed.Usd.ToString().ShouldBe("18000000");
    }

    [Fact]
    public void A_system_counts_as_the_parts_it_is_built_of()
    {
        var order = PlanTest.OfForty(Enforced, Written).Changed.Single(o => o.Destination == "SG");

        order.Chips.ShouldBe(["NVIDIA H100 SXM5 80GB"]);
        order.Figures.Tpp.Known.ToString().ShouldBe("2026496"); // 16 systems of 8 parts of 15,832
    }

    [Fact]
    public void The_provisions_that_move_orders_are_named_with_what_they_move()
    {
        var provisions = PlanTest.OfForty(Written, Lower).Provisions.Select(p => $"{(p.IsAfter ? "+" : "-")} {p.Provision.Id} {p.Verb} {p.Orders.All.Orders} {p.Orders.All.Tpp}");

        provisions.ShouldBe(
        [
            // India: past the allocation before; one order fits twice the allocation, one is for a certified facility.
            "- 15 CFR 742.6(b)(10)(iii)(B)(2) amended 2 2374800000",
            "+ 15 CFR 742.6(b)(10)(iii)(B), secure facilities added 1 1583200000",
            // What was open or covered by LPP is now judged within the allocation; the fifth is the order of India that fits.
            "+ 15 CFR 742.6(b)(10)(iii)(B)(1) amended 7 875326568",
            "+ 15 CFR 742.6(a)(6)(iii)(A) unchanged 3 39580000",
            "- 15 CFR 740.29 amended 4 59978568",
        ], ignoreOrder: true);
    }

    private static string Of((string Id, string Enforced, string Written, string Lower) answer, string law) =>
        law switch { Enforced => answer.Enforced, Written => answer.Written, _ => answer.Lower };
}
