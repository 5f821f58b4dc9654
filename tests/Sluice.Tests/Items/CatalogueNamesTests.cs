using FsCheck;
using FsCheck.Fluent;
using Sluice.Items;

namespace Sluice.Tests.Items;

public sealed class CatalogueNamesTests
{
    [Theory]
    [InlineData("h100 sxm", "NVIDIA H100 SXM5 80GB")]
    [InlineData("H100-SXM5-80GB", "NVIDIA H100 SXM5 80GB")]
    [InlineData("NVIDIA H100 SXM5 80GB", "NVIDIA H100 SXM5 80GB")]
    [InlineData("nvidia h100 sxm5 80 gb hbm3", "NVIDIA H100 SXM5 80GB")]
    [InlineData("80GB SXM5 H100 Nvidia", "NVIDIA H100 SXM5 80GB")]
    [InlineData("NVIDIA H100 80GB HBM3", "NVIDIA H100 SXM5 80GB")]
    [InlineData("NVIDIA H100 Tensor Core GPU (SXM)", "NVIDIA H100 SXM5 80GB")]
    [InlineData("nvidia a800", "NVIDIA A800 SXM4 80GB")]
    [InlineData("NVIDIA H800", "NVIDIA H800 SXM5 80GB")]
    [InlineData("NVIDIA H200", "NVIDIA H200 SXM 141GB")]
    [InlineData("NVIDIA B200", "NVIDIA B200 SXM 180GB")]
    [InlineData("NVIDIA L40S", "NVIDIA L40S")]
    [InlineData("l40-s 48GB pcie", "NVIDIA L40S")]
    [InlineData("NVIDIA H20 96GB", "NVIDIA H20 96GB")]
    [InlineData("H20", "NVIDIA H20 96GB")]
    [InlineData("NVIDIA A100 SXM 80GB", "NVIDIA A100 SXM4 80GB")]
    [InlineData("NVIDIA A100-PCIE-40GB", "NVIDIA A100 PCIe 40GB")]
    [InlineData("A100 PCI-E 40GB", "NVIDIA A100 PCIe 40GB")]
    [InlineData("H100 PCI Express 80GiB", "NVIDIA H100 PCIe 80GB")]
    [InlineData("NVIDIA RTX 4090", "NVIDIA GeForce RTX 4090")]
    [InlineData("RTX4090", "NVIDIA GeForce RTX 4090")]
    [InlineData("NVIDIA RTX 4090D", "NVIDIA GeForce RTX 4090 D")]
    [InlineData("Tesla V100-SXM2-32GB", "NVIDIA V100 SXM2 32GB")]
    [InlineData("Huawei Ascend 910B", "Huawei Ascend 910B")]
    [InlineData("HiSilicon Ascend-910B3", "Huawei Ascend 910B3")]
    [InlineData("Huawei Ascend 910C", "Huawei Ascend 910C")]
    [InlineData("mi 300x", "AMD Instinct MI300X")]
    [InlineData("AMD MI300X 192GB HBM3", "AMD Instinct MI300X")]
    [InlineData("A16", "NVIDIA A16 (one of four GPUs)")]
    [InlineData("A10", "NVIDIA A10")]
    [InlineData("L4", "NVIDIA L4")]
    [InlineData("HBM3e", "JEDEC HBM3e stack")]
    [InlineData("GB200", "NVIDIA GB200 (one GPU)")]
    public void A_name_finds_its_part_however_written(string name, string fullName)
    {
        var found = Sample.Catalogue.FindChip(name);

        found.Problem(name).ShouldBeNull();
        found.Entry!.FullName.ShouldBe(fullName);
    }

    [Theory]
    [InlineData("H100", "NVIDIA H100 SXM5 80GB", "NVIDIA H100 PCIe 80GB", "NVIDIA H100 NVL 94GB")]
    [InlineData("H100 80GB", "NVIDIA H100 SXM5 80GB", "NVIDIA H100 PCIe 80GB")]
    [InlineData("MI300", "AMD Instinct MI300A", "AMD Instinct MI300X")]
    [InlineData("TPU v5", "Google TPU v5e", "Google TPU v5p")]
    [InlineData("GH200", "NVIDIA GH200 96GB", "NVIDIA GH200 144GB")]
    [InlineData("B30", "NVIDIA B30A")]
    [InlineData("RTX 4070 Ti", "NVIDIA GeForce RTX 4070 Ti SUPER")]
    [InlineData("V100 SXM 32GB", "NVIDIA V100 SXM2 32GB", "NVIDIA V100 SXM3 32GB")]
    public void A_name_that_leaves_out_what_tells_parts_apart_lists_them(string name, params string[] candidates)
    {
        var found = Sample.Catalogue.FindChip(name).ShouldBeOfType<Lookup<ChipEntry>.Ambiguous>();

        found.Candidates.Select(chip => chip.FullName).ShouldBe(candidates);
        found.Entry.ShouldBeNull();
        found.Problem(name).ShouldBe($"'{name}' may be {string.Join(", ", candidates)}; name one of them.");
    }

