using System.Globalization;
using Sluice.Cli.Output;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Days;
using Sluice.Screening.Lists.Store;

namespace Sluice.Cli.Pages;

/// <summary>The lists that are used for a day.</summary>
internal static class ListStatusPage
{
    /// <summary>Puts the lists of a day on a page.</summary>
    public static Page Of(ListsOfDay lists, ListStore store)
    {
        var page = new Page();
        page.Line(new Cell($"Lists for {lists.Day:yyyy-MM-dd}", Tone.Strong), new Cell($"  {store.Folder}", Tone.Dim));
        page.Line();
        page.Table(
            ["", Column.Prose("List"), Column.Number("Parties"), "Published", "Version", Column.Prose("")],
            lists.Lists.Select(Row));
        page.Line();
        return page.Line(lists.IsComplete
            ? new Cell("Every list that the law asks about is fresh: who is on none of them is taken as not listed.", Tone.Good)
            : new Cell(
                lists.IsShippedOnly
                    ? "Nothing was imported. Only the parties that Sluice ships are known, so that nobody is taken as not listed: sluice lists import FILE."
                    : $"Not every list that the law asks about is fresh ({string.Join(", ", Wanting(lists))}), so that nobody is taken as not listed: sluice lists import FILE.",
                Tone.Warn));
    }

    private static IEnumerable<string> Wanting(ListsOfDay lists) => KnownList.Asked.Select(asked => lists.Of(asked.Code)).Where(list => list.Standing != ListStanding.Fresh).Select(list => list.List.Code);

    private static Cell[] Row(ListOfDay list) =>
    [
        new Cell(list.List.Code, Tone.Strong), list.List.Title, list.Parties.ToString("N0", CultureInfo.InvariantCulture),
        list.Version is { } version ? $"{version.Published:yyyy-MM-dd}" : "–", new Cell(list.Version?.ShortHash ?? "–", Tone.Dim), ListStandings.Say(list),
    ];
}
