namespace Sluice.Law.Conditions;

/// <summary>
/// A condition that cannot be read. The message is a sentence that says what was read and what is accepted; the place
/// is counted within the condition, and the caller adds the file and the line the condition starts on.
/// </summary>
/// <param name="line">The line, from 1.</param>
/// <param name="column">The column, from 1.</param>
/// <param name="message">What was read and what is accepted.</param>
public sealed class ConditionException(int line, int column, string message) : Exception(message)
{
    internal ConditionException(SourceSpan span, string message)
        : this(span.Line, span.Column, message)
    {
    }

    /// <summary>Whether the message already names the term, and the place in it, where the error is.</summary>
    internal bool NamesTerm { get; init; }

    /// <summary>The line, from 1, counted within the condition.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 1.</summary>
    public int Column { get; } = column;
}
