using Sluice.Documents;

namespace Sluice.Tests.Documents;

public sealed class CsvTableTests
{
    [Fact]
    public void Fields_are_found_by_the_name_of_their_column_without_surrounding_spaces()
    {
        var table = Open("b, a \n1, 2 \n,x\n");

        table.Columns.ShouldBe(["b", "a"]);
        (table.Ordinal("a"), table.Find("b"), table.Find("c")).ShouldBe((1, 0, -1));
        table.Read().ShouldBeTrue();
        (table.Text(0), table.Text(1), table.Line).ShouldBe(("1", "2", 2));
        table.Read().ShouldBeTrue();
        (table.Text(0), table.Text(1)).ShouldBe((null, "x"));
        table.Read().ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "t:1: the document is empty; its first line must name the columns.")]
    [InlineData("a,,b\n", "t:1: column 2 has no name.")]
    [InlineData("a,b,a\n", "t:1: two columns are named 'a'.")]
    [InlineData("a,b\n1\n", "t:2: the record has 1 fields; accepted: 2, one for each column.")]
    [InlineData("a,b\n1,2,3\n", "t:2: the record has 3 fields; accepted: 2, one for each column.")]
    public void A_table_that_is_not_square_is_refused(string text, string message) =>
        Should.Throw<CsvFormatException>(() =>
        {
            var table = Open(text);
            while (table.Read())
            {
            }
        }).Message.ShouldBe(message);

    [Fact]
    public void Errors_name_the_column()
    {
        var table = Open("a,b\n1,2\n");
        table.Read().ShouldBeTrue();

        Should.Throw<CsvFormatException>(() => table.Ordinal("c")).Message.ShouldBe("t:1: the column 'c' is missing; found: a, b.");
        var error = table.Error(1, "too small.");
        (error.Document, error.Line, error.Column, error.Problem, error.Message).ShouldBe(("t", 2, "b", "too small.", "t:2: b: too small."));
    }

    private static CsvTable Open(string text) => new(new StringReader(text), "t");
}
