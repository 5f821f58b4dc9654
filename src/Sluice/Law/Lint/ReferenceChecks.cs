using Sluice.Determinations;
using Sluice.Documents;

namespace Sluice.Law.Lint;

/// <summary>Looks for names that nothing in the book bears: provisions, grounds and symbols.</summary>
internal static class ReferenceChecks
{
    /// <summary>Looks through the names of a book.</summary>
    public static void Run(LawBook book, Findings findings)
    {
        var changes = book.Amendments.SelectMany(a => a.Changes.Select(c => (Amendment: a, Change: c))).ToList();
        var provisions = changes.Where(c => c.Change.Verb == ChangeVerb.Add).Select(c => c.Change.Provision).ToHashSet(StringComparer.Ordinal);
        var kinds = changes.Where(c => c.Change.Fields.Find("kind") is ScalarNode)
            .GroupBy(c => c.Change.Provision).ToDictionary(g => g.Key, g => ((ScalarNode)g.First().Change.Fields.Find("kind")!).Text, StringComparer.Ordinal);
        var grounds = Named(changes, "basis");
        var symbols = Named(changes, "symbol");
        foreach (var (amendment, change) in changes)
        {
            Check("yields_to", provisions, "a provision of the book", LintRules.Error);
            Check("of", grounds, "the basis of a requirement", LintRules.Error);
            Check("lifts", grounds, "the basis of a requirement", LintRules.Error);
            Check("closes", symbols, "the symbol of an exception or authorization", LintRules.Error);
            Check("closes_all_but", symbols, "the symbol of an exception or authorization", LintRules.Error);
            SameKind(amendment, change, kinds, findings);
            Words(amendment, change, findings);

            void Check(string field, HashSet<string> known, string accepted, string severity)
            {
                foreach (var text in Places.Texts(change.Fields.Find(field)).Where(t => !known.Contains(t.Text)))
                {
                    var near = NearestWord.Find(text.Text, known);
                    findings.Add(
                        LintRules.Reference, severity, change.Provision, amendment.File, text.Mark,
                        $"{change.Provision}: {field} names '{text.Text}', which no amendment of the book adds; accepted: {accepted}{(near is null ? "." : $"; did you mean '{near}'?")}");
                }
            }
        }
    }

    private static HashSet<string> Named(IEnumerable<(Amendment Amendment, Change Change)> changes, string field) =>
        [.. changes.SelectMany(c => Places.Texts(c.Change.Fields.Find(field))).Select(t => t.Text)];

    private static void SameKind(Amendment amendment, Change change, Dictionary<string, string> kinds, Findings findings)
    {
        var own = kinds.GetValueOrDefault(change.Provision);
        foreach (var text in Places.Texts(change.Fields.Find("yields_to")))
        {
            if (kinds.GetValueOrDefault(text.Text) is { } other && own is not null && other != own)
            {
                findings.Add(
                    LintRules.Reference, LintRules.Error, change.Provision, amendment.File, text.Mark,
                    $"{change.Provision}: yields_to names '{text.Text}', a {other}; a {own} yields to provisions of its own kind.");
            }
        }
    }

    /// <summary>The words a duty goes with, which are compared and not looked up.</summary>
    private static void Words(Amendment amendment, Change change, Findings findings)
    {
        if (change.Fields.Find("on") is not MapNode on)
        {
            return;
        }

        foreach (var (field, isWord) in new (string, Func<string, bool>)[]
            { ("outcome", w => ContractWords.ParseOutcome(w) is not null), ("review", w => ContractWords.ParseReview(w) is not null) })
        {
            foreach (var text in Places.Texts(on.Find(field)).Where(t => !isWord(t.Text)))
            {
                findings.Add(
                    LintRules.Reference, LintRules.Error, change.Provision, amendment.File, text.Mark,
                    $"{change.Provision}: on.{field} names '{text.Text}'; accepted: a word of the contract for {(field == "outcome" ? "outcomes" : "review policies")}.");
            }
        }
    }
}
