using System.Text;
using Sluice.Books;

namespace Sluice.Tests.Books.Reading;

public sealed class BookInputTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private const string One = """{"id":"a","date":"2025-03-01","items":[{"eccn":"EAR99","quantity":1}]}""";
    private const string Two = """{"id":"b","date":"2025-03-01","items":[{"eccn":"EAR99","quantity":1}]}""";

    [Theory]
    [InlineData(One + "\n" + Two + "\n")]
    [InlineData(One + "\n" + Two)]
    [InlineData(One + "\r\n" + Two + "\r\n")]
    [InlineData("\uFEFF" + One + "\n" + Two)]
    [InlineData("\n\n  \n" + One + "\n\r\n \t\n" + Two + "\n\n\n")]
    [InlineData("  " + One + "  \n" + Two + "\n")]
    [InlineData(One + "\n\uFEFF" + Two + "\n")]
    public void Orders_are_found_however_their_lines_end(string book) =>
        SmallMarket.Decide(book).Output.Split('\n').Select(l => l.Length > 11 ? l[10] : ' ').ShouldBe(['a', 'b', ' ']);

    [Theory]
    [InlineData("book.jsonl")]
    [InlineData("book")]
    [InlineData("book.csv")]
    public void What_a_book_is_its_content_tells(string name)
    {
        using var plain = BookInput.OpenFile(folder.Write(name, One));
        plain.Format.ShouldBe(BookFormat.JsonLines);
        using var compressed = BookInput.OpenFile(folder.WriteGzip(name + ".packed", One));
        compressed.Format.ShouldBe(BookFormat.JsonLines);
        using var rows = BookInput.OpenFile(folder.Write("rows", "id,items[0].chip\n"));
        rows.Format.ShouldBe(BookFormat.Csv);
    }

    [Fact]
    public void A_compressed_book_is_decided_as_a_plain_one()
    {
        var book = SmallMarket.Book(300);
        var plain = SmallMarket.Decide(book);

        SmallMarket.Decide(BookInput.OpenFile(folder.WriteGzip("same.gz", book))).Output.ShouldBe(plain.Output);
        SmallMarket.Decide(BookInput.OpenStream(File.OpenRead(folder["same.gz"]), "stream")).Output.ShouldBe(plain.Output);
    }

    [Theory]
    [InlineData("PK\u0003\u0004xxxxxx", "a zip archive or a spreadsheet")]
    [InlineData("BZh91AY&SY", "compressed by bzip2")]
    [InlineData("""[{"id":"a"}]""", "the book is a JSON list")]
    [InlineData("{\n  \"id\": \"a\"\n}", "an order goes over several lines")]
    public void What_is_no_book_is_named(string content, string problem)
    {
        var exception = Should.Throw<BookException>(() => BookInput.OpenFile(folder.Write("other", content)));

        exception.Message.ShouldContain(problem);
        exception.Message.ShouldContain("accepted: JSON lines");
    }

    [Fact]
    public void Text_in_utf_16_is_refused() =>
        Should.Throw<BookException>(() => BookInput.OpenFile(folder.Write("wide", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(One)).ToArray())))
            .Message.ShouldContain("UTF-16");

    [Fact]
    public void A_yaml_file_is_for_single_orders() =>
        Should.Throw<BookException>(() => BookInput.OpenFile(folder.Write("order.yaml", "id: a\n"))).Message.ShouldContain("YAML");

    [Fact]
    public void A_compressed_book_that_ends_too_early_is_damaged()
    {
        var whole = File.ReadAllBytes(folder.WriteGzip("whole.gz", SmallMarket.Book(2_000)));

        var exception = Should.Throw<BookException>(() => SmallMarket.Decide(BookInput.OpenFile(folder.Write("half.gz", whole[..(whole.Length / 2)]))));

        exception.Message.ShouldContain("the compressed book is damaged");
    }

    [Fact]
    public void An_empty_book_has_no_orders()
    {
        var (output, refused, summary) = SmallMarket.Decide("");

        (output, refused.Count, summary.Decided, summary.IsComplete).ShouldBe(("", 0, 0L, true));
    }

    [Fact]
    public void Small_pieces_of_a_stream_are_decided_as_they_come()
    {
        using var slow = new SlowStream(Encoding.UTF8.GetBytes(One + "\n" + Two + "\n"), pieces: 7);

        SmallMarket.Decide(BookInput.OpenStream(slow, "pipe")).Summary.Decided.ShouldBe(2);
    }

    private sealed class SlowStream(byte[] bytes, int pieces) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, pieces)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, pieces));
    }
}
