using Sluice.Documents;
using Sluice.Items;

namespace Sluice.Tests.Items;

public sealed class CatalogueRefusalTests
{
    private const string ChipColumns =
        "vendor,name,aliases,kind,designer_name,designer_hq,designer_parent_hq,architecture,announced,launched,datacenter,dense_8,dense_16,"
        + "applicable_die_area_mm2,die_area_basis,logic_dies,packages,process_node,node_nm,transistors_bn,hbm,memory_type,memory_gb,"
        + "memory_bandwidth_gbps,memory_bandwidth_density,interconnect_gbps,interconnect_basis,tdp_w,price_usd,price_source,source,source_2,"
        + "confidence,doubt,notes";

    private const string SystemColumns = "vendor,name,aliases,chip,chips,launched,price_usd,price_source,power_kw,source,confidence,notes";

    private static readonly Dictionary<string, string> Chip = new()
    {
        ["vendor"] = "V", ["name"] = "X1", ["kind"] = "processor", ["dense_16"] = "10", ["source"] = "S", ["confidence"] = "high",
    };

    private static readonly Dictionary<string, string> System = new()
    {
        ["vendor"] = "V", ["name"] = "Box", ["chip"] = "V X1", ["chips"] = "8", ["source"] = "S", ["confidence"] = "low",
    };

    [Fact]
    public void A_row_of_few_fields_is_enough()
    {
        var catalogue = Read([Chip], [System]);

        var chip = catalogue.Chips.ShouldHaveSingleItem();
        chip.Specification.DenseTops!.ShouldBe([new(16, 10m)]);
        Read([With(Chip, "launched", "2024-02-29")], []).Chips[0].Launched.ShouldBe(new DateOnly(2024, 2, 29));
        (chip.Specification.ApplicableDieAreaMm2, chip.Specification.Datacenter, chip.Specification.DesignedIn, chip.Packages).ShouldBe((null, null, null, 1));
        chip.Specification.Doubts.ShouldBeEmpty();
        catalogue.Systems.ShouldHaveSingleItem().Chip.ShouldBeSameAs(chip);
    }

    [Fact]
    public void No_rate_is_unknown_for_a_processor_and_none_for_memory()
    {
        Read([With(Chip, "dense_16", "")], []).Chips[0].Specification.DenseTops.ShouldBeNull();
        Read([With(With(Chip, "dense_16", ""), "kind", "memory")], []).Chips[0].Specification.DenseTops!.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("vendor", "", "chips.csv:2: vendor: the field is empty; it must be given.")]
    [InlineData("source", " ", "chips.csv:2: source: the field is empty; it must be given.")]
    [InlineData("kind", "gpu", "chips.csv:2: kind: read 'gpu'; accepted: processor or memory.")]
    [InlineData("confidence", "sure", "chips.csv:2: confidence: read 'sure'; accepted: high, medium or low.")]
    [InlineData("datacenter", "y", "chips.csv:2: datacenter: read 'y'; accepted: yes, no, or nothing.")]
    [InlineData("launched", "2024-13-01", "chips.csv:2: launched: read '2024-13-01'; accepted: a day written yyyy-MM-dd, or nothing.")]
    [InlineData("launched", "2024-02-30", "chips.csv:2: launched: read '2024-02-30'; accepted: a day written yyyy-MM-dd, or nothing.")]
    [InlineData("launched", "0000-01-01", "chips.csv:2: launched: read '0000-01-01'; accepted: a day written yyyy-MM-dd, or nothing.")]
    [InlineData("launched", "2024-1-001", "chips.csv:2: launched: read '2024-1-001'; accepted: a day written yyyy-MM-dd, or nothing.")]
    [InlineData("launched", "20240x0101", "chips.csv:2: launched: read '20240x0101'; accepted: a day written yyyy-MM-dd, or nothing.")]
    [InlineData("launched", "2024-x1-01", "chips.csv:2: launched: read '2024-x1-01'; accepted: a day written yyyy-MM-dd, or nothing.")]
    [InlineData("dense_8", "-1", "chips.csv:2: dense_8: read '-1'; accepted: a number of at least 0 such as 989.4, or nothing.")]
    [InlineData("dense_8", "NaN", "chips.csv:2: dense_8: read 'NaN'; accepted: a number of at least 0 such as 989.4, or nothing.")]
    [InlineData("dense_8", "2e9", "chips.csv:2: name: dense_tops[8]: read 2000000000; accepted: 0 to 1,000,000,000 dense tera-operations a second.")]
    [InlineData("packages", "1.5", "chips.csv:2: packages: read 1.5; accepted: a whole number up to 1000000.")]
    [InlineData("logic_dies", "1000001", "chips.csv:2: logic_dies: read 1000001; accepted: a whole number up to 1000000.")]
    [InlineData("doubt", "Unsure", "chips.csv:2: doubt: each doubt is a slug, a colon and what is doubtful; ' | ' stands between two.")]
    public void A_field_of_a_part_that_cannot_be_used_is_refused(string column, string value, string message) =>
        Refused([With(Chip, column, value)], []).ShouldBe(message);

