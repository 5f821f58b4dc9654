using Sluice.Books;
using Sluice.Books.Running;

namespace Sluice.Tests.Books.Running;

public sealed class BatchRunTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private static readonly string Book = SmallMarket.Book(1_500, seed: 12);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(16)]
    public void The_decisions_stand_in_the_order_of_the_book_however_many_decide(int threads)
    {
        var (output, _, summary) = SmallMarket.Decide(Book, SmallMarket.Options() with { Threads = threads });

        output.ShouldBe(SmallMarket.Decide(Book, SmallMarket.Options() with { Threads = 3 }).Output);
        summary.IsComplete.ShouldBeTrue();
        Ids(output).ShouldBe(Ids(Book));
    }

    [Fact]
    public void Orders_with_one_id_are_decided_and_counted()
    {
        var lines = Book.Split('\n')[..40];
        var (output, _, summary) = SmallMarket.Decide(string.Join('\n', [.. lines, .. lines[..7], lines[0]]));

        summary.Decided.ShouldBe(48);
        output.Count(c => c == '\n').ShouldBe(48);
        summary.Repeated.ShouldBe(8);
        summary.RepeatedIds.ShouldBe([("PO-2024-0000001", 41), ("PO-2024-0000002", 42), ("PO-2024-0000003", 43)]);
        summary.ForgotIds.ShouldBeFalse();
    }

    [Fact]
    public void A_run_that_is_stopped_writes_what_it_has_read()
    {
        using var stop = new CancellationTokenSource();
        using var input = BookInput.OpenFile(folder.Write("stopped.jsonl", Book));
        using var output = new StopAfter(stop, 2);

        var summary = SmallMarket.Run(input).Run(output, _ => { }, stop.Token);

        summary.IsComplete.ShouldBeFalse();
        summary.Decided.ShouldBeInRange(1, 1_499);
        var whole = System.Text.Encoding.UTF8.GetString(output.ToArray());
        Ids(whole).ShouldBe(Ids(Book).Take((int)summary.Decided));
    }

    [Fact]
    public void What_cannot_be_written_ends_the_run()
    {
        using var input = BookInput.OpenFile(folder.Write("full.jsonl", Book));
        using var full = new FullDisk();

        Should.Throw<IOException>(() => SmallMarket.Run(input).Run(full, _ => { }, CancellationToken.None)).Message.ShouldBe("no space left");
    }

    [Fact]
    public void What_cannot_be_read_ends_the_run_once_everything_before_it_is_written()
    {
        using var input = BookInput.OpenStream(new DyingStream(Book), "pipe");
        using var output = new MemoryStream();

        Should.Throw<IOException>(() => SmallMarket.Run(input).Run(output, _ => { }, CancellationToken.None)).Message.ShouldBe("the line is dead");

        Ids(System.Text.Encoding.UTF8.GetString(output.ToArray())).Count().ShouldBe(Book[..DyingStream.Lives].Count(c => c == '\n'));
    }

    [Fact]
    public void Progress_tells_what_is_done_and_how_much_there_is()
    {
        using var input = BookInput.OpenFile(folder.Write("progress.jsonl", Book + "wrong\n"));
        var run = SmallMarket.Run(input);
        run.Progress.Share.ShouldBeNull();

        run.Run(Stream.Null, _ => { }, CancellationToken.None);

        (run.Progress.Decided, run.Progress.Refused, run.Progress.Share).ShouldBe((1_500, 1, 1.0));
        run.Progress.Rate.ShouldBeGreaterThan(0);
    }

    private static IEnumerable<string> Ids(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('"')[3]);

    private sealed class StopAfter(CancellationTokenSource stop, int writes) : MemoryStream
    {
        private int count;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            if (++count == writes)
            {
                stop.Cancel();
            }
        }
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");
    }

    private sealed class DyingStream(string book) : MemoryStream(System.Text.Encoding.ASCII.GetBytes(book))
    {
        public const int Lives = 300_000;

        public override int Read(byte[] buffer, int offset, int count) =>
            Position < Lives ? base.Read(buffer, offset, (int)Math.Min(count, Lives - Position)) : throw new IOException("the line is dead");

        public override int Read(Span<byte> buffer) =>
            Position < Lives ? base.Read(buffer[..(int)Math.Min(buffer.Length, Lives - Position)]) : throw new IOException("the line is dead");
    }
}
