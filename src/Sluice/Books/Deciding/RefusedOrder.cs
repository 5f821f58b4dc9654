namespace Sluice.Books.Deciding;

/// <summary>A line of a book that was not decided, and why.</summary>
/// <param name="Line">The number of the line.</param>
/// <param name="Order">The order's id, where it could be read.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record RefusedOrder(long Line, string? Order, IReadOnlyList<OrderProblem> Problems);

/// <summary>One thing that is wrong with a line of a book.</summary>
/// <param name="Path">The field, or the column; null for the line as a whole.</param>
/// <param name="Column">The character of the line, from 1, or of a CSV book the number of the column; null when it is not known.</param>
/// <param name="Message">What was read and what is accepted, as a sentence.</param>
public sealed record OrderProblem(string? Path, int? Column, string Message);