    [Fact]
    public void A_list_of_many_candidates_is_cut()
    {
        var found = Sample.Catalogue.FindChip("RTX").ShouldBeOfType<Lookup<ChipEntry>.Ambiguous>();

        found.Candidates.Count.ShouldBeGreaterThan(12);
        found.Problem("RTX").ShouldEndWith($" or {found.Candidates.Count - 12} others; name one of them.");
        found.Problem("RTX").Split(", ").Length.ShouldBe(12);
    }

    [Theory]
    [InlineData("H1000", "NVIDIA H100 SXM5 80GB")]
    [InlineData("H20 144GB", "NVIDIA H20 96GB")]
    [InlineData("RTX 4090 Laptop", "NVIDIA GeForce RTX 4090")]
    [InlineData("Acsend 910C", "Huawei Ascend 910C")]
    [InlineData("AMD H100 SXM", "NVIDIA H100 SXM5 80GB")]
    public void A_name_of_nothing_suggests_what_is_like_it(string name, string suggestion)
    {
        var found = Sample.Catalogue.FindChip(name).ShouldBeOfType<Lookup<ChipEntry>.NotFound>();

        found.Suggestions.Count.ShouldBeInRange(1, 5);
        found.Suggestions.Distinct().Count().ShouldBe(found.Suggestions.Count);
        found.Suggestions.Select(chip => chip.FullName).ShouldContain(suggestion);
        found.Problem(name)!.ShouldStartWith($"nothing in the catalogue is called '{name}'; did you mean ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("quux")]
    [InlineData("100")]
    [InlineData("NVIDIA")]
    public void What_says_nothing_finds_nothing(string name) =>
        Sample.Catalogue.FindChip(name).ShouldBeOfType<Lookup<ChipEntry>.NotFound>();

    [Fact]
    public void A_name_too_long_to_be_one_finds_nothing_and_is_shown_cut()
    {
        var name = string.Join(' ', Enumerable.Repeat("H100", 1000));
        var found = Sample.Catalogue.FindChip(name).ShouldBeOfType<Lookup<ChipEntry>.NotFound>();

        found.Problem(name)!.Length.ShouldBeLessThan(200);
        Sample.Catalogue.FindChip(string.Join('-', Enumerable.Repeat("a1", 30))).ShouldBeOfType<Lookup<ChipEntry>.NotFound>();
    }

    [Fact]
    public void Every_name_and_alias_finds_its_own_entry_in_any_case_order_and_spacing()
    {
        foreach (var chip in Sample.Catalogue.Chips)
        {
            foreach (var name in chip.Aliases.Prepend(chip.Name).SelectMany(name => Spellings(chip.Vendor, name)))
            {
                Sample.Catalogue.FindChip(name).Entry.ShouldBe(chip, name);
            }
        }

        foreach (var system in Sample.Catalogue.Systems)
        {
            foreach (var name in system.Aliases.Prepend(system.Name).SelectMany(name => Spellings(system.Vendor, name)))
            {
                Sample.Catalogue.FindSystem(name).Entry.ShouldBe(system, name);
            }
        }
    }

    [Theory]
    [InlineData("NVIDIA DGX H100", "NVIDIA DGX H100")]
    [InlineData("hgx-h100", "NVIDIA HGX H100 8-GPU")]
    [InlineData("NVL72 GB200", "NVIDIA GB200 NVL72")]
    [InlineData("HGX H20", "NVIDIA HGX H20 8-GPU")]
    [InlineData("CloudMatrix384", "Huawei CloudMatrix 384")]
    [InlineData("DGX A100", "NVIDIA DGX A100 640GB")]
    public void A_name_finds_its_system(string name, string fullName) => Sample.Catalogue.FindSystem(name).Entry!.FullName.ShouldBe(fullName);

    [Fact]
    public void A_system_is_no_part_and_an_empty_catalogue_has_neither()
    {
        Sample.Catalogue.FindChip("DGX H100").Entry.ShouldBeNull();
        Catalogue.Empty.FindChip("H100").ShouldBeOfType<Lookup<ChipEntry>.NotFound>().Suggestions.ShouldBeEmpty();
        Catalogue.Empty.FindSystem("DGX H100").Problem("DGX H100").ShouldBe("nothing in the catalogue is called 'DGX H100'; describe the part by specs.");
    }

    [Fact]
    public void No_text_at_all_breaks_the_search() =>
        Prop.ForAll((string? text) => Sample.Catalogue.FindChip(text ?? "").ShouldNotBeNull()).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Spellings(string vendor, string name)
    {
        yield return name;
        yield return $"{vendor} {name}";
        yield return name.ToUpperInvariant();
        yield return name.ToLowerInvariant().Replace(' ', '-');
        yield return $"{name} ({vendor})";
        yield return string.Join(' ', name.Split(' ').Reverse());
    }
}
