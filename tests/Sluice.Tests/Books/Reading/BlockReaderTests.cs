using System.Text;
using Sluice.Books;
using Sluice.Books.Reading;

namespace Sluice.Tests.Books.Reading;

public sealed class BlockReaderTests
{
    private static readonly BookPlace Start = new(0, 1, BookPlace.NoHash);

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(131071)]
    [InlineData(131072)]
    [InlineData(131073)]
    [InlineData(400_000)]
    public void Blocks_hold_whole_lines_and_together_the_whole_book(int length)
    {
        var line = new string('x', length - 1) + "\n";
        var book = string.Concat(Enumerable.Repeat(line, 1 + (1_000_000 / length)));
        using var reader = new LineBlockReader(new MemoryStream(Encoding.ASCII.GetBytes(book)), Start);
        using var block = new Block();
        var (passed, next) = (0L, 1L);
        while (reader.Read(block))
        {
            block.Refusal.ShouldBeNull();
            block.Lines[^1].ShouldBe((byte)'\n');
            block.FirstLine.ShouldBe(next);
            next = block.NextLine;
            passed += block.Length;
            block.End.ShouldBe(passed);
            block.Clear();
        }

        passed.ShouldBe(book.Length);
        next.ShouldBe(1 + book.Count(c => c == '\n'));
        reader.IsFinished.ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_line_that_is_too_long_is_passed_and_its_place_is_known(bool ends)
    {
        var book = "a\n" + new string('x', 3 * BookLimits.LineBytes) + (ends ? "\nb\n" : "");
        using var reader = new LineBlockReader(new MemoryStream(Encoding.ASCII.GetBytes(book)), Start);
        using var block = new Block();
        var seen = new List<(string Text, long Line, bool Refused)>();
        while (reader.Read(block))
        {
            seen.Add((Encoding.ASCII.GetString(block.Lines), block.FirstLine, block.Refusal is not null));
            block.Clear();
        }

        seen.ShouldBe(ends ? [("a\n", 1, false), ("", 2, true), ("b\n", 3, false)] : [("a\n", 1, false), ("", 2, true)]);
        reader.Offset.ShouldBe(book.Length);
    }

    [Fact]
    public void The_hash_of_a_place_does_not_depend_on_the_blocks()
    {
        var book = Encoding.ASCII.GetBytes(SmallMarket.Book(400));
        uint Last(int block)
        {
            using var reader = new LineBlockReader(new PieceStream(book, block), Start) { Fills = false };
            using var read = new Block();
            var hash = 0u;
            while (reader.Read(read))
            {
                hash = read.Hash;
                read.Clear();
            }

            return hash;
        }

        Last(10_000).ShouldBe(Last(200_000));
        Last(777).ShouldBe(Sluice.Orders.Lines.ByteHash.Of(book));
    }

    [Fact]
    public void The_longest_line_that_is_accepted_is_taken()
    {
        var line = new string('x', BookLimits.LineBytes);
        using var reader = new LineBlockReader(new MemoryStream(Encoding.ASCII.GetBytes(line)), Start);
        using var block = new Block();

        reader.Read(block).ShouldBeTrue();
        block.Refusal.ShouldBeNull();
        block.Length.ShouldBe(line.Length);
    }

    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
