using System.Text;
using Sluice.Parties;

namespace Sluice.Law.Conditions.Words;

/// <summary>What a language asks of a finished sentence.</summary>
internal static class Typography
{
    // Countries whose English name takes the article, other than the United ones and the islands.
    private static readonly string[] WithArticle =
        ["BS", "CD", "CF", "CG", "DO", "GM", "KM", "MV", "NL", "PH"];

    /// <summary>A country within a sentence.</summary>
    public static string Country(Country country, Language language)
    {
        var name = country.Name(language.Tag());
        var article = language == Language.En
            && (name.StartsWith("United ", StringComparison.Ordinal)
                || name.EndsWith("Islands", StringComparison.Ordinal)
                || Array.IndexOf(WithArticle, country.Code) >= 0);
        return article ? "the " + name : name;
    }

    /// <summary>In Chinese: one space between Chinese and other letters or digits, none within Chinese.</summary>
    public static string Space(string text, Language language)
    {
        if (language == Language.En)
        {
            return text;
        }

        var spaced = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsWide(c) && spaced.Length > 1 && spaced[^1] == ' ' && IsWide(spaced[^2]))
            {
                spaced.Length--;
            }

            if (spaced.Length > 0 && Touch(spaced[^1], c))
            {
                spaced.Append(' ');
            }

            spaced.Append(c);
        }

        return spaced.ToString();
    }

    // Dates stay in one piece: 2026年12月31日.
    private static bool Touch(char left, char right) =>
        (IsHan(right) && IsWestern(left) && right is not ('年' or '月' or '日')) || (IsWestern(right) && IsHan(left) && left is not ('年' or '月'));

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static bool IsWide(char c) => IsHan(c) || c is '（' or '）' or '，' or '、' or '「' or '」' or '“' or '”';

    private static bool IsWestern(char c) => char.IsAsciiLetterOrDigit(c) || c is '%' or '²' or '.';
}
