using System.Text.RegularExpressions;

namespace Sluice.Screening.Lists.Reading;

/// <summary>The code of a list from what the Consolidated Screening List calls it.</summary>
internal static partial class ListSource
{
    /// <summary>The code: that in brackets in lower case, <c>el</c> from "Entity List (EL) - Bureau of Industry and Security"; null when there is none.</summary>
    public static string? Code(string source) =>
        InBrackets().Match(source) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;

    /// <summary>Whether a code is one that a list may have: letters, digits and hyphens.</summary>
    public static bool IsCode(string text) => WholeCode().IsMatch(text);

    [GeneratedRegex(@"\(([A-Z][A-Z-]{1,11})(?: List)?\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,59}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeCode();
}
