using Sluice.Cli.Output;
using Sluice.Determinations;
using Sluice.Lab.Proof.Differences;

namespace Sluice.Cli.Pages;

/// <summary>Every way in which answers change between two laws.</summary>
internal static class SymbolicDiffPage
{
    /// <summary>Puts the ways on a page, those that change most first.</summary>
    public static Page Of(LawDifferences found, Language language)
    {
        var say = Phrases.In(language);
        var page = new Page();
        page.Line(new Cell($"--- {found.Before}", Tone.Bad)).Line(new Cell($"+++ {found.After}", Tone.Good)).Line();
        page.Line(new Cell(Summary(found), Tone.Strong));
        if (found.Changes.Any(change => change.Regions.Any(region => region.IsOrdinary)))
        {
            page.Line(new Cell("Ordinary orders: of US origin, out of the United States, no party on a list, for a commercial end use and with nothing else known of it.", Tone.Dim));
        }

        foreach (var change in InOrder(found.Changes))
        {
            page.Heading($"{Say(change.Before, say)} \u2192 {Say(change.After, say)}{Rest(change)}");
            foreach (var region in change.Regions)
            {
                Add(page, region, language);
            }
        }

        return page;
    }

    /// <summary>Settled answers first, and of ordinary orders; then changes that make an answer stricter, the larger steps before the smaller.</summary>
    public static IEnumerable<ChangeOfAnswer> InOrder(IEnumerable<ChangeOfAnswer> changes) =>
        changes.OrderBy(c => !(c.Before.IsSettled && c.After.IsSettled))
            .ThenBy(c => c.Regions.Count == 0 || !c.Regions[0].IsOrdinary)
            .ThenByDescending(c => c.After.Outcome > c.Before.Outcome)
            .ThenByDescending(c => Math.Abs((int)c.After.Outcome - (int)c.Before.Outcome))
            .ThenBy(c => (c.Before.Outcome, c.Before.Review)).ThenBy(c => (c.After.Outcome, c.After.Review));

    private static string Summary(LawDifferences found) =>
        found.Changes.Count == 0 && found.IsComplete ? "No order gets another answer: the two laws say the same of every complete order of one line."
        : found.IsComplete ? $"{found.Changes.Count} ways in which the answer to an order of one line changes, and there is no other. Found in {found.Took.TotalSeconds:F1} s."
        : $"{found.Changes.Count} ways in which the answer to an order of one line changes; time ran out, and there may be others.";

    private static string Rest(ChangeOfAnswer change) => change switch
    {
        { IsComplete: true } => "",
        { IsCompleteForOrdinary: true } => "  (further regions of other orders alone)",
        _ => "  (there are further regions)",
    };

    private static void Add(Page page, Region region, Language language)
    {
        page.Line();
        page.Line(new Cell(region.IsOrdinary ? "  ordinary orders" : "  orders", Tone.Dim));
        page.Table(["", Column.Prose("")], region.Conditions.Select(condition => (Cell[])[new Cell("\u2022", Tone.Dim), new Cell(condition.Say(language))]));
        Carrying(page, "before", region.CarryingBefore);
        Carrying(page, "after", region.CarryingAfter);
        if (region.Witness is { } order)
        {
            page.Line(new Cell($"  for example {Example(order)}", Tone.Dim));
        }
    }

    private static void Carrying(Page page, string when, IReadOnlyList<Law.Provision> provisions)
    {
        if (provisions.Count > 0)
        {
            page.Line(new Cell($"  {when}: {string.Join("; ", provisions.Select(p => p.Id))}", Tone.Dim));
        }
    }

    private static string Example(Orders.Order order) =>
        $"{order.Activity ?? "an order"} {order.From?.Code} \u2192 {order.Destination?.Code}: {string.Join(", ", order.Items.Select(item => $"{item.Quantity} x {Name(item)}"))}";

    private static string Name(Orders.OrderItem item) => item switch
    {
        Orders.ChipItem chip => chip.Chip,
        Orders.SystemItem system => system.System,
        Orders.ClassifiedItem classified => classified.Eccn,
        Orders.SpecifiedItem specified => specified.Specs.Name ?? "a specified part",
        _ => "model weights",
    };

    private static string Say(Ruling ruling, Phrases say) => ruling.Review is { } review ? $"{say.Say(ruling.Outcome)} ({say.Say(review)})" : say.Say(ruling.Outcome);
}
