using Sluice.Books.Deciding;
using Sluice.Books.Reading;

namespace Sluice.Books.Running;

/// <summary>Takes what was decided, block after block.</summary>
internal abstract class BatchSink : IDisposable
{
    /// <summary>Begins.</summary>
    /// <param name="part">The part of the book that is decided.</param>
    /// <param name="header">What stands before everything else in the output; empty when nothing does.</param>
    /// <returns>From where the run goes on.</returns>
    public abstract Checkpoint Begin(BookPart part, string header);

    /// <summary>Takes a block.</summary>
    public abstract void Write(Block block, BookPart part, BatchTotals totals);

    /// <summary>Takes note that nothing follows.</summary>
    /// <param name="isDone">Whether this is the end of the book.</param>
    public virtual void Finish(bool isDone)
    {
    }

    /// <inheritdoc />
    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>A refused line by its number in the whole book.</summary>
    protected static RefusedOrder InTheBook(RefusedOrder refused, BookPart part) => refused with { Line = refused.Line + part.LinesBefore };
}
