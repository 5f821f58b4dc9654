using System.Globalization;
using System.Text.RegularExpressions;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Days;

namespace Sluice.Screening.Screens;

/// <summary>Whether an entry applied on a day, as far as its dates and its citation tell.</summary>
internal static partial class EntryStanding
{
    public const string InForce = "in_force";
    public const string Ended = "ended";
    public const string Later = "later";
    public const string Unsure = "unsure";

    // Volume 1 of the Federal Register is of 1936.
    private const int YearBeforeVolumeOne = 1935;

    /// <summary>How an entry stands on a day.</summary>
    /// <param name="party">The entry.</param>
    /// <param name="day">The day.</param>
    /// <param name="standing">How the list it is on stands for that day.</param>
    public static string Of(ListedParty party, DateOnly day, ListStanding standing)
    {
        if (party.EndDate < day)
        {
            return Ended;
        }

        if (party.StartDate is { } start)
        {
            return start <= day ? InForce : Later;
        }

        // An edition of that day or before it has what applied. Of a later one it is known only by the year of the first notice.
        if (standing is ListStanding.Fresh or ListStanding.Stale)
        {
            return InForce;
        }

        return FirstYear(party.FederalRegisterCitation) switch
        {
            { } year when year < day.Year => InForce,
            { } year when year > day.Year => Later,
            _ => Unsure,
        };
    }

    private static int? FirstYear(string? citation)
    {
        int? first = null;
        foreach (Match match in Volume().Matches(citation ?? ""))
        {
            var year = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + YearBeforeVolumeOne;
            first = first < year ? first : year;
        }

        return first;
    }

    [GeneratedRegex(@"\b(\d{2,3}) F\.?R\.? ?\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Volume();
}
