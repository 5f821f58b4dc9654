using Sluice.Documents;

namespace Sluice.Law;

/// <summary>A book of law that cannot be used. The message names the file, the line and the column, and says what is accepted.</summary>
/// <param name="file">The file, as given.</param>
/// <param name="mark">Where in the file.</param>
/// <param name="problem">What was read and what is accepted.</param>
/// <param name="inner">The cause, if any.</param>
public sealed class LawException(string file, SourceMark mark, string problem, Exception? inner = null)
    : Exception($"{file}:{mark.Line}:{mark.Column}: {problem}", inner)
{
    /// <summary>The file, as given.</summary>
    public string File { get; } = file;

    /// <summary>Where in the file.</summary>
    public SourceMark Mark { get; } = mark;

    /// <summary>What was read and what is accepted.</summary>
    public string Problem { get; } = problem;
}
