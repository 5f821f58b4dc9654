using Sluice.Determinations;
using Sluice.Items;
using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Lab.Plans;

/// <summary>Makes plans: what a change of the law does to a book of orders.</summary>
/// <remarks>
/// Each order is decided under both laws as if it were made on the law's day. Lines are read and decided by several threads and
/// added up in the order of the book, so that the plan is the same for any number of threads.
/// </remarks>
public sealed class Planner
{
    private const int BatchLines = 128;
    private const int BatchBytes = 1 << 20;

    private readonly LawBook book;
    private readonly Catalogue catalogue;
    private readonly Decider decider;

    /// <summary>Creates a planner.</summary>
    /// <param name="book">The book of law.</param>
    /// <param name="catalogue">The parts and systems that orders may name.</param>
    /// <param name="time">Gives the decider its today, on which no answer of a plan depends.</param>
    public Planner(LawBook book, Catalogue catalogue, TimeProvider time)
    {
        this.book = book;
        this.catalogue = catalogue;
        decider = new Decider(book, catalogue, time);
    }

    /// <summary>Makes a plan. A line that cannot be read is counted, and the next one taken.</summary>
    /// <param name="orders">The book of orders; it is gone through once, on the calling thread.</param>
    /// <param name="from">The law before.</param>
    /// <param name="to">The law after.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Is told how far it is, on the calling thread, every hundred orders or so.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A law's day is before the book of law begins.</exception>
    /// <exception cref="LawException">A law cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Plan Run(
        BookLines orders, LawChoice from, LawChoice to, PlanOptions? options = null, IProgress<PlanProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(orders);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        options ??= new PlanOptions();
        var verbs = LawComparison.Between(decider.Index(from).Law, decider.Index(to).Law)
            .ToDictionary(difference => difference.Id, difference => difference.Verb, StringComparer.Ordinal);
        var judges = Enumerable.Range(0, Math.Max(options.Threads, 1)).Select(_ => new OrderJudge(orders.OpenReader(), decider.OpenDesk(), catalogue, from, to, verbs)).ToArray();
        var builder = new PlanBuilder(options, verbs);
        var deciding = new Queue<Task<JudgedLine[]>>();
        var next = 0;
        foreach (var batch in Batches(orders.Lines()))
        {
            cancel.ThrowIfCancellationRequested();
            if (deciding.Count == judges.Length)
            {
                Add(builder, deciding.Dequeue(), progress);
            }

            // Batches are taken back in the order in which they are given out, so that this judge is free again.
            var judge = judges[next++ % judges.Length];
            deciding.Enqueue(Task.Run(() => Array.ConvertAll(batch, judge.Judge), cancel));
        }

        while (deciding.TryDequeue(out var batch))
        {
            Add(builder, batch, progress);
        }

        return builder.Build(PlanLaw.Of(book, from), PlanLaw.Of(book, to), new LawBookStamp(book.Hash, book.DataTo));
    }

    private static void Add(PlanBuilder builder, Task<JudgedLine[]> batch, IProgress<PlanProgress>? progress)
    {
        foreach (var line in batch.GetAwaiter().GetResult())
        {
            builder.Add(line);
        }

        progress?.Report(new PlanProgress(builder.Orders, builder.Changed));
    }

    private static IEnumerable<BookLine[]> Batches(IEnumerable<BookLine> lines)
    {
        var batch = new List<BookLine>(BatchLines);
        var bytes = 0;
        foreach (var line in lines)
        {
            batch.Add(line);
            bytes += line.Text.Length;
            if (batch.Count == BatchLines || bytes >= BatchBytes)
            {
                yield return [.. batch];
                batch.Clear();
                bytes = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return [.. batch];
        }
    }
}
