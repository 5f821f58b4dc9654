using Sluice.Cli.Output;
using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Cli.Pages;

/// <summary>Who wrote a provision, field by field, and then amendment by amendment.</summary>
internal static class LawBlamePage
{
    /// <summary>Puts the authors of a provision on a page.</summary>
    public static Page Of(ProvisionBlame blame, Language language)
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
                blame.Lines.Where(line => FieldFilter.IsShown(line.Field, language)).Select(line => (Cell[])
                [
                    new Cell($"{line.Author.FirstDay:yyyy-MM-dd}", Tone.Dim), new Cell(line.Author.Id, Tone.Warn), new Cell(line.Field, Tone.Dim), string.Join("; ", line.Lines),
                ]));
        }

        foreach (var revision in blame.Revisions)
        {
            page.Line();
            page.Line(
                new Cell($"{revision.From:yyyy-MM-dd} ", Tone.Dim), new Cell(revision.Amendment.Id, Tone.Warn),
                new Cell($"  {Said(revision.Verb)} by {revision.Amendment.Citation}"));
            LawDiffPage.AddLines(page, revision.Fields, language);
        }

        return page;
    }

    private static string Said(ChangeVerb verb) => verb switch { ChangeVerb.Add => "added", ChangeVerb.Repeal => "repealed", _ => "amended" };
}
