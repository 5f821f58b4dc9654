using System.Globalization;
using System.Text.RegularExpressions;

namespace Sluice.Screening.Index;

/// <summary>A date of birth as far as it is known.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, or 0.</param>
/// <param name="Day">The day, or 0.</param>
/// <param name="IsRough">Whether it was said to be about then.</param>
internal readonly partial record struct Birth(int Year, int Month, int Day, bool IsRough)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads a date as lists and people write it; null when there is no year in it.</summary>
    public static Birth? Read(string? text)
    {
        if (text is not { Length: > 3 and < 100 } || YearPattern().Match(text) is not { Success: true } year)
        {
            return null;
        }

        var lower = text.ToLowerInvariant();
        var rough = lower.Contains("circa", StringComparison.Ordinal) || lower.Contains("approx", StringComparison.Ordinal) || lower.Contains("between", StringComparison.Ordinal);
        var number = int.Parse(year.Value, CultureInfo.InvariantCulture);
        if (IsoPattern().Match(text) is { Success: true } iso)
        {
            return new Birth(number, Part(iso.Groups[2]), Part(iso.Groups[3]), rough);
        }

        var month = Array.FindIndex(Months, name => lower.Contains(name, StringComparison.Ordinal)) + 1;
        var day = month > 0 && DayPattern().Match(text) is { Success: true } found ? Part(found.Groups[1]) : 0;
        return new Birth(number, month, day, rough);
    }

    /// <summary>0 the same as far as both are known; 1 near it (a slip of a year, a month or a day); 2 another.</summary>
    public int Distance(Birth other)
    {
        var years = Math.Abs(Year - other.Year);
        if (years == 0)
        {
            return Agrees(Month, other.Month) && Agrees(Day, other.Day) ? (Month > 0 && other.Month > 0 ? 0 : 1) : 1;
        }

        return years == 1 || ((IsRough || other.IsRough) && years <= 3) ? 1 : 2;
    }

    private static bool Agrees(int a, int b) => a == 0 || b == 0 || a == b;

    private static int Part(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\b(1[89]\d\d|20\d\d)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\b(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsoPattern();

    [GeneratedRegex(@"\b(\d{1,2})\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayPattern();
}
