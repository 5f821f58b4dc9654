using Sluice.Books;
using Sluice.Books.Running;

namespace Sluice.Tests.Books.Reading;

public sealed class ShardTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private const string Csv = "id,date,items[0].eccn,items[0].quantity,parties[end_user].name\n";

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("2/8", 2, 8)]
    [InlineData("10000/10000", 10000, 10000)]
    [InlineData("0/3", 0, 0)]
    [InlineData("4/3", 0, 0)]
    [InlineData("1/10001", 0, 0)]
    [InlineData("-1/3", 0, 0)]
    [InlineData("1", 0, 0)]
    [InlineData("1/2/3", 0, 0)]
    [InlineData("a/b", 0, 0)]
    public void A_part_is_written_by_its_number_and_how_many_there_are(string text, int part, int of) =>
        BookShard.Parse(text).ShouldBe(part == 0 ? null : new BookShard(part, of));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(90)]
    public void The_outputs_of_the_parts_joined_are_that_of_the_book(int of)
    {
        var book = SmallMarket.Book(150, seed: 4) + """{"id":"no"}""" + "\n\n" + SmallMarket.Book(3, seed: 5).TrimEnd();
        var (output, refused, _) = SmallMarket.Decide(book);
        foreach (var file in new[] { folder.Write("plain.jsonl", book), folder.WriteGzip("packed.gz", book) })
        {
            var parts = Enumerable.Range(1, of).Select(i => SmallMarket.Decide(BookInput.OpenFile(file), SmallMarket.Options() with { Shard = new BookShard(i, of) })).ToArray();

            string.Concat(parts.Select(p => p.Output)).ShouldBe(output);
            parts.SelectMany(p => p.Refused).Select(r => r.Line).ShouldBe(refused.Select(r => r.Line), "lines are counted in the whole book");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(60)]
    public void Rows_with_line_ends_in_quotes_are_not_torn(int of)
    {
        var rows = Enumerable.Range(1, 40).Select(i => $"r{i},2025-03-01,{(i % 9 == 0 ? "wrong" : "EAR99")},1,{(i % 3 == 0 ? "\"Example\r\n\r\n, \"\"Holdings\"\"\nLtd\"" : "")}\r\n");
        var file = folder.Write("rows.csv", Csv + string.Concat(rows));
        var options = SmallMarket.Options(SmallMarket.Terms with { Format = BookFormat.Csv });
        var whole = SmallMarket.Decide(BookInput.OpenFile(file), options);
        whole.Summary.Decided.ShouldBe(27, "names on several lines are refused, and so are wrong numbers");

        var parts = Enumerable.Range(1, of).Select(i => SmallMarket.Decide(BookInput.OpenFile(file), options with { Shard = new BookShard(i, of) })).ToArray();

        string.Concat(parts.Select(p => p.Output)).ShouldBe(whole.Output);
        parts.SelectMany(p => p.Refused).Select(r => (r.Line, r.Order)).ShouldBe(whole.Refused.Select(r => (r.Line, r.Order)));
    }

    [Fact]
    public void A_book_that_comes_once_has_no_parts()
    {
        var options = SmallMarket.Options() with { Shard = new BookShard(1, 2) };

        var exception = Should.Throw<BookException>(() => SmallMarket.Decide(SmallMarket.Book(3), options));

        exception.Message.ShouldBe("book: a part of it cannot be decided, for what comes once has no known length; accepted: a file.");
    }
}
