using FsCheck;
using FsCheck.Fluent;
using Sluice.Lab.Plans;

namespace Sluice.Lab.Tests.Plans;

public sealed class ExactAmountTests
{
    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("1583200.50", "1583200.5", "1,583,201")]
    [InlineData("0.5", "0.5", "1")]
    [InlineData("0.4999999999999999999999999999", "0.4999999999999999999999999999", "0")]
    [InlineData("-1234.5", "-1234.5", "-1,235")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335")]
    public void It_is_written_whole_for_programs_and_rounded_for_people(string amount, string whole, string rounded)
    {
        var exact = ExactAmount.Of(decimal.Parse(amount));

        exact.ToString().ShouldBe(whole);
        exact.Rounded().ShouldBe(rounded);
    }

    [Fact]
    public void Sums_that_decimals_would_round_are_exact()
    {
        const decimal Large = 10_000_000_000_000_000_000_000_000_000m;
        const decimal Small = 0.0000000000000000000000000001m;
        (Large + Small).ShouldBe(Large); // so decimals do

        var sum = ExactAmount.Of(Large) + ExactAmount.Of(Small);
        sum.ToString().ShouldBe("10000000000000000000000000000.0000000000000000000000000001");
        (sum - ExactAmount.Of(Large)).ShouldBe(ExactAmount.Of(Small));
        (ExactAmount.Of(0.1m) * 1_000_000_000_000).ToString().ShouldBe("100000000000");
    }

    [Fact]
    public void A_sum_does_not_depend_on_the_order_of_its_parts() => Prop.ForAll(
        ArbMap.Default.ArbFor<decimal[]>(),
        parts =>
        {
            var forth = parts.Aggregate(ExactAmount.Zero, (sum, part) => sum + ExactAmount.Of(part));
            var back = parts.Reverse().Aggregate(ExactAmount.Zero, (sum, part) => sum + ExactAmount.Of(part));
            return forth == back && forth.ToString() == back.ToString();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_compares_as_the_decimals_do() => Prop.ForAll(
        ArbMap.Default.ArbFor<decimal>(),
        ArbMap.Default.ArbFor<decimal>(),
        (a, b) => Math.Sign(ExactAmount.Of(a).CompareTo(ExactAmount.Of(b))) == a.CompareTo(b) && ExactAmount.Of(a) < ExactAmount.Of(b) == a < b && ExactAmount.Of(a) >= ExactAmount.Of(b) == a >= b)
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 4, 0.25)]
    [InlineData(0, 4, 0)]
    [InlineData(3, 0, 0)]
    public void A_share_is_for_drawing(int part, int whole, double share) => ExactAmount.Of(part).ShareOf(ExactAmount.Of(whole)).ShouldBe(share, 1e-9);
}
