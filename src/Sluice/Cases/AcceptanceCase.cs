using Sluice.Documents;

namespace Sluice.Cases;

/// <summary>An order with the answer it ought to get.</summary>
/// <param name="Id">The name of the case, unique within its file.</param>
/// <param name="About">What the case shows, as a sentence.</param>
/// <param name="File">The file it was read from.</param>
/// <param name="Mark">Where it starts there.</param>
/// <param name="Order">The order, not yet read.</param>
/// <param name="AsOf">The day whose law applies; null for the order's own date.</param>
/// <param name="Expect">The part of the determination that is expected.</param>
/// <param name="Basis">Where the expectation comes from: published, computed, text_reading.</param>
/// <param name="Confidence">high, medium or low.</param>
/// <param name="Source">What it can be checked against.</param>
public sealed record AcceptanceCase(
    string Id, string About, string File, SourceMark Mark, Node Order, DateOnly? AsOf, MapNode Expect, string Basis, string Confidence, string Source)
{
    /// <summary>Whether the sources carry the expectation: an answer that differs then counts as wrong.</summary>
    public bool Counts => Confidence is not "low";
}
