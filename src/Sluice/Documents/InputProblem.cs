namespace Sluice.Documents;

/// <summary>One thing in a document that is refused.</summary>
/// <param name="Path">The field, for instance <c>items[0].quantity</c>; empty for the document as a whole.</param>
/// <param name="Read">What was read there, as the end of "read …".</param>
/// <param name="Accepted">What is accepted there, as the end of "accepted: …".</param>
/// <param name="Line">The line, from 1; 0 when it was read from no document.</param>
/// <param name="Column">The character of the line, from 1.</param>
public sealed record InputProblem(string Path, string Read, string Accepted, int Line, int Column)
{
    /// <summary>The problem as a sentence, without its line.</summary>
    public override string ToString() => $"{(Path.Length == 0 ? "the document" : Path)}: read {Read}; accepted: {Accepted}{(Accepted.EndsWith('?') ? "" : ".")}";
}
