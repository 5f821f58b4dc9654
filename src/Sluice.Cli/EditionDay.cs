using System.Globalization;
using System.Text.RegularExpressions;

namespace Sluice.Cli;

/// <summary>The day whose list a file is, as far as the file tells.</summary>
internal static partial class EditionDay
{
    /// <summary>A day in the name of the file, else the day on which it was last written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="today">No file is later than this.</param>
    public static DateOnly Of(string path, DateOnly today)
    {
        foreach (Match match in Written().Matches(Path.GetFileName(path)))
        {
            if (DateOnly.TryParseExact(string.Concat(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }
        }

        var last = DateOnly.FromDateTime(File.GetLastWriteTime(path));
        return last < today ? last : today;
    }

    [GeneratedRegex(@"(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
