namespace Sluice.Documents;

/// <summary>A part of a document: a mapping, a list or a scalar. Never changes once read.</summary>
/// <param name="mark">Where the part starts.</param>
public abstract class Node(SourceMark mark)
{
    /// <summary>Where the part starts.</summary>
    public SourceMark Mark { get; } = mark;

    /// <summary>What the part is, as the end of "read …" in a message; long text is cut.</summary>
    public abstract string Describe();
}
