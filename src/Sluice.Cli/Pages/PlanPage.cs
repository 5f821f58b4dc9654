using System.Globalization;
using Sluice.Cli.Output;
using Sluice.Lab.Plans;
using Sluice.Lab.Plans.Words;

namespace Sluice.Cli.Pages;

/// <summary>The plan of a rule change: one line of summary, and then how, where, by what and for whom.</summary>
internal sealed class PlanPage
{
    private const int MostRows = 10;
    private const int MostProvisions = 20;
    private const int MostOrders = 20;

    private readonly Plan plan;
    private readonly PlanWords words;
    private readonly PlanPhrases say;
    private readonly Page page = new();

    private PlanPage(Plan plan, Language language)
    {
        this.plan = plan;
        words = PlanWords.In(language);
        say = words.Plan;
    }

    /// <summary>Puts a plan on a page.</summary>
    public static Page Of(Plan plan, Language language)
    {
        var builder = new PlanPage(plan, language);
        builder.Head();
        builder.Flows();
        PlanMatrix.Add(builder.page, plan, builder.words);
        builder.Outcomes();
        builder.Breakdown(builder.say.Sections.Destinations, plan.ByDestination, builder.words.Destination, null);
        builder.Breakdown(builder.say.Sections.UltimateParents, plan.ByUltimateParent, builder.words.Name, null);
        builder.Breakdown(builder.say.Sections.Chips, plan.ByChip, builder.words.Name, builder.say.CountsForEachChip);
        builder.Breakdown(builder.say.Sections.Exporters, plan.ByExporter, builder.words.Name, null);
        builder.Provisions();
        builder.Orders(builder.say.Sections.Largest, plan.Changed);
        builder.Orders(builder.say.Sections.Undetermined, plan.Opened);
        builder.Notes();
        return builder.page;
    }

    private void Head()
    {
        page.Line(new Cell(words.Summary(plan, signs: true), Tone.Strong));
        if (plan.Orders.Changed.Orders > 0)
        {
            page.Line(words.Amounts(plan));
        }

        page.Line();
        page.Table(["", Column.Prose("")], [Law(say.Before, plan.From), Law(say.After, plan.To)]);
        var tried = plan.From.Proposals.Select(proposal => (Proposal: proposal, Law: say.Before)).Concat(plan.To.Proposals.Select(proposal => (Proposal: proposal, Law: say.After))).ToList();
        foreach (var group in tried.GroupBy(x => x.Proposal.Proposal.Id))
        {
            var proposal = group.First().Proposal.Proposal;
            page.Heading($"{proposal.Id}: {proposal.Title}");
            page.Table(
                [Column.Prose("")],
                group.Where(x => words.PassedOver(x.Proposal) is not null).Select(x => (Cell[])[new Cell(x.Law + words.Say.Colon + words.PassedOver(x.Proposal), Tone.Warn)])
                    .Prepend([proposal.Summary.In(words.Language)]));
        }
    }

    private void Flows() => page.Section(
        say.Sections.Flows,
        ["", Column.Prose(say.Before), Column.Prose(say.After), Column.Number(say.Columns.Orders), Column.Number("TPP"), Column.Number("USD")],
        plan.Flows.Where(flow => flow.Shift != Shift.None).OrderBy(flow => flow.Shift).ThenByDescending(flow => flow.Orders.Orders).Select(flow => (Cell[])
        [
            new Cell(PlanWords.Sign(flow.Shift), PlanTones.Of(flow.Shift)), words.Standing(flow.From), words.Standing(flow.To),
            new Cell(PlanWords.Count(flow.Orders.Orders), PlanTones.Of(flow.Shift)), Tpp(flow.Orders), Usd(flow.Orders),
        ]));

    private void Outcomes()
    {
        var before = say.Before.ToLower(CultureInfo.InvariantCulture);
        var after = say.After.ToLower(CultureInfo.InvariantCulture);
        page.Section(
            say.Sections.Outcomes,
            [
                Column.Prose(""), Column.Number($"{say.Columns.Orders} {before}"), Column.Number(after), Column.Number($"TPP {before}"), Column.Number(after),
                Column.Number(say.Columns.Difference),
            ],
            plan.Outcomes.Where(totals => totals.Before.Orders + totals.After.Orders > 0).Select(totals => (Cell[])
            [
                words.Say.Say(totals.Outcome), PlanWords.Count(totals.Before.Orders), PlanWords.Count(totals.After.Orders), Tpp(totals.Before), Tpp(totals.After),
                Difference(totals.After.Tpp - totals.Before.Tpp),
            ]));
    }

