using Sluice.Cli.Output;
using Sluice.Law;
using Sluice.Law.Conditions;
using Sluice.Law.History;

namespace Sluice.Cli.Pages;

/// <summary>One provision as it stands on a day.</summary>
internal static class ProvisionPage
{
    // Shown above, in words or by who wrote them.
    private static readonly string[] ShownApart = ["kind", "when", "says", "confidence", "uncertain"];

    /// <summary>Puts a provision on a page.</summary>
    public static Page Of(Provision provision, DateOnly day, LawMode mode, Language language)
    {
        var page = new Page().Line(
            new Cell(provision.Id, Tone.Strong),
            new Cell($"  {SnakeCase<ProvisionKind>.Of(provision.Kind)}, {(mode == LawMode.Written ? "as written" : "as enforced")} on {day:yyyy-MM-dd}", Tone.Dim));
        page.Line().Line(provision.Says.In(language)).Line();
        page.Table(["", Column.Prose("")], Rows(provision, language));
        return page.Section(
            "History",
            ["", "", Column.Prose("")],
            provision.History.Select(amendment => (Cell[])[new Cell($"{amendment.FirstDay:yyyy-MM-dd}", Tone.Dim), new Cell(amendment.Id, Tone.Warn), amendment.Title]));
    }

    private static IEnumerable<IReadOnlyList<Cell>> Rows(Provision provision, Language language)
    {
        if (provision.When is { } when)
        {
            yield return Pair("when", when.Text);
            yield return Pair("in words", ConditionWords.Say(when.Tree, language));
        }

        foreach (var (field, lines) in FieldTexts.Of(provision.Fields, language).Where(field => !ShownApart.Contains(field.Key)))
        {
            var name = field;
            foreach (var line in LinesOf.Field(lines))
            {
                yield return Pair(name, line);
                name = "";
            }
        }

        if (provision.Uncertain is { } uncertain)
        {
            yield return Pair("uncertain", $"{uncertain.Slug} ({uncertain.Severity}): {uncertain.Says.In(language)}");
        }

        yield return Pair("written by", $"{provision.EnactedBy.Citation} ({provision.EnactedBy.Id}), in force {provision.InForce:yyyy-MM-dd}");
        yield return Pair("source", provision.EnactedBy.Source);
        yield return Pair("confidence", provision.Confidence);
    }

    private static Cell[] Pair(string name, string value) => [new Cell(name, Tone.Dim), value];
}
