using Sluice.Orders;

namespace Sluice.Law.Lint;

/// <summary>Something about a book of law that somebody should look at.</summary>
/// <param name="Id">What kind of thing, a word of <see cref="LintRules"/>.</param>
/// <param name="Severity">error, warning or info: a book with an error or a warning does not pass.</param>
/// <param name="Provision">The provision or amendment it is about; empty for a file as a whole.</param>
/// <param name="File">The file, as the book was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What was found and what is accepted, as a sentence.</param>
/// <param name="Example">An order that shows it, dated; null where nothing is to be shown.</param>
public sealed record LintFinding(string Id, string Severity, string Provision, string File, int Line, string Message, Order? Example)
{
    /// <summary>The character of the line, from 1.</summary>
    public int Column { get; init; } = 1;

    /// <summary>Whether the book passes in spite of it.</summary>
    public bool IsInfo => Severity == LintRules.Info;

    /// <summary>The finding on one line: <c>file:line:column: severity: message [rule]</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}: {Severity}: {Message} [{Id}]");
}
