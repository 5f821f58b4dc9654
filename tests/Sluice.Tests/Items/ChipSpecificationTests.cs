using Sluice.Items;

namespace Sluice.Tests.Items;

public sealed class ChipSpecificationTests
{
    [Fact]
    public void Unknown_figures_and_ordinary_ones_pass()
    {
        new ChipSpecification().Check().ShouldBeEmpty();
        var specs = Sample.Specs(814, (1, 4992m), (8, 1979m), (128, 1m)) with { MemoryBandwidthGbps = 3350, InterconnectGbps = 1028, NodeNm = 4, TransistorsBn = 80 };
        specs.EnsureValid().ShouldBeSameAs(specs);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-16)]
    [InlineData(129)]
    public void Bit_lengths_outside_1_to_128_are_refused(int bits) =>
        Sample.Specs(1, (bits, 1m)).Check().ShouldHaveSingleItem().ToString()
            .ShouldBe($"dense_tops[{bits}]: read the bit length {bits}; accepted: a bit length from 1 to 128, such as 16 or 8.");

    [Theory]
    [InlineData("-0.1")]
    [InlineData("1000000000.1")]
    public void Rates_that_no_part_has_are_refused(string tops) =>
        Sample.Specs(1, (16, decimal.Parse(tops))).Check().ShouldHaveSingleItem().ToString()
            .ShouldBe($"dense_tops[16]: read {tops}; accepted: 0 to 1,000,000,000 dense tera-operations a second.");

    [Fact]
    public void Every_figure_is_looked_at()
    {
        var specs = new ChipSpecification
        {
            ApplicableDieAreaMm2 = 1_000_001m,
            MemoryBandwidthGbps = -1,
            MemoryBandwidthDensity = -1,
            InterconnectGbps = -1,
            NodeNm = 0,
            TransistorsBn = -1,
            DesignerApplicationFiled = new DateOnly(2026, 1, 1),
        };

        specs.Check().Select(problem => problem.Path).ShouldBe(
        [
            "applicable_die_area_mm2", "memory_bandwidth_gbps", "memory_bandwidth_density", "interconnect_gbps", "node_nm", "transistors_bn", "designer_application_filed",
        ]);
    }

    [Fact]
    public void Too_many_bit_lengths_are_refused_as_a_whole() =>
        Sample.Specs(1, [.. Enumerable.Range(1, 33).Select(bits => (bits, -1m))]).Check().ShouldHaveSingleItem().ToString()
            .ShouldBe("dense_tops: read 33 bit lengths; accepted: at most 32.");

    [Fact]
    public void Sparse_figures_are_refused()
    {
        var problem = (Sample.Specs(814, (8, 3958m)) with { CountsSparsity = true }).Check().ShouldHaveSingleItem();

        problem.ToString().ShouldStartWith("dense_tops: read figures that count sparsity; accepted: dense figures only");
    }

    [Fact]
    public void What_is_refused_cannot_be_used()
    {
        var specs = Sample.Specs(-1, (0, -1m)) with { Name = "XPU-1" };

        var error = Should.Throw<InvalidSpecificationException>(() => specs.EnsureValid());
        error.Problems.Count.ShouldBe(3);
        error.Message.Split('\n').ShouldAllBe(line => line.StartsWith("XPU-1: "));
    }
}
