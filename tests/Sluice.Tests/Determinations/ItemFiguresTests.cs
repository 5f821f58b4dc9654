using Sluice.Determinations;
using Sluice.Orders;

namespace Sluice.Tests.Determinations;

public sealed class ItemFiguresTests
{
    [Theory]
    [InlineData("eccn", null, null, false, false)]
    [InlineData("eccn", "a", null, true, true)]
    [InlineData("eccn", "c", null, false, false)]
    [InlineData("eccn", null, 100, true, true)]
    [InlineData("weights", "weights", null, false, false)]
    [InlineData("chip", null, null, true, true)]
    [InlineData("chip", "c", 0, true, false)]
    [InlineData("chip", null, 0, true, false)]
    [InlineData("chip", "a", 4800, true, true)]
    public void A_figure_a_line_cannot_have_is_not_unknown(string line, string? level, int? tpp, bool hasTpp, bool hasDensity)
    {
        OrderItem item = line switch { "eccn" => new ClassifiedItem("EAR99", tpp), "weights" => new WeightsItem(new ModelWeights()), _ => new ChipItem("X") };
        var finding = new ItemFinding("X", ["E"], level, tpp, null, null, 1m, null);

        ItemFigures.HasTpp(finding, item).ShouldBe(hasTpp);
        ItemFigures.HasPerformanceDensity(finding, item).ShouldBe(hasDensity);
    }
}