    private void Breakdown(string title, Breakdown whole, Func<string?, string> name, string? note)
    {
        var top = whole.Top(MostRows);
        var most = top.Rows.Select(row => row.Orders.Changed.Tpp).DefaultIfEmpty().Max();
        var rows = top.Rows.Select(row => Row(name(row.Name), row.Orders, most, Tone.Plain)).ToList();
        if (rows.Count > 0 && top.Others.All.Orders > 0)
        {
            rows.Add(Row(words.Others(top), top.Others, default, Tone.Dim));
        }

        page.Section(
            title,
            [
                Column.Prose(""), Column.Number(say.Columns.Orders), Column.Number(say.Columns.Changed), Column.Number("▲"), Column.Number("▼"), Column.Number("? ●"),
                Column.Number(say.Columns.ChangedTpp), Column.Number(say.Columns.ChangedUsd), "",
            ],
            rows);
        if (rows.Count > 0 && note is not null)
        {
            page.Table([Column.Prose("")], [[new Cell(note, Tone.Dim)]]);
        }
    }

    private static Cell[] Row(string name, ShiftTally orders, ExactAmount most, Tone tone) =>
    [
        new Cell(name, tone), PlanWords.Count(orders.All.Orders), PlanWords.Count(orders.Changed.Orders),
        Count(orders, Shift.Stricter), Count(orders, Shift.MoreLenient), PlanWords.Count(orders[Shift.Opened].Orders + orders[Shift.Settled].Orders),
        Tpp(orders.Changed), Usd(orders.Changed), new Cell(ShareBar.Draw(orders.Changed.Tpp.ShareOf(most)), Tone.Warn),
    ];

    private void Provisions()
    {
        page.Section(
            say.Sections.Provisions,
            ["", Column.Prose(""), Column.Number(say.Columns.Orders), Column.Number("TPP"), Column.Number("USD")],
            plan.Provisions.Take(MostProvisions).SelectMany(moved => (Cell[][])
            [
                [
                    new Cell(moved.IsAfter ? "+" : "−", moved.IsAfter ? Tone.Good : Tone.Bad),
                    new Cell($"{moved.Provision.Id} ({moved.Provision.EnactedBy.Citation}{words.Say.Semicolon}{say.Verbs[moved.Verb]})", Tone.Strong),
                    PlanWords.Count(moved.Orders.All.Orders), Tpp(moved.Orders.All), Usd(moved.Orders.All),
                ],
                ["", moved.Provision.Says.In(words.Language), "", "", ""],
            ]));
        if (plan.Provisions.Count > 0)
        {
            var more = plan.Provisions.Count - MostProvisions;
            page.Table([Column.Prose("")], [[new Cell($"{say.ProvisionSigns} {say.CountsForEachProvision}" + (more > 0 ? $" {PlanWords.Counted(say.Others, more)}." : ""), Tone.Dim)]]);
        }
    }

    private void Orders(string title, IReadOnlyList<ChangedOrder> orders) => page.Section(
        title,
        [
            Column.Prose(words.Say.Fields.Order), Column.Prose(words.Say.Fields.UltimateParent), say.Columns.Destination, Column.Number("TPP"), "",
            Column.Prose(say.Columns.Shift),
        ],
        orders.Take(MostOrders).Select(order => (Cell[])
        [
            order.Id, words.Name(order.UltimateParent), order.Destination ?? say.NotStated, words.Figure(order.Figures.Tpp),
            new Cell(PlanWords.Sign(order.Shift), PlanTones.Of(order.Shift)), $"{words.Standing(order.Before)} → {words.Standing(order.After)}",
        ]));

    private void Notes()
    {
        page.Line();
        page.Table([Column.Prose("")], words.Notes(plan).Select(note => (Cell[])[new Cell(note, Tone.Dim)]));
    }

    private Cell[] Law(string name, PlanLaw law) => [new Cell(name, Tone.Dim), words.Law(law)];

    private static string Tpp(Tally tally) => tally.OrdersWithoutTpp == tally.Orders && tally.Orders > 0 ? "–" : tally.Tpp.Rounded();

    private static string Usd(Tally tally) => tally.OrdersWithoutUsd == tally.Orders && tally.Orders > 0 ? "–" : tally.Usd.Rounded();

    private static string Difference(ExactAmount amount) => (amount > ExactAmount.Zero ? "+" : "") + amount.Rounded();

    private static Cell Count(ShiftTally orders, Shift shift) => new(PlanWords.Count(orders[shift].Orders), orders[shift].Orders > 0 ? PlanTones.Of(shift) : Tone.Dim);
}
