using System.Text.RegularExpressions;

namespace Sluice.Screening.Lists.Reading;

/// <summary>
/// Finds the footnotes of an Entity List entry in the words of its license requirement. The list prints them as raised figures,
/// which files flatten: "734.9(e)1 and 744.11 of the EAR2", "(See §§ 734.9(e)(2) and 744.11 of the EAR)4".
/// </summary>
internal static partial class FootnoteText
{
    /// <summary>The footnotes, ascending; null when a paragraph (e) is named without saying which.</summary>
    public static IReadOnlyList<int>? Of(string requirement)
    {
        var found = new SortedSet<int>();
        foreach (Match match in Raised().Matches(requirement))
        {
            found.Add(match.Groups[1].ValueSpan[0] - '0');
        }

        foreach (Match match in ProductRule().Matches(requirement))
        {
            var paragraph = match.Groups[1].Success ? match.Groups[1].ValueSpan[0] : '\0';
            _ = paragraph switch { '1' => found.Add(1), '2' => found.Add(4), '3' => found.Add(5), _ => false };
        }

        if (OneAfterProductRule().IsMatch(requirement))
        {
            found.Add(1);
        }

        if (ThirdFootnote().IsMatch(requirement))
        {
            found.Add(3);
        }

        return found.Count == 0 && ProductRule().IsMatch(requirement) ? null : [.. found];
    }

    [GeneratedRegex(@"\bEAR\.?\)?\s?([1-5])(?=[\s.,;]*$|[\s,;]+\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Raised();

    [GeneratedRegex(@"734\.9\(e\)(?:\(([123])\))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProductRule();

    [GeneratedRegex(@"734\.9\(e\)\s?1(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneAfterProductRule();

    [GeneratedRegex(@"734\.9\(g\),?\s?3(?=[\s,])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ThirdFootnote();
}
