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
        foreach (var change in InOrder(found.Changes))
        {
            page.Heading($"{Say(change.Before, say)} \u2192 {Say(change.After, say)}{(change.IsComplete ? "" : "  (there are further regions)")}");
            foreach (var region in change.Regions)
            {
                Add(page, region, language);
            }
        }

        return page;
    }

    /// <summary>Changes that make an answer stricter first, the larger steps before the smaller.</summary>
    public static IEnumerable<ChangeOfAnswer> InOrder(IEnumerable<ChangeOfAnswer> changes) =>
        changes.OrderBy(c => c.Before.Outcome == Outcome.Undetermined || c.After.Outcome == Outcome.Undetermined)
            .ThenByDescending(c => c.After.Outcome > c.Before.Outcome)
            .ThenByDescending(c => Math.Abs((int)c.After.Outcome - (int)c.Before.Outcome))
            .ThenBy(c => (c.Before.Outcome, c.Before.Review)).ThenBy(c => (c.After.Outcome, c.After.Review));

    private static string Summary(LawDifferences found) =>
        found.Changes.Count == 0 && found.IsComplete ? "No order gets another answer: the two laws say the same of every complete order of one line."
        : found.IsComplete ? $"{found.Changes.Count} ways in which the answer to an order changes, and there is no other. Found in {found.Took.TotalSeconds:F1} s."
        : $"{found.Changes.Count} ways in which the answer to an order changes; time ran out, and there may be others.";

    private static void Add(Page page, Region region, Language language)
    {
        page.Line();
        page.Table(["", Column.Prose("")], region.Conditions.Select(condition => (Cell[])[new Cell("\u2022", Tone.Dim), new Cell(condition.Say(language))]));
        if (region.Conditions.Count == 0)
        {
            page.Line(new Cell("  every order", Tone.Plain));
        }

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
