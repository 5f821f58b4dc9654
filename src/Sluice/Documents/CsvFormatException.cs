namespace Sluice.Documents;

/// <summary>A comma-separated document that cannot be read; the message names the document, the line and what is accepted.</summary>
/// <param name="document">The name of the document.</param>
/// <param name="line">The line, from 1, on which the record starts.</param>
/// <param name="column">The name of the column, or null when the record as a whole is wrong.</param>
/// <param name="problem">What was read and what is accepted, as a sentence.</param>
public sealed class CsvFormatException(string document, int line, string? column, string problem)
    : InputException(document, column is null ? $"{document}:{line}: {problem}" : $"{document}:{line}: {column}: {problem}")
{
    /// <summary>The line, from 1, on which the record starts.</summary>
    public int Line { get; } = line;

    /// <summary>The name of the column, or null when the record as a whole is wrong.</summary>
    public string? Column { get; } = column;

    /// <summary>What was read and what is accepted, as a sentence.</summary>
    public string Problem { get; } = problem;
}
