using Sluice.Documents;

namespace Sluice.Law.Lint;

/// <summary>Looks for words that are missing in a language, and for conditions that changed while their words did not.</summary>
internal static class TextChecks
{
    private const string English = "en";
    private static readonly string[] Languages = ["zh-Hant", "zh-Hans"];
    private static readonly string[] Deciding = ["when", "for", "means", "then", "conditions", "countries", "list", "rows"];

    /// <summary>Looks through the words of a book.</summary>
    public static void Run(LawBook book, Findings findings)
    {
        foreach (var amendment in book.Amendments)
        {
            Summary(amendment, findings);
            foreach (var change in amendment.Changes)
            {
                foreach (var (name, map) in Places.Maps("", change.Fields).Where(m => m.Map.TryGet(English, out _)))
                {
                    Check(change.Provision, amendment.File, name, map, findings);
                }

                if (change.Verb == ChangeVerb.Amend && Deciding.Any(f => change.Fields.TryGet(f, out _)) && !change.Fields.TryGet("says", out _))
                {
                    findings.Add(
                        LintRules.Words, LintRules.Info, change.Provision, amendment.File, change.Fields.Mark,
                        $"{change.Provision}: {string.Join(" and ", Deciding.Where(f => change.Fields.TryGet(f, out _)))} changes and says does not; see whether the words still fit.");
                }
            }
        }

        foreach (var uncertainty in book.Uncertainties)
        {
            var (file, mark) = Places.OfUncertainty(book, uncertainty);
            Check(uncertainty.Slug, file, mark, uncertainty.Says, findings);
        }
    }

    private static void Summary(Amendment amendment, Findings findings)
    {
        if (Places.Document(amendment.File) is MapNode top && top.Find("summary") is MapNode summary)
        {
            Check(amendment.Id, amendment.File, "summary", summary, findings);
        }
        else
        {
            Check(amendment.Id, amendment.File, new SourceMark(1, 1), amendment.Summary, findings);
        }
    }

    private static void Check(string about, string file, string name, MapNode map, Findings findings)
    {
        var missing = Languages.Where(l => map.Find(l) is not ScalarNode { IsNull: false } text || string.IsNullOrWhiteSpace(text.Text)).ToArray();
        if (missing.Length > 0)
        {
            findings.Add(LintRules.Translation, LintRules.Warning, about, file, map.Mark, Sentence(about, name, missing));
        }
    }

    private static void Check(string about, string file, SourceMark mark, LocalText text, Findings findings)
    {
        var missing = Languages.Where(l => string.IsNullOrWhiteSpace(l == Languages[0] ? text.ZhHant : text.ZhHans)).ToArray();
        if (missing.Length > 0)
        {
            findings.Add(LintRules.Translation, LintRules.Warning, about, file, mark, Sentence(about, "its text", missing));
        }
    }

    private static string Sentence(string about, string name, string[] missing) =>
        $"{about}: {name} is not in {string.Join(" and ", missing)}; accepted: a text in every language of the book.";
}
