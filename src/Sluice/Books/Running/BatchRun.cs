using Sluice.Books.Deciding;
using Sluice.Books.Reading;
using Sluice.Determinations;

namespace Sluice.Books.Running;

/// <summary>Decides the orders of a book, in the order of the book, with memory that does not depend on its size.</summary>
/// <param name="input">The book.</param>
/// <param name="decider">Decides; its day is that of <see cref="DecisionTerms.Today"/>.</param>
/// <param name="options">How.</param>
/// <param name="time">Tells how long it takes.</param>
public sealed class BatchRun(BookInput input, Decider decider, BatchOptions options, TimeProvider time)
{
    private const int MostRepeatedShown = 3;

    /// <summary>How far the run has come.</summary>
    public BatchProgress Progress { get; } = new();

    /// <summary>Decides the book into a stream.</summary>
    /// <param name="output">Takes the decisions; left open.</param>
    /// <param name="refused">Is told the lines that are refused, in their order.</param>
    /// <param name="stop">Stops the run; what was read by then is written.</param>
    /// <exception cref="BookException">The book cannot be read to its end.</exception>
    /// <exception cref="IOException">The book cannot be read, or the output not written.</exception>
    public BatchSummary Run(Stream output, Action<RefusedOrder> refused, CancellationToken stop)
    {
        using var sink = new StreamSink(output, refused);
        return Run(sink, input.Part(options.Shard), stop);
    }

    /// <summary>Decides the book into files, which a later run can go on with when this one ends early.</summary>
    /// <param name="files">The files.</param>
    /// <param name="stop">Stops the run; what was read by then is written.</param>
    /// <exception cref="BookException">The book cannot be read to its end, or the run that is to go on rests on something else.</exception>
    /// <exception cref="IOException">The book cannot be read, or the files not written.</exception>
    public BatchSummary Run(BatchFiles files, CancellationToken stop)
    {
        var part = input.Part(options.Shard);
        using var sink = FileSink.Open(files, RunTerms.Of(input, options, files), part, time);
        return Run(sink, part, stop);
    }

    private BatchSummary Run(BatchSink sink, BookPart part, CancellationToken stop)
    {
        var began = time.GetTimestamp();
        var before = sink.Begin(part, Header());
        var ids = new SeenIds();
        var repeated = new List<(string, long)>();
        var totals = new BatchTotals(before);
        if (!before.IsDone)
        {
            using var reader = input.Read(part, before.Place);
            Progress.Begin(() => part.ReadAt(reader.Offset) ?? input.Progress, time);
            try
            {
                new BlockPipeline(reader, Worker, options.Threads).Run(Write, stop);
                totals.IsDone = !stop.IsCancellationRequested || reader.IsFinished;
            }
            finally
            {
                sink.Finish(totals.IsDone);
            }
        }

        return totals.Summary(before.Decided, repeated, ids.IsFull, time.GetElapsedTime(began));

        void Write(Block block)
        {
            foreach (var (hash, id, line) in block.Decisions.Ids)
            {
                if (!ids.Add(hash))
                {
                    totals.Repeated++;
                    if (repeated.Count < MostRepeatedShown)
                    {
                        repeated.Add((id, line + part.LinesBefore));
                    }
                }
            }

            totals.Add(block);
            sink.Write(block, part, totals);
            Progress.Count(block.Decisions.Decided, block.Decisions.Refused.Count);
        }
    }

    // The first part has the header of the whole, so that the parts can be joined.
    private string Header()
    {
        using var writer = DecisionWriter.Of(options.Terms.Format, options.Terms.Detail);
        return options.Shard.Part == 1 ? writer.Header : "";
    }

    private BlockWorker Worker()
    {
        var decision = new OrderDecision(decider, options.Terms);
        return input.Columns is { } columns ? new RowBlockWorker(decision, columns, input.Name) : new LineBlockWorker(decision, input.Name);
    }
}
