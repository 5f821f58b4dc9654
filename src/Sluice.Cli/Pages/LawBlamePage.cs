using Sluice.Cli.Output;
using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Cli.Pages;

/// <summary>Who wrote a provision, field by field, and then amendment by amendment.</summary>
internal static class LawBlamePage
{
    /// <summary>Puts the authors of a provision on a page.</summary>
    public static Page Of(ProvisionBlame blame)
    {
        var page = new Page().Line(new Cell(blame.Provision, Tone.Strong)).Line();
        if (blame.Lines.Count == 0)
        {
            page.Line(new Cell("Repealed; nothing of it stands.", Tone.Warn));
        }
        else
        {
            page.Table(
                ["", "", "", Column.Prose("")],
                blame.Lines.SelectMany(line => LinesOf.Field(line.Lines).Select((text, i) => (Cell[])
                [
                    new Cell(i == 0 ? $"{line.Author.FirstDay:yyyy-MM-dd}" : "", Tone.Dim), new Cell(i == 0 ? line.Author.Id : "", Tone.Warn),
                    new Cell(i == 0 ? line.Field : "", Tone.Dim), text,
                ])));
        }

        foreach (var revision in blame.Revisions)
        {
            page.Line();
            page.Line(
                new Cell($"{revision.From:yyyy-MM-dd} ", Tone.Dim), new Cell(revision.Amendment.Id, Tone.Warn),
                new Cell($"  {Said(revision.Verb)} by {revision.Amendment.Citation}"));
            LawDiffPage.AddLines(page, revision.Fields);
        }

        return page;
    }

    private static string Said(ChangeVerb verb) => verb switch { ChangeVerb.Add => "added", ChangeVerb.Repeal => "repealed", _ => "amended" };
}
