using System.Text;
using Sluice.Documents;
using Sluice.Lab.Plans;
using Sluice.Orders;

namespace Sluice.Lab.Tests.Plans;

public sealed class JsonLinesTests
{
    private const string Order = """{"id":"a","items":[{"eccn":"EAR99","quantity":1}]}""";

    [Theory]
    [InlineData("", new int[0])]
    [InlineData("\n\r\n  \n", new int[0])]
    [InlineData("X", new[] { 1 })]
    [InlineData("X\n", new[] { 1 })]
    [InlineData("\uFEFFX\r\nX\r\n", new[] { 1, 2 })]
    [InlineData("X\n\n\nX", new[] { 1, 4 })]
    public void Lines_are_found_and_empty_ones_passed_over(string text, int[] numbers)
    {
        var book = Book(text.Replace("X", Order));
        var lines = book.Lines().ToList();

        lines.Select(line => line.Number).ShouldBe(numbers);
        lines.ForEach(line => book.OpenReader()(line).Id.ShouldBe("a"));
    }

    [Fact]
    public void Lines_longer_than_a_block_are_whole()
    {
        var name = new string('x', 290);
        var parties = string.Join(',', Enumerable.Range(0, 90).Select(i => $$"""{"role":"purchaser","name":"{{name}}{{i}}"}"""));
        var order = $$"""{"id":"long","items":[{"eccn":"EAR99"}],"parties":[{{parties}}],"end_use":{"knowledge":[{{string.Join(',', Enumerable.Repeat($"\"{name}\"", 100))}}] } }""";
        order.Length.ShouldBeInRange(50_000, 200_000);

        var book = Book($"{order}\n{Order}\n{order}\n{order}");
        book.Lines().Select(book.OpenReader()).Select(read => read.Id).ShouldBe(["long", "a", "long", "long"]);
    }

    [Fact]
    public void A_line_longer_than_an_order_may_be_is_refused_without_being_kept()
    {
        var book = Book(new string(' ', 3 << 20) + "\n" + Order);
        var (lines, read) = (book.Lines().ToList(), book.OpenReader());

        Should.Throw<DocumentException>(() => read(lines[0])).Message.ShouldStartWith("book:1:1:1: the line is longer than 1,048,576 bytes");
        lines[0].Text.Length.ShouldBe(0);
        read(lines[1]).Id.ShouldBe("a");
    }

    [Theory]
    [InlineData("id: a", "book:2:1:1: not JSON")]
    [InlineData("[]", "book:2:1:1: the document: read an empty list; accepted: an order")]
    [InlineData("""{"id":"a"}""", "book:2:1:1: items: read nothing; accepted: a list")]
    [InlineData("""{"id":"a","items":[{"eccn":"EAR99"}]} {}""", "book:2:1:39: not JSON")]
    public void What_is_no_order_names_its_line(string line, string message)
    {
        var book = Book("\n" + line);
        var exception = Should.Throw<InputException>(() => book.OpenReader()(book.Lines().Single()));

        exception.Message.ShouldStartWith(message);
    }

    private static BookLines Book(string text) => BookLines.OfJson(new MemoryStream(Encoding.UTF8.GetBytes(text)), "book");
}
