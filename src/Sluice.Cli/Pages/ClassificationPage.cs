using System.Globalization;
using Sluice.Cli.Output;
using Sluice.Determinations;
using Sluice.Orders;

namespace Sluice.Cli.Pages;

/// <summary>Classified parts as a table.</summary>
internal static class ClassificationPage
{
    /// <summary>Puts classified parts on a page.</summary>
    public static Page Of(IReadOnlyList<Classified> parts, DateOnly day, Language language)
    {
        var say = Phrases.In(language);
        var page = new Page().Line(new Cell($"{say.AsOf} {day:yyyy-MM-dd}", Tone.Dim)).Line();
        page.Table(
            [say.Fields.Item, say.Fields.Eccn, say.Fields.Level, Column.Number("TPP"), Column.Number(say.Fields.Density), Column.Number(say.Fields.Quantity), say.Fields.Confidence],
            parts.Select(part => Row(part.Finding, part.Item, say)));
        var flags = parts.SelectMany(part => part.Flags).DistinctBy(flag => flag.Id).OrderBy(flag => Severities.Rank(flag.Severity));
        return page.Section(
            say.Sections.Flags,
            ["", Column.Prose("")],
            flags.Select(flag => (Cell[])[new Cell(say.Say(flag.Severity), Severities.Tone(flag.Severity)), string.Format(CultureInfo.InvariantCulture, say.Bracketed, flag.Text, flag.Id)]));
    }

    private static Cell[] Row(ItemFinding item, OrderItem line, Phrases say) =>
    [
        item.Name, new Cell(string.Join(say.Or, item.Eccn), item.Eccn.Count == 1 ? Tone.Strong : Tone.Warn), item.Level ?? "–",
        say.Figure(item.Tpp, ItemFigures.HasTpp(item, line)), say.Figure(item.PerformanceDensity, ItemFigures.HasPerformanceDensity(item, line)), say.Figure(item.Quantity),
        item.Confidence is { } confidence ? new Cell(say.Say(confidence), confidence == "low" ? Tone.Warn : Tone.Dim) : "",
    ];
}
