using Sluice.Books.Deciding;

namespace Sluice.Books.Running;

/// <summary>What came of a run over a book.</summary>
public sealed record BatchSummary
{
    /// <summary>How many orders were decided, those of earlier calls that this one went on from among them.</summary>
    public required long Decided { get; init; }

    /// <summary>How many lines were refused, likewise.</summary>
    public required long Refused { get; init; }

    /// <summary>How many orders were decided before this call.</summary>
    public long DecidedBefore { get; init; }

    /// <summary>How many of the decided orders bear an id that an earlier order bears.</summary>
    public long Repeated { get; init; }

    /// <summary>The first of these that this call met, with their lines; at most three.</summary>
    public IReadOnlyList<(string Id, long Line)> RepeatedIds { get; init; } = [];

    /// <summary>Whether later ids were compared with the first ones only, for there were too many to remember.</summary>
    public bool ForgotIds { get; init; }

    /// <summary>The outcomes.</summary>
    public required OutcomeTally Outcomes { get; init; }

    /// <summary>Whether the run came to the end of the book.</summary>
    public bool IsComplete { get; init; }

    /// <summary>How long this call took.</summary>
    public TimeSpan Elapsed { get; init; }
}
