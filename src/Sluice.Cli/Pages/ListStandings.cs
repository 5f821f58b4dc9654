using Sluice.Cli.Output;
using Sluice.Screening.Lists.Days;

namespace Sluice.Cli.Pages;

/// <summary>The words for how far a list can be relied on.</summary>
internal static class ListStandings
{
    /// <summary>The word in JSON.</summary>
    public static string Word(ListStanding standing) => standing switch
    {
        ListStanding.Fresh => "fresh",
        ListStanding.Stale => "stale",
        ListStanding.Later => "later",
        ListStanding.Shipped => "shipped",
        _ => "missing",
    };

    /// <summary>The words for a person.</summary>
    public static Cell Say(ListOfDay list) => list.Standing switch
    {
        ListStanding.Fresh => new Cell($"fresh, {Days(list.Age)} old", Tone.Good),
        ListStanding.Stale => new Cell($"stale, {Days(list.Age)} old", Tone.Warn),
        ListStanding.Later => new Cell($"{Days(-list.Age)} later than the day asked about", Tone.Warn),
        ListStanding.Shipped => new Cell("only the parties that Sluice ships", Tone.Warn),
        _ => new Cell("not there", Tone.Bad),
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
}
