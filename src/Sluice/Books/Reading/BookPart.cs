namespace Sluice.Books.Reading;

/// <summary>A contiguous part of a book.</summary>
/// <param name="First">Where its first order begins; its line is counted from 1 where the lines before are not known yet.</param>
/// <param name="End">Lines that begin here or behind are of the next part; null at the end of the book.</param>
/// <param name="CountBefore">Counts the lines before the part, which a message needs and nothing else does; 0 where they are counted already.</param>
internal sealed record BookPart(BookPlace First, long? End, Func<long> CountBefore)
{
    private readonly Lazy<long> before = new(CountBefore);

    /// <summary>How many lines the book has before the part that <see cref="First"/> does not count.</summary>
    public long LinesBefore => before.Value;

    /// <summary>How much of the part is read at a place, 0 to 1; null when nobody knows.</summary>
    public double? ReadAt(long offset) => End is { } end && end > First.Offset ? Math.Clamp((double)(offset - First.Offset) / (end - First.Offset), 0, 1) : null;
}
