using Sluice.Items;

namespace Sluice.Tests.Items;

public sealed class CatalogueTests
{
    public static TheoryData<string, string, string> Known => new()
    {
        // name, TPP, density to the last digit given; from makers' statements and published calculations
        { "NVIDIA H100 SXM5 80GB", "15832", "19.45" },
        { "H100 PCIe", "12104", "14.87" },
        { "H100 NVL", "13364", "16.42" },
        { "NVIDIA A100 SXM 80GB", "4992", "6.04" },
        { "NVIDIA A800", "4992", "6.04" },
        { "NVIDIA H800", "15832", "19.45" },
        { "NVIDIA H200", "15832", "19.45" },
        { "NVIDIA H20 96GB", "2368", "2.91" },
        { "L40", "2896", "4.76" },
        { "L40S", "5864", "9.63" },
        { "L4", "1936", "6.585" },
        { "L20", "1912", "3.14" },
        { "L2", "1544", "5.25" },
        { "A30", "2640", "3.196" },
        { "A40", "2395.2", "3.81" },
        { "A10", "2000", "3.18" },
        { "T4", "1040", "1.91" },
        { "V100 SXM2 32GB", "2000", "2.45" },
        { "NVIDIA B200", "36000", "22.11" },
        { "B100", "28000", "17.2" },
        { "B300", "56000", "34.4" },
        { "GB300", "60000", "36.86" },
        { "NVIDIA RTX 4090", "5284.8", "8.68" },
        { "NVIDIA RTX 4090D", "4707.2", "7.73" },
        { "RTX 5090", "6704", "8.94" },
        { "RTX 5090 D", "4750", "6.33" },
        { "MI100", "2953.6", "3.94" },
        { "MI210", "2896", "3.67" },
        { "MI250", "5793.6", "3.67" },
        { "MI250X", "6128", "3.88" },
        { "MI300A", "15689.6", "15.43" },
        { "MI300X", "20919.2", "20.57" },
        { "MI325X", "20919.2", "20.57" },
        { "Ascend 910", "4096", "8.98" },
        { "TPU v4", "4400", "7.33" },
        { "BR100", "16384", "15.26" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Known_parts_have_their_published_TPP_and_density(string name, string tpp, string density)
    {
        var specs = Sample.Chip(name).Specification;
        var digits = density.Length - density.IndexOf('.', StringComparison.Ordinal) - 1;

        TotalProcessingPerformance.Of(specs).ShouldBe(decimal.Parse(tpp));
        PerformanceDensity.Of(specs).Rounded(digits).ShouldBe(decimal.Parse(density));
    }

    [Theory]
    [InlineData("Huawei Ascend 910B", "5120")]
    [InlineData("Huawei Ascend 910C", "12032")]
    [InlineData("Gaudi 2", "6920")]
    [InlineData("Gaudi 3", "29360")]
    [InlineData("TPU v5e", "3152")]
    [InlineData("TPU v5p", "7344")]
    [InlineData("Trillium", "14688")]
    [InlineData("Ironwood", "36912")]
    [InlineData("Max 1550", "13424")]
    [InlineData("Trainium3", "20136")]
    public void Parts_of_unsure_area_have_their_published_TPP(string name, string tpp) =>
        TotalProcessingPerformance.Of(Sample.Chip(name).Specification).ShouldBe(decimal.Parse(tpp));

    [Fact]
    public void The_catalogue_is_as_large_as_promised()
    {
        Sample.Catalogue.Chips.Count(chip => chip.Specification.Computes != false).ShouldBeGreaterThanOrEqualTo(150);
        Sample.Catalogue.Systems.Count.ShouldBeGreaterThanOrEqualTo(25);
    }

    [Fact]
    public void A_part_of_which_no_figure_is_known_has_an_unknown_TPP_and_memory_has_none()
    {
        TotalProcessingPerformance.Of(Sample.Chip("Ascend 910D").Specification).ShouldBeNull();
        TotalProcessingPerformance.Of(Sample.Chip("MI308X").Specification).ShouldBeNull();
        var memory = Sample.Chip("HBM3 stack").Specification;
        (TotalProcessingPerformance.Of(memory), memory.Computes, memory.MemoryBandwidthDensity).ShouldBe((0m, false, 6.77m));
        PerformanceDensity.Of(Sample.Chip("TPU v1").Specification).IsAbsent.ShouldBeTrue();
    }

    [Fact]
    public void The_four_with_a_cut_link_stay_below_600_and_their_models_do_not()
    {
        foreach (var (cut, model) in new[] { ("A800", "A100 SXM4 80GB"), ("A800 PCIe 80GB", "A100 PCIe 80GB"), ("H800", "H100 SXM"), ("H800 PCIe", "H100 PCIe") })
        {
            Sample.Chip(cut).Specification.InterconnectGbps!.Value.ShouldBeLessThan(600m);
            Sample.Chip(model).Specification.InterconnectGbps!.Value.ShouldBeGreaterThanOrEqualTo(600m);
        }
    }

    [Fact]
    public void Entries_carry_where_they_are_from()
    {
        var chip = Sample.Chip("Gaudi 3");

        (chip.FullName, chip.ToString(), chip.Confidence, chip.Specification.Confidence).ShouldBe(("Intel Gaudi 3", "Intel Gaudi 3", Confidence.Medium, Confidence.Medium));
        chip.Specification.Doubts.Select(doubt => doubt.Slug).ShouldBe(["gaudi-3-tpp"]);
        (chip.Specification.DesignedIn!.Value.Code, chip.Specification.DesignerParent!.Value.Code).ShouldBe(("IL", "US"));
        var system = Sample.Catalogue.FindSystem("dgx-h100").Entry!;
        (system.Chip.FullName, system.Chips).ShouldBe(("NVIDIA H100 SXM5 80GB", 8));
    }
}
