using FsCheck;
using FsCheck.Fluent;
using Sluice.Facts;
using Sluice.Items;

namespace Sluice.Tests.Items;

public sealed class PerformanceDensityTests
{
    // The quotients lie within one part in 10^20 of the limit; a rounded division would call all three equal.
    [Theory]
    [InlineData("4736", "800", 0)]
    [InlineData("4735.99999999999999999", "800", -1)]
    [InlineData("4736.00000000000000001", "800", 1)]
    [InlineData("1600", "270.2702702702702702702702703", -1)]
    [InlineData("1600", "270.2702702702702702702702702", 1)]
    [InlineData("4799.2", "810.675675675675675", 1)]
    public void The_edge_of_5_92_is_exact(string tpp, string area, int expected)
    {
        var density = PerformanceDensity.Of(decimal.Parse(tpp), decimal.Parse(area));

        Math.Sign(density.CompareTo(5.92m)).ShouldBe(expected);
    }

    [Fact]
    public void Comparison_survives_products_that_no_decimal_holds()
    {
        var density = PerformanceDensity.Of(79228162514264337593543950335m, 0.0000000000000000000000000001m);

        density.CompareTo(79228162514264337593543950335m).ShouldBePositive();
        PerformanceDensity.Of(0.0000000000000000000000000001m, 79228162514264337593543950335m).CompareTo(0.0000000000000000000000000001m).ShouldBeNegative();
    }

    [Fact]
    public void A_part_of_which_no_die_is_non_planar_has_no_density()
    {
        var density = PerformanceDensity.Of(Sample.Specs(0, (16, 312m)));

        (density.IsDefined, density.IsAbsent, density.IsKnown).ShouldBe((false, true, true));
        density.Value.IsKnown.ShouldBeFalse();
        density.ToString().ShouldBe("none");
        Should.Throw<InvalidOperationException>(() => density.CompareTo(1m)).Message.ShouldBe("There is no performance density: the applicable die area is zero.");
        PerformanceDensity.Of(null, 0m).ShouldBe(density);
    }

    [Theory]
    [InlineData(null, 814)]
    [InlineData(15832, null)]
    [InlineData(null, null)]
    public void A_density_is_unknown_when_a_figure_is(int? tpp, int? area)
    {
        var density = PerformanceDensity.Of(tpp, area);

        (density.IsDefined, density.IsAbsent, density.IsKnown).ShouldBe((false, false, false));
        density.ShouldBe(PerformanceDensity.Unknown);
        density.ShouldBe(default);
        density.ToString().ShouldBe("unknown");
        Should.Throw<InvalidOperationException>(() => density.Rounded(2)).Message.ShouldStartWith("The performance density is not known");
    }

    [Fact]
    public void Rounding_is_for_display_only()
    {
        var density = PerformanceDensity.Of(15832m, 814m);

        density.Rounded(2).ShouldBe(19.45m);
        density.Rounded(3).ShouldBe(19.45m);
        density.Rounded(5).ShouldBe(19.44963m);
        density.ToString().ShouldBe("19.45");
        density.CompareTo(19.45m).ShouldBeNegative();
        PerformanceDensity.Of(1m, 8m).Rounded(2).ShouldBe(0.13m);
    }

    [Fact]
    public void Equality_is_by_exact_value()
    {
        var density = PerformanceDensity.Of(4800m, 600m);

        density.ShouldBe(PerformanceDensity.Of(8m, 1m));
        (density == PerformanceDensity.Of(16m, 2m)).ShouldBeTrue();
        (density != PerformanceDensity.Of(16.000000000001m, 2m)).ShouldBeTrue();
        density.GetHashCode().ShouldBe(PerformanceDensity.Of(8m, 1m).GetHashCode());
        density.Equals((object)density).ShouldBeTrue();
        density.Equals("8").ShouldBeFalse();
        density.Value.ShouldBe(Number.Of(8m));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    public void Negative_figures_are_refused(int tpp, int area) =>
        Should.Throw<ArgumentOutOfRangeException>(() => PerformanceDensity.Of(tpp, area));

    [Fact]
    public void Comparison_agrees_with_whole_numbers_multiplied_out() =>
        Prop.ForAll(
            (NonNegativeInt tpp, PositiveInt area, NonNegativeInt limit) =>
            {
                var hundredths = limit.Get % 100_000;
                var exact = ((long)tpp.Get * 100).CompareTo((long)area.Get * hundredths);
                Math.Sign(PerformanceDensity.Of(tpp.Get, area.Get).CompareTo(hundredths / 100m)).ShouldBe(Math.Sign(exact));
            }).QuickCheckThrowOnFailure();
}
