using System.Globalization;
using Sluice.Cli.Output;
using Sluice.Determinations.Screening;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Days;
using Sluice.Screening.Screens;

namespace Sluice.Cli.Pages;

/// <summary>What the lists say of a name, for a person.</summary>
internal static class ScreenPage
{
    private const int BarWidth = 20;

    /// <summary>Puts what was found on a page.</summary>
    public static Page Of(NameFinding finding)
    {
        var page = new Page();
        page.Line(new Cell(finding.Name, Tone.Strong), new Cell($"  lists of {finding.Lists.Day:yyyy-MM-dd}", Tone.Dim));
        page.Line();
        page.Line(finding.Result switch
        {
            NameFinding.Listed => new Cell($"Listed: {finding.Word}. Treat it as the listed party until somebody has shown otherwise.", Tone.Bad),
            NameFinding.MayBe => new Cell("Possible: somebody has to look. Until then whether it is listed stays unknown.", Tone.Warn),
            NameFinding.None => new Cell("On no list that the law asks about.", Tone.Good),
            _ => new Cell("Not found on the lists the law asks about, which do not suffice to say that it is on none.", Tone.Warn),
        });
        foreach (var match in finding.Matches)
        {
            Match(page, match);
        }

        page.Line();
        return page.Line(Lists(finding.Lists));
    }

    private static void Match(Page page, ListedMatch match)
    {
        page.Line();
        var share = (int)Math.Round(match.Score * BarWidth);
        page.Line(
            new Cell(new string('█', share) + new string('░', BarWidth - share), match.Band == NameFinding.Possible ? Tone.Warn : Tone.Bad),
            new Cell($" {match.Score.ToString("0.000", CultureInfo.InvariantCulture)} {match.Band}  "),
            new Cell(match.Name, Tone.Strong));
        page.Table(["", Column.Prose("")], Facts(match).Where(fact => fact.Text is not null).Select(fact => (Cell[])[new Cell("  " + fact.Name, Tone.Dim), fact.Text!]));
    }

    private static IEnumerable<(string Name, string? Text)> Facts(ListedMatch match) =>
    [
        ("list", $"{KnownList.Of(match.List).Title} ({match.Id}){Standing(match)}"),
        ("matched on", match.MatchedOn == match.Name ? null : match.MatchedOn),
        ("words", match.Why is { Length: > 0 } why ? why : null),
        ("requirement", match.LicenseRequirement),
        ("review policy", match.LicensePolicy),
        ("footnotes", match.Footnotes is { Count: > 0 } footnotes ? string.Join(", ", footnotes) : null),
        ("published", match.Citation),
        ("set aside", match.SetAside),
    ];

    private static string Standing(ListedMatch match) => match.Standing switch
    {
        "ended" => $", ended {match.EndDate:yyyy-MM-dd}",
        "later" => $", added later{(match.StartDate is { } start ? $": {start:yyyy-MM-dd}" : "")}",
        "unsure" => ", perhaps added later",
        _ => match.StartDate is { } since ? $", since {since:yyyy-MM-dd}" : "",
    };

    private static Cell Lists(ListsOfDay lists) => lists.IsComplete ? new Cell($"Searched: every list the law asks about, fresh ({Versions(lists)}).", Tone.Dim)
        : lists.IsShippedOnly ? new Cell($"Searched: only the {lists.Lists.Sum(list => list.Parties)} parties that Sluice ships. Import the lists: sluice lists import FILE.", Tone.Warn)
        : new Cell($"Searched: lists that are not all fresh ({Versions(lists)}); see sluice lists status.", Tone.Warn);

    private static string Versions(ListsOfDay lists) =>
        string.Join(", ", lists.Lists.Select(list => list.Version).OfType<Screening.Lists.Store.ListVersion>().DistinctBy(version => version.Hash).Select(version => $"version {version.ShortHash} of {version.Published:yyyy-MM-dd}"));
}
