using System.Text;
using Sluice.Books;
using Sluice.Books.Rows;
using Sluice.Documents;
using Sluice.Orders;

namespace Sluice.Tests.Books.Rows;

public sealed class BookColumnsTests
{
    [Theory]
    [InlineData("id,items[0].chip,exporter.nme", "there is no column 'exporter.nme'; did you mean 'exporter.name'?")]
    [InlineData("id,items[0].chip,items[0].quantty", "there is no column 'items[0].quantty'; did you mean 'items[0].quantity'?")]
    [InlineData("id,items[0].chip,parties[end_user].headquarter", "did you mean 'parties[end_user].headquarters'?")]
    [InlineData("id,items[0].chip,parties[ultimate_consigne].name", "(did you mean ultimate_consignee?)")]
    [InlineData("id,items[0].chip,prior.xyz", "accepted after 'prior.': lpp_tpp_this_year, country_tpp_licensed")]
    [InlineData("id,items[0].chip,id", "two columns are named 'id'")]
    [InlineData("id,items[0].chip,", "column 3 has no name")]
    [InlineData("date,items[0].chip", "the column 'id' is missing")]
    [InlineData("id,date", "a column that says what the item is is missing, such as items[0].chip")]
    [InlineData("id,items", "a column that says what the item is is missing, such as items[0].chip")]
    [InlineData("id,items.chip", "'items' is a list; accepted: columns such as items[0].chip")]
    [InlineData("id,parties.name,items[0].chip", "accepted: columns such as parties[purchaser].name")]
    [InlineData("id,items[first].chip", "'first' in brackets is no element; accepted: a position from 0")]
    [InlineData("id,items[0].chip,exporter", "'exporter' has several fields; accepted: columns such as exporter.name")]
    [InlineData("id,items[0].chip,items[0].specs.dense_tops", "accepted: columns such as items[0].specs.dense_tops.16")]
    [InlineData("id,items[0].chip,end_use.kind.what", "'end_use.kind' is no list and has no fields of its own")]
    [InlineData("id,items[0].chip,parties[end_user].role", "the role stands in brackets already")]
    [InlineData("id,items[0]chip", "is no name of a field; accepted: names such as exporter.name and items[0].chip")]
    [InlineData("id,items[0.chip", "is no name of a field")]
    [InlineData("id;date;items[0].chip", "The columns must have commas between them.")]
    [InlineData("", "the book is empty; its first line must name the columns.")]
    [InlineData("\"id", "opens a quote that is never closed")]
    public void A_header_that_is_refused_says_what_is_accepted(string header, string problem) =>
        Should.Throw<BookException>(() => Read(header)).Message.ShouldContain(problem);

    [Fact]
    public void Every_problem_of_a_header_is_told_at_once()
    {
        var message = Should.Throw<BookException>(() => Read("date,date,exporter.nme,items[0].chip")).Message;

        message.ShouldContain("two columns are named 'date'; ");
        message.ShouldContain("did you mean 'exporter.name'?; ");
        message.ShouldContain("the column 'id' is missing.");
    }

    [Fact]
    public void Columns_may_have_any_order_spaces_and_quotes() =>
        Read(" items[0].chip ,\" id \"\r\n").Columns.ShouldBe(["items[0].chip", "id"]);

    public static TheoryData<string> Mappings =>
    [
        "", "exporter", "items[0]", "items[0].specs", "items[0].model_weights", "items[0].model_weights.data_generators[0]", "parties[0]",
        "parties[0].ultimate_parent", "parties[0].owners[0]", "parties[0].owners[0].owners[0]", "end_use", "end_use.system", "prior",
    ];

    [Theory]
    [MemberData(nameof(Mappings))]
    public void The_columns_are_the_fields_that_the_reader_of_orders_knows(string path)
    {
        // What a mapping accepts the reader says when it meets a field that it does not know.
        var known = Asked(path).Order(StringComparer.Ordinal);

        ((CellShape.Group)At(path)).Fields.Keys.Order(StringComparer.Ordinal).ShouldBe(known);
    }

    private static IEnumerable<string> Asked(string path)
    {
        var open = new StringBuilder();
        var close = "";
        foreach (var step in ColumnStep.Parse(path.Length == 0 ? "id" : path)!.Where(_ => path.Length > 0))
        {
            open.Append(step.IsElement ? "[" : $$"""{"{{step.Text}}":""");
            close = (step.IsElement ? "]" : "}") + close;
        }

        var exception = Should.Throw<InvalidInputException>(() => OrderReader.Read(DocumentReader.ReadJson($$"""{{open}}{"none_such":1}{{close}}""", "x", OrderLimits.Document)));
        return exception.Problems.Single(p => p.Path.EndsWith("none_such", StringComparison.Ordinal)).Accepted.Split("one of ")[1].Split(", ");
    }

    private static CellShape At(string path)
    {
        CellShape shape = OrderShape.Order;
        foreach (var step in path.Length == 0 ? [] : ColumnStep.Parse(path)!)
        {
            shape = step.IsElement ? ((CellShape.Several)shape).Element() : ((CellShape.Group)shape).Fields[step.Text];
        }

        return shape;
    }

    private static BookColumns Read(string header) => BookColumns.Read(Encoding.UTF8.GetBytes(header), "book.csv", out _, out _);
}
