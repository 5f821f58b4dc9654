using Sluice.Law.Lint.Search;

namespace Sluice.Law.Lint;

/// <summary>Makes up orders under every law of a book, and looks at what the laws say of them.</summary>
internal static class Benches
{
    /// <summary>Looks for provisions that never speak, for conflicts and for gaps.</summary>
    public static void Run(LawBook book, IReadOnlyList<LawSpan> readable, LintOptions options, Findings findings)
    {
        var benches = readable.Select((span, i) => new Bench(span, book.AsOf(span.From, span.Mode), options.Catalogue, options.Seed + i)).ToList();
        var watch = new Watch();
        new SpeechSearch(benches, options.Tries, watch).Run(findings);
        new ConflictSearch(benches, watch).Run();
        new GapSearch(benches, watch).Run();
        watch.Report(benches, findings);
    }
}
