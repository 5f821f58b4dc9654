using Sluice.Books.Generating;
using Sluice.Documents;

namespace Sluice.Tests.Books.Generating;

public sealed class MarketTableTests
{
    private const string Header = "what,name,where,value,2022,2023,2024,2025,2026,unit,source,confidence,notes\n";

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(SmallMarket.Data, MarketTable.FileName));

    [Fact]
    public void Every_row_names_its_source_and_how_sure_it_is()
    {
        var table = new CsvTable(new StringReader(string.Join('\n', Lines)), "x");
        var kinds = new HashSet<string>();
        while (table.Read())
        {
            kinds.Add(table.Text(table.Ordinal("what"))!);
            table.Text(table.Ordinal("source")).ShouldNotBeNull();
            table.Text(table.Ordinal("unit")).ShouldNotBeNull();
            table.Text(table.Ordinal("confidence")).ShouldBeOneOf("high", "medium", "low");
            if (table.Text(table.Ordinal("source"))!.Contains("Epoch", StringComparison.Ordinal))
            {
                table.Text(table.Ordinal("source"))!.ShouldContain("(CC BY 4.0)");
            }

            if (table.Text(table.Ordinal("source"))!.StartsWith("estimate", StringComparison.Ordinal))
            {
                table.Text(table.Ordinal("confidence")).ShouldBe("low");
            }
        }

        var told = File.ReadAllText(Path.Combine(SmallMarket.Data, "README.md"));
        kinds.ShouldAllBe(kind => told.Contains($"`{kind}`"));
    }

    [Fact]
    public void Figures_hold_for_a_year_or_for_all()
    {
        var table = Read("chip,A,CN;HK,,1,2,,,5,u,s,low,\nshare,x,,0.5,,,,,,u,s,low,\n");

        var row = table.Of("chip").Single();
        (row.In(2021), row.In(2022), row.In(2023), row.In(2024), row.In(2026), row.In(2030)).ShouldBe((1, 1, 2, 0, 5, 5));
        row.Where.Count.ShouldBe(2);
        table.Share("x").ShouldBe(0.5);
    }

    [Theory]
    [InlineData("share,x,,half,,,,,,u,s,low,\n", "order-books.csv:2: value: read 'half'; accepted: a number such as 0.25, or nothing.")]
    [InlineData("share,x,CN;ZZ,1,,,,,,u,s,low,\n", "order-books.csv:2: where: read 'CN;ZZ'; accepted: country codes, with ; between them.")]
    [InlineData(",x,,1,,,,,,u,s,low,\n", "order-books.csv:2: what: the field is empty; it must be given.")]
    public void A_row_that_is_refused_names_its_column(string row, string message) => Should.Throw<CsvFormatException>(() => Read(row)).Message.ShouldBe(message);

    [Fact]
    public void A_figure_that_is_missing_is_named() =>
        Should.Throw<CsvFormatException>(() => Read("").Value("size", "median", "others")).Message.ShouldContain("the row 'size' of 'median' for 'others' is missing.");

    private static MarketTable Read(string rows) => MarketTable.Read(new StringReader(Header + rows));
}
