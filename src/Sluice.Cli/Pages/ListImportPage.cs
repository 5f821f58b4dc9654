using System.Globalization;
using Sluice.Cli.Output;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Days;
using Sluice.Screening.Lists.Store;

namespace Sluice.Cli.Pages;

/// <summary>What an import of a list did.</summary>
internal static class ListImportPage
{
    private const int MostShown = 10;

    /// <summary>Puts an import on a page.</summary>
    public static Page Of(ListImport import, string folder, DateOnly today)
    {
        var version = import.Version;
        var page = new Page();
        page.Line(
            new Cell($"Imported {Number(version.Parties)} parties", Tone.Good),
            new Cell($" as version {version.ShortHash}, published {version.Published:yyyy-MM-dd}, into {folder}"));
        var age = today.DayNumber - version.Published.DayNumber;
        if (age > ListCalendar.FreshDays)
        {
            page.Line(new Cell($"This edition is {Number(age)} days old; for orders of today a list is stale after {ListCalendar.FreshDays} days.", Tone.Warn));
        }

        page.Line();
        page.Table(
            ["", Column.Prose("List"), Column.Number("Parties")],
            version.Lists.Select(list => (Cell[])[new Cell(list.Key, Tone.Strong), KnownList.Of(list.Key).Title, Number(list.Value)]));
        page.Line();
        if (import.Previous is not { } before)
        {
            return page.Line("It is the first edition of this publication; there is nothing to compare it with.");
        }

        var changes = import.Changes;
        page.Line($"Since the edition of {before.Published:yyyy-MM-dd} (version {before.ShortHash}): "
            + $"{Number(changes.Added.Count)} added, {Number(changes.Removed.Count)} removed, {Number(changes.Changed.Count)} changed.");
        Parties(page, "+", Tone.Good, changes.Added.Select(Name).ToArray());
        Parties(page, "-", Tone.Bad, changes.Removed.Select(Name).ToArray());
        Parties(page, "~", Tone.Warn, changes.Changed.Select(change => change.Before.Id == change.After.Id ? Name(change.After) : $"{Name(change.After)}, before: {change.Before.Name}").ToArray());
        return page;
    }

    private static void Parties(Page page, string mark, Tone tone, string[] names)
    {
        if (names.Length == 0)
        {
            return;
        }

        page.Table(["", Column.Prose("")], names.Take(MostShown).Select(name => (Cell[])[new Cell(mark, tone), name]));
        if (names.Length > MostShown)
        {
            page.Line(new Cell($"  {mark} {Number(names.Length - MostShown)} more; --json names all", Tone.Dim));
        }
    }

    private static string Name(ListedParty party) => $"{party.Name} ({party.Id})";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
