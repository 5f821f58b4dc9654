using System.Globalization;
using Sluice.Documents;
using Sluice.Law.Lint.Search;

namespace Sluice.Law.Lint;

/// <summary>Looks for days that do not fit together, for facts gone stale, and for changes that never change anything.</summary>
internal static class DateChecks
{
    private const int DayLength = 10;

    /// <summary>Looks through the days of a book.</summary>
    public static void Run(LawBook book, IReadOnlyList<LawSpan> spans, DateOnly today, Findings findings)
    {
        foreach (var amendment in book.Amendments)
        {
            OfAmendment(book, amendment, findings);
            foreach (var change in amendment.Changes)
            {
                OfChange(amendment, change, today, findings);
            }
        }

        WithoutEffect(book, spans, findings);
    }

    private static void OfAmendment(LawBook book, Amendment amendment, Findings findings)
    {
        var top = new SourceMark(1, 1);
        if (amendment.FirstDay < book.Begins)
        {
            findings.Add(
                LintRules.Dates, LintRules.Warning, amendment.Id, amendment.File, top,
                $"{amendment.Id} is applied from {amendment.FirstDay:yyyy-MM-dd}, before the book begins on {book.Begins:yyyy-MM-dd}.");
        }

        var name = Path.GetFileName(amendment.File);
        if (name.Length > DayLength
            && DateOnly.TryParseExact(name[..DayLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var named)
            && named != amendment.Effective && named != amendment.FirstDay && named != amendment.Published)
        {
            findings.Add(
                LintRules.Dates, LintRules.Warning, amendment.Id, amendment.File, top,
                $"the file is named by {named:yyyy-MM-dd}, which is none of the days of {amendment.Id}: published {amendment.Published:yyyy-MM-dd}, effective {amendment.Effective:yyyy-MM-dd}.");
        }
    }

    private static void OfChange(Amendment amendment, Change change, DateOnly today, Findings findings)
    {
        void Add(string rule, Node? node, string message, string severity = LintRules.Warning) =>
            findings.Add(rule, severity, change.Provision, amendment.File, (node ?? change.Fields).Mark, $"{change.Provision}: {message}");

        if (change.From is { } from && from < amendment.FirstDay)
        {
            Add(LintRules.Dates, change.Fields.Find("from"), $"from is {from:yyyy-MM-dd}, before the amendment is applied on {amendment.FirstDay:yyyy-MM-dd}.");
        }

        if (change.From > amendment.Until)
        {
            Add(LintRules.Dates, change.Fields.Find("from"), $"from is {change.From:yyyy-MM-dd}, after the amendment ends on {amendment.Until:yyyy-MM-dd}.");
        }

        if (change.Fields.Find("review_by") is ScalarNode text
            && DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < today)
        {
            // A day that passes by itself leaves a book as good as it was; every answer that rests on it carries a flag.
            Add(LintRules.Stale, text, $"review_by is {day:yyyy-MM-dd}, which is past; look at the source again and set a later day.", LintRules.Info);
        }
    }

    private static void WithoutEffect(LawBook book, IReadOnlyList<LawSpan> spans, Findings findings)
    {
        var acting = new HashSet<Change>(ReferenceEqualityComparer.Instance);
        foreach (var span in spans)
        {
            var standing = new HashSet<string>(StringComparer.Ordinal);
            foreach (var change in span.Applying.SelectMany(a => a.Changes).Where(c => c.From is not { } from || span.From >= from))
            {
                if (change.Verb == ChangeVerb.Add ? standing.Add(change.Provision) : standing.Contains(change.Provision))
                {
                    acting.Add(change);
                }

                if (change.Verb == ChangeVerb.Repeal)
                {
                    standing.Remove(change.Provision);
                }
            }
        }

        foreach (var amendment in book.Amendments.Where(a => a.Kind != AmendmentKind.Proposal))
        {
            foreach (var change in amendment.Changes.Where(c => !acting.Contains(c)))
            {
                findings.Add(
                    LintRules.NoEffect, LintRules.Warning, change.Provision, amendment.File, change.Fields.Mark,
                    $"{change.Provision}: this {SnakeCase<ChangeVerb>.Of(change.Verb)} changes the law of no day; the provision does not stand when it applies.");
            }
        }
    }
}
