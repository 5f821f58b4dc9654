using Sluice.Cli.Output;

namespace Sluice.Cli.Tests.Output;

public sealed class PlainPageTests
{
    [Fact]
    public void Columns_line_up_whatever_the_script()
    {
        var page = new Page().Table(["Name", Column.Number("TPP"), "Level"], [["效能密度", "15,832", "a"], ["x", "1", "b"]]);

        Text(page, 80).ShouldBe("""
              Name         TPP  Level
              效能密度  15,832  a
              x              1  b

            """);
    }

    [Fact]
    public void Running_text_breaks_under_itself()
    {
        var page = new Page().Table(["", Column.Prose("")], [["✗", "a license is required for every part that is fast"]]);

        Text(page, 30).ShouldBe("""
              ✗  a license is required for
                 every part that is fast

            """);
    }

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("須申請許可證。", 8, "須申請許|可證。")]
    [InlineData("須申請許。", 8, "須申請|許。")]
    [InlineData("申請（許可）", 6, "申請|（許|可）")]
    [InlineData("", 8, "")]
    public void Lines_are_as_wide_as_they_may_be(string text, int columns, string lines) =>
        string.Join('|', TextWrap.Lines(text, columns)).ShouldBe(lines);

    [Theory]
    [InlineData("TPP", 3)]
    [InlineData("效能", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("Ｆ", 2)]
    public void Width_counts_columns_of_a_terminal(string text, int width) => TextWidth.Of(text).ShouldBe(width);

    private static string Text(Page page, int columns)
    {
        var writer = new StringWriter();
        PlainPage.Write(page, writer, columns);
        return writer.ToString();
    }
}
