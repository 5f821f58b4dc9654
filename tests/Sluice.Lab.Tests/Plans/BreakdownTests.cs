using Sluice.Lab.Plans;

namespace Sluice.Lab.Tests.Plans;

public sealed class BreakdownTests
{
    [Fact]
    public void Names_with_the_most_changed_TPP_come_first_and_the_rest_is_added_up()
    {
        var builder = new BreakdownBuilder(100);
        builder.Add("unchanged", Shift.None, Figures(1_000));
        builder.Add("small", Shift.Stricter, Figures(1));
        builder.Add("large", Shift.MoreLenient, Figures(5));
        builder.Add("large", Shift.None, Figures(7));
        builder.Add(null, Shift.Opened, Figures(null));

        var breakdown = builder.Build(3);

        breakdown.Rows.Select(row => row.Name).ShouldBe(["large", "small", null]);
        breakdown.Rows[0].Orders.All.Tpp.ToString().ShouldBe("12");
        breakdown.Rows[0].Orders[Shift.MoreLenient].Orders.ShouldBe(1);
        breakdown.Rows[2].Orders.All.OrdersWithoutTpp.ShouldBe(1);
        breakdown.OtherNames.ShouldBe(1);
        breakdown.Others.All.Tpp.ToString().ShouldBe("1000");
    }

    [Fact]
    public void Names_beyond_what_memory_is_given_for_are_counted_together()
    {
        var builder = new BreakdownBuilder(2);
        foreach (var name in new[] { "a", "b", "c", "a", "d", "e" })
        {
            builder.Add(name, Shift.Stricter, Figures(1));
        }

        var breakdown = builder.Build(10);

        breakdown.Rows.Select(row => $"{row.Name} {row.Orders.All.Orders}").ShouldBe(["a 2", "b 1"]);
        breakdown.Others.All.Orders.ShouldBe(3);
        breakdown.OtherNames.ShouldBeNull();
        breakdown.Top(1).Others.All.Orders.ShouldBe(4);
        breakdown.Top(1).OtherNames.ShouldBeNull();
    }

    [Fact]
    public void The_top_holds_only_rows_that_change()
    {
        var builder = new BreakdownBuilder(100);
        builder.Add("unchanged", Shift.None, Figures(1_000));
        builder.Add("changed without TPP", Shift.Stricter, Figures(null));

        var top = builder.Build(10).Top(5);

        top.Rows.Select(row => row.Name).ShouldBe(["changed without TPP"]);
        top.OtherNames.ShouldBe(1);
    }

    private static OrderFigures Figures(int? tpp) => new(new Figure(tpp is { } known ? ExactAmount.Of(known) : null, false), default);
}
