using System.Globalization;
using Sluice.Cli.Output;
using Sluice.Screening.Names;
using Sluice.Screening.Names.Scripts;
using Sluice.Screening.Suites;

namespace Sluice.Cli.Pages;

/// <summary>What suites of names measured, in one table.</summary>
internal static class NameSuitesPage
{
    /// <summary>Puts rows on a page.</summary>
    /// <param name="rows">A row for each suite.</param>
    /// <param name="withMisses">Whether each miss is shown.</param>
    public static Page Of(IReadOnlyList<SuiteRow> rows, bool withMisses)
    {
        var page = new Page();
        if (IcuLibrary.Problem is { } problem)
        {
            page.Line(new Cell(problem, Tone.Warn));
        }

        page.Table(
            [
                "Suite", Column.Number("cases"), Column.Number("at"), Column.Number("precision"), Column.Number("recall"), Column.Number("F1"), Column.Number("rank 1"),
                Column.Number("false/10,000"), Column.Prose("others, on the same"),
            ],
            rows.Select(row => (IReadOnlyList<Cell>)
            [
                row.Suite, row.Cases.ToString(CultureInfo.InvariantCulture), Figure(row.Threshold, "0.00"), Figure(row.Precision), Figure(row.Recall), Figure(row.F1), Figure(row.RankOne),
                Figure(row.FalsePositives, "0.0"), row.Peers,
            ]));
        page.Line();
        page.Line(new Cell(
            string.Create(CultureInfo.InvariantCulture, $"Two given names match from {Thresholds.Possible:0.00}; a party found in a list is probable from {Thresholds.Probable:0.00}. Both are shipped, and the same for every suite."), Tone.Dim));
        foreach (var row in rows.Where(row => withMisses && row.Misses.Count > 0))
        {
            page.Heading(row.Suite);
            foreach (var miss in row.Misses)
            {
                page.Line(new Cell("  " + miss));
            }
        }

        return page;
    }

    private static string Figure(double? value, string format = "0.000") => value?.ToString(format, CultureInfo.InvariantCulture) ?? "–";
}
