using Sluice.Cli.Output;
using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Cli.Pages;

/// <summary>What two laws do not have in common, line by line.</summary>
internal static class LawDiffPage
{
    /// <summary>Puts differences on a page.</summary>
    public static Page Of(
        DateOnly from, DateOnly to, LawMode mode, IReadOnlyList<Amendment> proposals, Law.Law before, Law.Law after, IReadOnlyList<ProvisionDifference> differences, Language language)
    {
        var words = mode == LawMode.Written ? "as written" : "as enforced";
        var page = new Page();
        page.Line(new Cell($"--- the law of {from:yyyy-MM-dd}, {words}", Tone.Bad));
        page.Line(new Cell($"+++ the law of {to:yyyy-MM-dd}, {words}{UnderProposals.Say(proposals)}", Tone.Good));
        foreach (var amendment in after.Amendments.ExceptBy(before.Amendments.Select(a => a.Id), a => a.Id))
        {
            page.Line(new Cell($"  + {amendment.Id}  {amendment.Title}", Tone.Good));
        }

        foreach (var amendment in before.Amendments.ExceptBy(after.Amendments.Select(a => a.Id), a => a.Id))
        {
            page.Line(new Cell($"  - {amendment.Id}  {amendment.Title}", Tone.Bad));
        }

        foreach (var difference in differences)
        {
            Add(page, difference, language);
        }

        page.Line();
        return page.Line(differences.Count == 0
            ? "The two laws are the same."
            : string.Join(", ", differences.GroupBy(d => d.Verb).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}")));
    }

    /// <summary>Adds the lines of changed fields.</summary>
    public static void AddLines(Page page, IReadOnlyList<FieldChange> fields) =>
        page.Table(
            ["", "", Column.Prose("")],
            fields.SelectMany(field =>
                LinesOf.Field(field.Removed).Select(line => Row(field.Field, "-", line, Tone.Bad))
                    .Concat(LinesOf.Field(field.Added).Select(line => Row(field.Field, "+", line, Tone.Good)))));

    private static void Add(Page page, ProvisionDifference difference, Language language)
    {
        page.Line();
        page.Line(
            new Cell($"@@ {difference.Id} @@", Tone.Strong),
            new Cell(difference.After is { } after ? $"  {difference.Verb} by {after.EnactedBy.Citation}, {after.InForce:yyyy-MM-dd}" : $"  {difference.Verb}", Tone.Dim));
        AddLines(page, FieldChange.Between(difference.Before?.Fields, difference.After?.Fields, language));
    }

    private static Cell[] Row(string field, string sign, string line, Tone tone) => [new Cell(sign, tone), new Cell(field, Tone.Dim), new Cell(line, tone)];
}
