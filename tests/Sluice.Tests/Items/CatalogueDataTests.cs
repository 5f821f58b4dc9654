using System.Text.RegularExpressions;
using Sluice.Documents;
using Sluice.Items;

namespace Sluice.Tests.Items;

/// <summary>What holds for every row of the shipped tables.</summary>
public sealed partial class CatalogueDataTests
{
    [Fact]
    public void Every_part_says_where_its_figures_are_from_and_can_be_used()
    {
        foreach (var chip in Sample.Catalogue.Chips)
        {
            chip.Source.ShouldNotBeNullOrWhiteSpace(chip.FullName);
            chip.Specification.Check().ShouldBeEmpty(chip.FullName);
            chip.Specification.Source.ShouldBe(chip.Source);
            (chip.PriceUsd is null).ShouldBe(chip.PriceSource is null, chip.FullName);
            (chip.DieAreaBasis is null).ShouldBeFalse(chip.FullName);
            chip.Packages.ShouldBeGreaterThanOrEqualTo(1);
        }
    }

    [Fact]
    public void High_confidence_needs_a_second_source_and_low_confidence_a_reason()
    {
        foreach (var chip in Sample.Catalogue.Chips)
        {
            if (chip.Confidence == Confidence.High)
            {
                chip.SecondSource.ShouldNotBeNullOrWhiteSpace(chip.FullName);
            }

            if (chip.Confidence == Confidence.Low && chip.Specification.Computes != false)
            {
                (chip.Specification.Doubts.Count > 0 || chip.Notes is not null || TotalProcessingPerformance.Of(chip.Specification) < 1600m).ShouldBeTrue(chip.FullName);
            }
        }
    }

    [Fact]
    public void A_density_that_decides_and_is_not_known_is_marked_as_doubtful()
    {
        foreach (var chip in Sample.Catalogue.Chips.Where(chip => chip.Specification.Datacenter != false))
        {
            var tpp = TotalProcessingPerformance.Of(chip.Specification);
            if (tpp is >= 1600m and < 4800m && !PerformanceDensity.Of(chip.Specification).IsKnown)
            {
                chip.Specification.Doubts.Select(doubt => doubt.Slug)
                    .ShouldContain(slug => slug == "applicable-die-area" || slug == "unpublished", chip.FullName);
            }
        }
    }

    [Fact]
    public void The_TPP_and_density_written_in_the_table_are_those_that_are_computed()
    {
        foreach (var (row, chip) in Rows("chips.csv").Zip(Sample.Catalogue.Chips))
        {
            $"{row["vendor"]} {row["name"]}".ShouldBe(chip.FullName);
            (row["tpp"].Length == 0 ? (decimal?)null : decimal.Parse(row["tpp"])).ShouldBe(TotalProcessingPerformance.Of(chip.Specification), chip.FullName);
            var density = PerformanceDensity.Of(chip.Specification);
            (row["performance_density"].Length == 0 ? (decimal?)null : decimal.Parse(row["performance_density"]))
                .ShouldBe(density.IsDefined ? density.Rounded(3) : null, chip.FullName);
        }
    }

    [Fact]
    public void Area_and_process_agree()
    {
        foreach (var (row, chip) in Rows("chips.csv").Zip(Sample.Catalogue.Chips).Where(x => x.Second.Specification.Computes != false))
        {
            row["nonplanar"].ShouldBeOneOf("yes", "no", "");
            if (row["nonplanar"] == "no")
            {
                chip.Specification.ApplicableDieAreaMm2.ShouldBe(0m, chip.FullName);
                chip.Specification.NodeNm!.Value.ShouldBeGreaterThan(16m, chip.FullName);
            }
            else
            {
                chip.Specification.ApplicableDieAreaMm2.ShouldNotBe(0m, chip.FullName);
                (chip.Specification.NodeNm is null or <= 16m).ShouldBeTrue(chip.FullName);
            }
        }
    }

    [Fact]
    public void Memory_is_stated_the_same_way_everywhere()
    {
        foreach (var chip in Sample.Catalogue.Chips)
        {
            if (chip.MemoryType is { } type)
            {
                chip.Specification.Hbm.ShouldBe(HighBandwidth().IsMatch(type), chip.FullName);
            }

            (chip.MemoryType == "SRAM").ShouldBe(chip.Specification.MemoryBandwidthGbps == 0m, chip.FullName);
            (chip.Specification.MemoryBandwidthDensity is null || chip.Specification.Computes == false).ShouldBeTrue(chip.FullName);
        }
    }

    [Fact]
    public void Nobody_is_launched_before_being_announced_by_more_than_a_slip()
    {
        foreach (var chip in Sample.Catalogue.Chips)
        {
            if (chip is { Announced: { } announced, Launched: { } launched })
            {
                launched.AddYears(2).ShouldBeGreaterThan(announced, chip.FullName);
            }
        }
    }

    [Fact]
    public void Rows_that_draw_on_Epoch_name_Epoch_and_its_license()
    {
        foreach (var text in Rows("chips.csv").SelectMany(row => row.Values).Where(value => value.Contains("Epoch", StringComparison.Ordinal)))
        {
            (text.Contains("CC BY", StringComparison.Ordinal) || text.Contains("(Epoch AI)", StringComparison.Ordinal)).ShouldBeTrue(text);
        }
    }

    [Fact]
    public void Every_kind_of_doubt_is_explained_in_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(Sample.DataDirectory, "README.md"));

        foreach (var slug in Sample.Catalogue.Chips.SelectMany(chip => chip.Specification.Doubts).Select(doubt => doubt.Slug).Distinct())
        {
            readme.ShouldContain($"`{slug}`");
        }
    }

    [Theory]
    [InlineData("chips.csv")]
    [InlineData("systems.csv")]
    [InlineData("countries.csv")]
    public void Every_column_is_explained_in_the_readme(string table)
    {
        var readme = File.ReadAllText(Path.Combine(Sample.DataDirectory, "README.md"));

        foreach (var column in Rows(table)[0].Keys)
        {
            readme.ShouldContain($"`{(column.StartsWith("dense_", StringComparison.Ordinal) ? "dense_N" : column)}`");
        }
    }

    [Fact]
    public void Every_system_says_where_its_figures_are_from_and_is_no_lighter_than_its_parts()
    {
        foreach (var system in Sample.Catalogue.Systems)
        {
            system.Source.ShouldNotBeNullOrWhiteSpace(system.FullName);
            (system.PriceUsd is null).ShouldBe(system.PriceSource is null, system.FullName);
            if (system is { PowerKw: { } kw, Chip.PowerW: { } watts } && system.Chips > 1 && system.FullName != "NVIDIA GH200 NVL2")
            {
                (kw * 1000m).ShouldBeGreaterThanOrEqualTo(watts * system.Chips * 0.7m, system.FullName);
            }
        }
    }

    private static List<Dictionary<string, string>> Rows(string table)
    {
        using var text = File.OpenText(Path.Combine(Sample.DataDirectory, table));
        var csv = new CsvTable(text, table);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Columns.Select((name, i) => (name, csv[i].ToString())).ToDictionary(x => x.name, x => x.Item2));
        }

        return rows;
    }

    [GeneratedRegex("^(HBM|HiBL|HiZQ)")]
    private static partial Regex HighBandwidth();
}
