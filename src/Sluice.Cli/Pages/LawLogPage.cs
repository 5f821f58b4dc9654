using Sluice.Cli.Output;
using Sluice.Law;

namespace Sluice.Cli.Pages;

/// <summary>Amendments as a log.</summary>
internal static class LawLogPage
{
    /// <summary>Puts amendments on a page.</summary>
    public static Page Of(IReadOnlyList<Amendment> amendments, Language language, bool oneLine)
    {
        var page = new Page();
        if (amendments.Count == 0)
        {
            return page.Line("No amendment is applied in these days.");
        }

        if (oneLine)
        {
            return page.Table(["", "", ""], amendments.Select(amendment => (Cell[])[Day(amendment.FirstDay), new Cell(amendment.Id, Tone.Warn), amendment.Title]));
        }

        foreach (var amendment in amendments)
        {
            page.Line(new Cell($"{(amendment.Kind == AmendmentKind.Proposal ? "proposal" : "amendment")} {amendment.Id}", Tone.Warn));
            page.Table(["", Column.Prose("")], AmendmentPage.Head(amendment));
            page.Line();
            page.Table([Column.Prose("")], [[new Cell(amendment.Title, Tone.Strong)], [amendment.Summary.In(language)]]);
            page.Line();
        }

        return page;
    }

    private static Cell Day(DateOnly day) => new($"{day:yyyy-MM-dd}", Tone.Dim);
}
