using Sluice.Cases;
using Sluice.Cli.Output;

namespace Sluice.Cli.Pages;

/// <summary>What differs, case by case, and then how many agree.</summary>
internal static class CasesPage
{
    private static readonly string[] Confidences = ["high", "medium", "low"];

    /// <summary>Puts results on a page.</summary>
    public static Page Of(IReadOnlyList<CaseResult> results)
    {
        var page = new Page();
        foreach (var result in results.Where(result => !result.Agrees))
        {
            Differing(page, result);
        }

        Summary(page, results);
        return page;
    }

    private static void Differing(Page page, CaseResult result)
    {
        var tone = result.IsWrong ? Tone.Bad : Tone.Warn;
        page.Line(
            new Cell(result.IsWrong ? "✗ " : "~ ", tone), new Cell(result.Case.Id, Tone.Strong),
            new Cell($"  {result.Case.File}:{result.Case.Mark.Line}  confidence {result.Case.Confidence}, {result.Case.Basis}, {result.Case.Source}", Tone.Dim));
        page.Line(new Cell("  " + result.Case.About));
        if (result.Refusal is { } refusal)
        {
            foreach (var line in refusal.Split('\n'))
            {
                page.Line(new Cell("  refused: ", tone), new Cell(line));
            }
        }

        foreach (var difference in result.Differences)
        {
            page.Line(new Cell("  " + difference.Path, Tone.Strong));
            page.Line(new Cell("    - expected  " + difference.Expected, Tone.Bad));
            page.Line(new Cell("    + got       " + difference.Got, Tone.Good));
        }

        page.Line();
    }

    private static void Summary(Page page, IReadOnlyList<CaseResult> results)
    {
        var rows = results.GroupBy(result => result.Case.File).Select(file => Row(Path.GetFileName(file.Key), [.. file]));
        page.Table(
            [Column.Prose("File"), Column.Number("high"), Column.Number("medium"), Column.Number("low"), Column.Number("all"), Column.Number("differ")],
            [.. rows, Row("all", results)]);
        var wrong = results.Count(result => result.IsWrong);
        page.Line();
        page.Line(wrong == 0
            ? new Cell($"Every case of high or medium confidence agrees ({results.Count(result => result.Case.Counts)}).", Tone.Good)
            : new Cell($"{wrong} of {results.Count(result => result.Case.Counts)} cases of high or medium confidence differ.", Tone.Bad));
    }

    private static Cell[] Row(string name, IReadOnlyList<CaseResult> results)
    {
        var differ = results.Count(result => !result.Agrees);
        return
        [
            name,
            .. Confidences.Select(confidence => (Cell)Share([.. results.Where(result => result.Case.Confidence == confidence)])),
            Share(results),
            differ == 0 ? "" : new Cell($"{differ}", results.Any(result => result.IsWrong) ? Tone.Bad : Tone.Warn),
        ];
    }

    private static string Share(IReadOnlyList<CaseResult> results) =>
        results.Count == 0 ? "–" : $"{results.Count(result => result.Agrees)}/{results.Count}";
}
