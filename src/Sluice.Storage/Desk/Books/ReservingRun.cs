using System.Text.Json;
using Sluice.Determinations;
using Sluice.Determinations.Screening;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Orders;

namespace Sluice.Storage.Desk.Books;

/// <summary>
/// Decides a book of orders in the order of their dates, each on what those before it drew, and writes the decisions in the order of the
/// book. Of one day, the orders draw in the order of the book.
/// </summary>
/// <remarks>
/// The lines wait in a file of work, so that memory does not grow with the book. A run that ended early goes on where it was; an order that
/// was reserved and not noted is reserved under the same key, once.
/// </remarks>
/// <param name="desk">Draws.</param>
/// <param name="terms">How orders draw.</param>
/// <param name="name">The name of the book, which is part of every key.</param>
public sealed class ReservingRun(AllowanceDesk desk, AllowanceTerms terms, string name)
{
    private static readonly ReadLimits OneOrder = ReadLimits.Order;

    /// <summary>The day whose law applies to an order; by default its own date.</summary>
    public required Func<Order, DateOnly> DayOf { get; init; }

    /// <summary>Readies an order for its day: the names of its parties are screened.</summary>
    public required Func<Order, DateOnly, ScreenedOrder> Prepare { get; init; }

    /// <summary>Writes a decision.</summary>
    public required Action<Utf8JsonWriter, AllowanceAnswer> Write { get; init; }

    /// <summary>Is told the lines that are no orders.</summary>
    public required Action<long, Exception> Refused { get; init; }

    /// <summary>How far the run has come.</summary>
    public ReservingProgress Progress { get; } = new();

    /// <summary>Runs a book.</summary>
    /// <param name="book">The book, JSON lines, plain or gzip.</param>
    /// <param name="work">The path of the file of work; made, or gone on with when it holds the same book.</param>
    /// <param name="mark">What tells this book, with the terms, from others.</param>
    /// <param name="output">Takes the decisions, one a line.</param>
    /// <param name="stop">Stops; a later run goes on.</param>
    /// <exception cref="LedgerStoreException">The ledger failed; run again to go on.</exception>
    public async Task RunAsync(Stream book, string work, string mark, Stream output, CancellationToken stop)
    {
        using var lines = DatedLines.Open(work);
        if (lines.LoadedMark != mark)
        {
            lines.Begin();
            await LoadAsync(lines, book, stop);
            lines.Finish(mark);
        }

        Progress.Begin(lines.Left);
        foreach (var (number, text) in lines.Open())
        {
            stop.ThrowIfCancellationRequested();
            lines.Put(number, await DecideAsync(number, text, stop));
            Progress.Step();
        }

        foreach (var result in lines.Results())
        {
            await output.WriteAsync(result, stop);
        }

        await output.FlushAsync(stop);
    }

    private async Task LoadAsync(DatedLines lines, Stream book, CancellationToken stop)
    {
        await foreach (var (number, text) in BookLines.ReadAsync(book, stop))
        {
            try
            {
                lines.Add(number, DayOf(Read(number, text.Span)), text.Span);
                Progress.Load();
            }
            catch (Exception problem) when (IsOfTheOrder(problem))
            {
                Progress.Refuse();
                Refused(number, problem);
            }
        }
    }

    private async Task<byte[]> DecideAsync(long number, byte[] text, CancellationToken stop)
    {
        var order = Read(number, text);
        using var line = new MemoryStream();
        try
        {
            var screened = Prepare(order, DayOf(order));
            var answer = await desk.ReserveAsync(screened.Order, DayOf(order), $"batch:{name}:{order.Id}", terms, stop);
            answer = answer with { Determination = screened.Complete(answer.Determination) };
            Progress.Note(answer);
            await using (var writer = new Utf8JsonWriter(line, DeterminationJson.LineOptions))
            {
                Write(writer, answer);
            }

            line.WriteByte((byte)'\n');
        }
        catch (Exception problem) when (IsOfTheOrder(problem))
        {
            Progress.Refuse();
            Refused(number, problem);
        }

        return line.ToArray();
    }

    private Order Read(long number, ReadOnlySpan<byte> text)
    {
        var document = $"{name}, line {number}";
        return OrderReader.Read(DocumentReader.ReadJson(text, document, OneOrder), document);
    }

    private static bool IsOfTheOrder(Exception problem) => problem is InputException or InvalidSpecificationException or ArgumentOutOfRangeException;
}
