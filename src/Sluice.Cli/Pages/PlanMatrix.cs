using Sluice.Cli.Output;
using Sluice.Lab.Plans;
using Sluice.Lab.Plans.Words;

namespace Sluice.Cli.Pages;

/// <summary>From where to where orders go, as a table of counts: the answers before run down, those after across.</summary>
internal static class PlanMatrix
{
    /// <summary>Adds the matrix to a page.</summary>
    public static void Add(Page page, Plan plan, PlanWords words)
    {
        var standings = Standing.All.Where(standing => plan.Flows.Any(flow => flow.From == standing || flow.To == standing)).ToArray();
        if (standings.Length == 0)
        {
            return;
        }

        page.Section(
            words.Plan.Sections.Matrix,
            ["", Column.Prose(""), .. standings.Select((_, i) => Column.Number(Letter(i))), Column.Number(words.Plan.Total)],
            [
                .. standings.Select((from, i) => (Cell[])
                [
                    new Cell(Letter(i), Tone.Dim), words.Standing(from), .. standings.Select(to => Count(plan, from, to)),
                    new Cell(PlanWords.Count(plan.Flows.Where(flow => flow.From == from).Sum(flow => flow.Orders.Orders)), Tone.Dim),
                ]),
                [
                    "", new Cell(words.Plan.Total, Tone.Dim),
                    .. standings.Select(to => new Cell(PlanWords.Count(plan.Flows.Where(flow => flow.To == to).Sum(flow => flow.Orders.Orders)), Tone.Dim)),
                    new Cell(PlanWords.Count(plan.Orders.All.Orders), Tone.Dim),
                ],
            ]);
        page.Table([Column.Prose("")], [[new Cell(words.Plan.MatrixNote, Tone.Dim)]]);
    }

    private static string Letter(int index) => ((char)('A' + index)).ToString();

    private static Cell Count(Plan plan, Standing from, Standing to) =>
        plan.Flows.FirstOrDefault(flow => flow.From == from && flow.To == to) is not { } flow ? new Cell("·", Tone.Dim)
        : flow.Shift == Shift.None ? new Cell(PlanWords.Count(flow.Orders.Orders), Tone.Dim)
        : new Cell($"{PlanWords.Sign(flow.Shift)}{PlanWords.Count(flow.Orders.Orders)}", PlanTones.Of(flow.Shift));
}