    [Fact]
    public void An_unknown_country_of_a_designer_is_refused_with_the_one_meant() =>
        Refused([With(Chip, "designer_hq", "UK")], [])
            .ShouldBe("chips.csv:2: designer_hq: 'UK' is not an ISO 3166-1 alpha-2 country code such as MY; did you mean GB (United Kingdom)?");

    [Theory]
    [InlineData("chip", "V X2", "systems.csv:2: chip: 'V X2' is no full name of the table of parts.")]
    [InlineData("chips", "0", "systems.csv:2: chips: the number of parts must be at least 1.")]
    [InlineData("chips", "", "systems.csv:2: chips: the number of parts must be at least 1.")]
    public void A_field_of_a_system_that_cannot_be_used_is_refused(string column, string value, string message) =>
        Refused([Chip], [With(System, column, value)]).ShouldBe(message);

    [Fact]
    public void A_name_twice_is_refused()
    {
        Refused([Chip, With(Chip, "name", "x1")], []).ShouldBe("chips.csv:3: name: a row before this one is also called 'V x1'.");
        Refused([Chip], [System, System]).ShouldBe("systems.csv:3: name: a row before this one is also called 'V Box'.");
    }

    [Fact]
    public void A_column_of_sparse_figures_is_refused()
    {
        var text = ChipColumns.Replace("dense_8", "sparse_8", StringComparison.Ordinal) + "\n";

        Should.Throw<CsvFormatException>(() => Catalogue.Read(new StringReader(text), new StringReader(SystemColumns)))
            .Message.ShouldStartWith("chips.csv:1: sparse_8: dense_tops: read the sparse figure 'sparse_8'; accepted: dense figures only");
    }

    [Theory]
    [InlineData("dense_x")]
    [InlineData("dense_0")]
    [InlineData("dense_129")]
    public void A_column_of_rates_without_a_bit_length_is_refused(string column)
    {
        var text = ChipColumns.Replace("dense_8", column, StringComparison.Ordinal) + "\n";

        Should.Throw<CsvFormatException>(() => Catalogue.Read(new StringReader(text), new StringReader(SystemColumns)))
            .Message.ShouldBe($"chips.csv:1: {column}: the name must end in a bit length from 1 to 128.");
    }

    [Fact]
    public void A_missing_column_or_file_is_named()
    {
        Should.Throw<CsvFormatException>(() => Catalogue.Read(new StringReader("vendor,name\n"), new StringReader(SystemColumns)))
            .Message.ShouldStartWith("chips.csv:1: the column 'aliases' is missing");
        Should.Throw<IOException>(() => Catalogue.Load(Path.Combine(Sample.DataDirectory, "nowhere"))).Message.ShouldContain("nowhere");
    }

    private static Dictionary<string, string> With(Dictionary<string, string> row, string column, string value) => new(row) { [column] = value };

    private static string Refused(IEnumerable<Dictionary<string, string>> chips, IEnumerable<Dictionary<string, string>> systems) =>
        Should.Throw<CsvFormatException>(() => Read(chips, systems)).Message;

    private static Catalogue Read(IEnumerable<Dictionary<string, string>> chips, IEnumerable<Dictionary<string, string>> systems) =>
        Catalogue.Read(new StringReader(Table(ChipColumns, chips)), new StringReader(Table(SystemColumns, systems)));

    private static string Table(string columns, IEnumerable<Dictionary<string, string>> rows) =>
        string.Join('\n', rows.Select(row => string.Join(',', columns.Split(',').Select(column => row.GetValueOrDefault(column, "")))).Prepend(columns));
}
