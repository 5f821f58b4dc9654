using System.Globalization;
using Sluice.Determinations;
using Sluice.Determinations.Screening;
using Sluice.Orders;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Days;

namespace Sluice.Screening.Screens;

/// <summary>Says what screening an order found: the report, the flags and the questions.</summary>
internal static class ScreeningWords
{
    private const string High = "high";
    private const string Medium = "medium";
    private const string Low = "low";
    private const int MostTold = 3;

    /// <summary>A screened order, with the words for what was found.</summary>
    public static ScreenedOrder Of(
        Order order, ListsOfDay lists, IReadOnlyList<(string Fact, NameFinding Finding)> findings, IReadOnlyList<(string Fact, CompanyLookup Lookup)> companies, Language language)
    {
        var say = ScreeningPhrases.In(language);
        var flags = new List<Flag>();
        var questions = new List<Question>();
        foreach (var (fact, finding) in findings)
        {
            Party(fact, finding, say, flags, questions);
        }

        // Who was found is listed whatever the lists lack; the lists matter for those who were not found.
        if (findings.Any(finding => finding.Finding.Result != NameFinding.Listed))
        {
            Coverage(lists, say, flags);
        }

        foreach (var (fact, lookup) in companies)
        {
            var taken = string.Join(", ", new[] { lookup.Headquarters?.Name(language.Tag()), lookup.Parent is { } parent ? $"{parent.Name} ({parent.Headquarters?.Name(language.Tag())})" : null }.OfType<string>());
            flags.Add(new Flag("screening.company-known", lookup.Company.Confidence == "high" ? Low : Medium, say.Company(fact, lookup.Company.Name, taken, lookup.Company.Source)));
        }

        var report = new ScreeningReport(
            [.. findings.Count == 0 ? [] : lists.Lists.Select(list => new ListStamp(list.List.Code, list.Version?.Hash, list.Version?.Published, list.Standing.ToString().ToLowerInvariant()))],
            [.. findings.Select(finding => new PartyFinding(finding.Fact, finding.Finding.Name, finding.Finding.Result, finding.Finding.Matches))],
            [.. companies.Select(company => company.Lookup.Finding(company.Fact))]);
        return new ScreenedOrder(order, report, flags, questions);
    }

    private static void Party(string fact, NameFinding finding, ScreeningPhrases say, List<Flag> flags, List<Question> questions)
    {
        foreach (var match in Told(finding))
        {
            var version = finding.Lists.Of(match.List).Version;
            var entry = say.Entry(match.Name, KnownList.Of(match.List).Title, Score(match), match.MatchedOn, Terms(match, say), version is null ? "–" : $"{version.ShortHash}, {version.Published:yyyy-MM-dd}");
            var (id, severity, text) = match switch
            {
                { SetAside: { } decision } => ("screening.set-aside", Low, say.SetAside(finding.Name, fact, entry, decision)),
                { Standing: EntryStanding.Ended } => ("screening.ended", Low, say.Ended(finding.Name, fact, entry, match.EndDate)),
                { Standing: EntryStanding.Later } => ("screening.listed-later", Medium, say.Later(finding.Name, fact, entry)),
                { Standing: EntryStanding.Unsure } => ("screening.possible", High, say.Unsure(finding.Name, fact, entry)),
                { Band: NameFinding.Possible } => ("screening.possible", High, say.Possible(finding.Name, fact, entry)),
                _ when KnownList.Of(match.List).Word is null => ("screening.other-list", Medium, say.OtherList(finding.Name, fact, entry)),
                _ => ("screening.listed", High, say.Listed(finding.Name, fact, entry)),
            };
            if (id == "screening.possible" && KnownList.Of(match.List).Word is null)
            {
                (id, severity) = ("screening.other-list", Low);
            }

            flags.Add(new Flag(id, severity, text));
        }

        if (finding.Result == NameFinding.MayBe)
        {
            questions.Add(new Question($"{fact}.listed", say.Question(finding.Name, finding.Matches[0].Name), []));
        }
    }

    // Of a party that was found on a list the likeliest entry is told, and not whom else on that list it resembles; the report has all.
    private static IEnumerable<ListedMatch> Told(NameFinding finding) => finding.Result == NameFinding.Listed
        ? finding.Matches.GroupBy(match => match.List, StringComparer.Ordinal).Select(list => list.FirstOrDefault(match => NameFinding.Counts(match) && match.Band != NameFinding.Possible) ?? list.First())
        : finding.Matches.Take(MostTold);

    private static void Coverage(ListsOfDay lists, ScreeningPhrases say, List<Flag> flags)
    {
        if (lists.IsShippedOnly)
        {
            flags.Add(new Flag("screening.shipped-list-only", High, say.ShippedOnly(lists.Lists.Sum(list => list.Parties))));
            return;
        }

        var asked = KnownList.Asked.Select(list => lists.Of(list.Code)).ToArray();
        Names(asked, ListStanding.Stale, "screening.stale-list", say.Stale, flags);
        Names(asked, ListStanding.Later, "screening.later-list", say.LaterList, flags);
        Names(asked, ListStanding.Shipped, "screening.missing-list", say.Missing, flags);
        Names(asked, ListStanding.Missing, "screening.missing-list", say.Missing, flags);
    }

    private static void Names(ListOfDay[] asked, ListStanding standing, string id, Func<string, string> text, List<Flag> flags)
    {
        var names = asked.Where(list => list.Standing == standing)
            .Select(list => list.Version is { } version && standing is ListStanding.Stale or ListStanding.Later ? $"{list.List.Title} {version!.Published:yyyy-MM-dd}" : list.List.Title).ToArray();
        if (names.Length > 0)
        {
            flags.Add(new Flag(id, High, text(string.Join(", ", names))));
        }
    }

    private static string Terms(ListedMatch match, ScreeningPhrases say)
    {
        string?[] terms =
        [
            match.LicenseRequirement is { } requirement ? $"{say.Requirement}: {requirement.TrimEnd('.')}" : null,
            match.LicensePolicy is { } policy ? $"{say.Policy}: {policy.TrimEnd('.')}" : null,
            match.Footnotes is { Count: > 0 } footnotes ? $"{say.Footnotes} {string.Join(", ", footnotes)}" : null,
            match.Citation,
        ];
        return string.Join("; ", terms.OfType<string>());
    }

    private static string Score(ListedMatch match) => match.Score.ToString("0.00", CultureInfo.InvariantCulture);
}
