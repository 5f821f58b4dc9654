using Sluice.Books.Deciding;
using Sluice.Books.Reading;

namespace Sluice.Books.Running;

/// <summary>What a run has done so far, what was done before it among it.</summary>
internal sealed class BatchTotals
{
    private readonly OutcomeTally outcomes;
    private BookPlace place;
    private long decided;
    private long refused;

    /// <summary>Goes on from a checkpoint.</summary>
    public BatchTotals(Checkpoint before)
    {
        place = before.Place;
        decided = before.Decided;
        refused = before.Refused;
        Repeated = before.Repeated;
        outcomes = OutcomeTally.Of(before.Outcomes);
        IsDone = before.IsDone;
    }

    /// <summary>How many orders bear an id that came before.</summary>
    public long Repeated { get; set; }

    /// <summary>Whether the run came to the end of the book.</summary>
    public bool IsDone { get; set; }

    /// <summary>The state of the run, without the lengths of its files.</summary>
    public Checkpoint At => new()
    {
        Place = place, Decided = decided, Refused = refused, Repeated = Repeated, Outcomes = [.. outcomes.All], IsDone = IsDone,
    };

    /// <summary>Counts a block.</summary>
    public void Add(Block block)
    {
        place = new BookPlace(block.End, block.NextLine, block.Hash);
        decided += block.Decisions.Decided;
        refused += block.Decisions.Refused.Count;
        outcomes.Add(block.Decisions.Tally);
    }

    /// <summary>What came of the run.</summary>
    public BatchSummary Summary(long before, IReadOnlyList<(string Id, long Line)> repeated, bool forgot, TimeSpan elapsed) => new()
    {
        Decided = decided,
        Refused = refused,
        DecidedBefore = before,
        Repeated = Repeated,
        RepeatedIds = repeated,
        ForgotIds = forgot,
        Outcomes = outcomes,
        IsComplete = IsDone,
        Elapsed = elapsed,
    };
}
