namespace Sluice.Documents;

/// <summary>A document that is not well-formed or breaks a limit; the message is <c>name:line:column: problem</c>.</summary>
/// <param name="document">The name of the document.</param>
/// <param name="mark">Where the problem is.</param>
/// <param name="problem">What is wrong and what is accepted, as a sentence.</param>
/// <param name="inner">What was behind it, or null.</param>
public sealed class DocumentException(string document, SourceMark mark, string problem, Exception? inner = null)
    : InputException(document, $"{document}:{mark}: {problem}", inner)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = mark.Line;

    /// <summary>The character of the line, from 1.</summary>
    public int Column { get; } = mark.Column;

    /// <summary>What is wrong and what is accepted, as a sentence.</summary>
    public string Problem { get; } = problem;
}
