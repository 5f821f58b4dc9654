using Sluice.Lab.Plans;
using Sluice.Orders;

namespace Sluice.Lab.Tests.Plans;

public sealed class OrderFiguresTests
{
    [Theory]
    [InlineData("""{"chip":"NVIDIA H100 SXM5 80GB","quantity":10,"unit_price_usd":2.5}""", "158320", false, "25", false)]
    [InlineData("""{"chip":"NVIDIA H100 SXM5 80GB"}""", null, false, null, false)] // no quantity
    [InlineData("""{"chip":"NVIDIA H100 SXM5 80GB","quantity":1},{"chip":"NVIDIA L40"}""", "15832", true, null, false)]
    [InlineData("""{"eccn":"EAR99","quantity":3,"unit_price_usd":0.333}""", null, false, "0.999", false)]
    [InlineData("""{"eccn":"3A090.a","tpp":5000,"quantity":3}""", "15000", false, null, false)]
    [InlineData("""{"eccn":"EAR99","quantity":3,"unit_price_usd":1},{"eccn":"EAR99","quantity":3}""", null, false, "3", true)]
    [InlineData("""{"chip":"NVIDIA GeForce RTX 4090","quantity":3}""", "15854.4", false, null, false)]
    public void What_lines_state_is_added_up_and_what_they_do_not_is_remembered(string items, string? tpp, bool tppIsPart, string? usd, bool usdIsPart)
    {
        var figures = Of(items);

        (figures.Tpp.Known?.ToString(), figures.Tpp.IsPart, figures.Usd.Known?.ToString(), figures.Usd.IsPart).ShouldBe((tpp, tppIsPart, usd, usdIsPart));
    }

    [Fact]
    public void The_value_of_the_order_goes_before_that_of_its_lines()
    {
        var order = TestOrders.Of("x", "MY", 10) with { ValueUsd = 7.25m };

        var whole = OrderFigures.Of(order, Items(order));
        whole.Usd.Known.ToString().ShouldBe("7.25");
        // One part has all of it; of several, each has what its lines state.
        OrderFigures.OfParts(order, Items(order), whole).ShouldHaveSingleItem().Figures.Usd.Known.ToString().ShouldBe("7.25");
        var two = TestOrders.Of("x", "MY", 10, item: """{"chip":"NVIDIA L40","quantity":1,"unit_price_usd":3},{"chip":"NVIDIA L4","quantity":1}""") with { ValueUsd = 7.25m };
        OrderFigures.OfParts(two, Items(two), OrderFigures.Of(two, Items(two))).Select(part => $"{part.Part} {part.Figures.Usd.Known}").ShouldBe(["NVIDIA L40 3", "NVIDIA L4 "]);
    }

    [Fact]
    public void Lines_of_one_part_are_one_part()
    {
        var order = TestOrders.Of("x", "MY", 10, item: """{"chip":"H100 SXM5 80GB","quantity":2},{"system":"NVIDIA DGX H100","quantity":1},{"specs":{"name":"XPU","dense_tops":{"8":100}},"quantity":1}""");

        OrderFigures.OfParts(order, Items(order), default).Select(part => $"{part.Part} {part.Figures.Tpp.Known}").ShouldBe(["NVIDIA H100 SXM5 80GB 158320", "XPU 800"]);
    }

    private static OrderFigures Of(string items)
    {
        var order = TestOrders.Of("x", "MY", 10, item: items);
        return OrderFigures.Of(order, Items(order));
    }

    private static IReadOnlyList<ResolvedItem> Items(Order order) => OrderFacts.Build(order, new DateOnly(2025, 5, 20), TestLab.Catalogue).Items;
}
