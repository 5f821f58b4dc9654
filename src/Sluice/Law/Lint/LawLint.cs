using Sluice.Law.Lint.Search;

namespace Sluice.Law.Lint;

/// <summary>Looks through a book of law for what is wrong, missing, never reached, contradictory or left open.</summary>
public static class LawLint
{
    /// <summary>Looks through a book on every day it has law for, as written and as enforced.</summary>
    /// <param name="book">The book.</param>
    /// <param name="options">How.</param>
    /// <returns>What was found, the gravest first. Findings about what the law does carry an order that shows it.</returns>
    /// <remarks>
    /// That a provision never speaks is said where no order was found that makes it speak, after <see cref="LintOptions.Tries"/>
    /// orders aimed at it; it is no proof. What is found is shown by an order, and certain.
    /// </remarks>
    public static IReadOnlyList<LintFinding> Run(LawBook book, LintOptions? options = null)
    {
        options ??= new LintOptions();
        var findings = new Findings();
        var spans = LawSpan.Of(book);
        TextChecks.Run(book, findings);
        DateChecks.Run(book, spans, DateOnly.FromDateTime(options.Time.GetUtcNow().UtcDateTime), findings);
        ReferenceChecks.Run(book, findings);
        UncertaintyChecks.Run(book, options.Catalogue, findings);
        var readable = spans.Where(span => ReadingChecks.Run(book, span, findings)).ToList();
        DefinitionChecks.Run(book, readable, findings);
        Benches.Run(book, readable, options, findings);
        return findings.All();
    }
}
