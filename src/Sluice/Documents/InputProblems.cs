namespace Sluice.Documents;

/// <summary>Gathers what is wrong with one document, so that all of it is told at once.</summary>
/// <param name="document">The name of the document.</param>
public sealed class InputProblems(string document)
{
    /// <summary>The most problems that are kept; what follows is only counted.</summary>
    public const int Most = 20;

    private readonly List<InputProblem> kept = [];

    /// <summary>The name of the document.</summary>
    public string Document { get; } = document;

    /// <summary>How many problems there are, those that are not kept among them.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a problem.</summary>
    /// <param name="path">The field.</param>
    /// <param name="read">What was read there, as the end of "read …".</param>
    /// <param name="accepted">What is accepted there, as the end of "accepted: …".</param>
    /// <param name="mark">Where it was read.</param>
    public void Add(string path, string read, string accepted, SourceMark mark)
    {
        if (++Count <= Most)
        {
            kept.Add(new InputProblem(path, read, accepted, mark.Line, mark.Column));
        }
    }

    /// <summary>Refuses the document when there is a problem.</summary>
    /// <exception cref="InvalidInputException">There is a problem.</exception>
    public void ThrowIfAny()
    {
        if (Count > 0)
        {
            throw new InvalidInputException(Document, [.. kept.OrderBy(p => p.Line).ThenBy(p => p.Column)], Count);
        }
    }
}
