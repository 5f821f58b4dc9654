using FsCheck;
using FsCheck.Fluent;
using Sluice.Items;

namespace Sluice.Tests.Items;

public sealed class TotalProcessingPerformanceTests
{
    // The two examples worked in Technical Note 2 to ECCN 3A090.
    [Theory]
    [InlineData(8, 600)]
    [InlineData(16, 300)]
    public void The_examples_of_the_technical_note_give_4800(int bits, int tops) =>
        TotalProcessingPerformance.Of(Sample.Specs(null, (bits, tops))).ShouldBe(4800m);

    [Fact]
    public void The_bit_length_with_the_highest_product_decides()
    {
        TotalProcessingPerformance.Of(Sample.Specs(814, (8, 1979m), (16, 989.4m), (64, 67m))).ShouldBe(15832m);
        TotalProcessingPerformance.Of(Sample.Specs(814, (8, 1979m), (16, 989.6m))).ShouldBe(15833.6m);
    }

    [Fact]
    public void Figures_stay_exact() => TotalProcessingPerformance.Of(Sample.Specs(810, (8, 599.9m))).ShouldBe(4799.2m);

    [Fact]
    public void A_part_without_rates_has_none_and_one_with_unknown_rates_an_unknown_TPP()
    {
        var memory = Sample.Specs(0);
        TotalProcessingPerformance.Of(memory).ShouldBe(0m);
        memory.Computes.ShouldBe(false);

        var unknown = new ChipSpecification();
        TotalProcessingPerformance.Of(unknown).ShouldBeNull();
        unknown.Computes.ShouldBeNull();
        Sample.Specs(1, (8, 1m)).Computes.ShouldBe(true);
    }

    [Fact]
    public void Dies_and_engines_of_a_part_add_up_each_at_its_best()
    {
        var die = new ProcessingUnit(new Dictionary<int, decimal> { [16] = 376, [8] = 752 }, 2);
        var vector = new ProcessingUnit(new Dictionary<int, decimal> { [32] = 1.5m });

        TotalProcessingPerformance.Of([die]).ShouldBe(12032m);
        TotalProcessingPerformance.Of([die, vector]).ShouldBe(12080m);
        TotalProcessingPerformance.Of([]).ShouldBe(0m);
        TotalProcessingPerformance.Of([die with { Count = 0 }]).ShouldBe(0m);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void An_absurd_number_of_units_is_refused(int count) =>
        Should.Throw<ArgumentOutOfRangeException>(() => TotalProcessingPerformance.Of([new ProcessingUnit(new Dictionary<int, decimal> { [8] = 1m }, count)]));

    [Fact]
    public void The_largest_figures_that_pass_the_check_do_not_overflow()
    {
        var specs = Sample.Specs(1, (128, 1_000_000_000m));
        specs.Check().ShouldBeEmpty();

        TotalProcessingPerformance.Of([new ProcessingUnit(specs.DenseTops!, 1_000_000)]).ShouldBe(128_000_000_000_000_000m);
    }

    [Fact]
    public void A_higher_rate_never_lowers_TPP() =>
        Prop.ForAll(
            (PositiveInt bits, NonNegativeInt tops, NonNegativeInt more) =>
            {
                var length = (bits.Get % 128) + 1;
                var low = Sample.Specs(1, (length, tops.Get / 10m), (129, 3m));
                var high = Sample.Specs(1, (length, (tops.Get + (decimal)more.Get) / 10m), (129, 3m));
                TotalProcessingPerformance.Of(high)!.Value.ShouldBeGreaterThanOrEqualTo(TotalProcessingPerformance.Of(low)!.Value);
            }).QuickCheckThrowOnFailure();
}
