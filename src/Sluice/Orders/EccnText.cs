using Sluice.Documents;

namespace Sluice.Orders;

/// <summary>Reads export control classification numbers (15 CFR 774.1: category, product group, number and paragraphs).</summary>
internal static class EccnText
{
    /// <summary>Characters of a number.</summary>
    public const int Longest = 40;

    private const string Unlisted = "EAR99";

    /// <summary>The number with its product group in upper and its paragraphs in lower case, or null when nobody said.</summary>
    public static string? Read(Field field)
    {
        var text = field.Text(Longest);
        var eccn = text is null ? null : Normal(text);
        if (text is not null && eccn is null)
        {
            field.Refuse("an ECCN such as 3A090.a or 3B001.f.1, or EAR99");
        }

        return eccn;
    }

    /// <summary>A number as it is kept; null when the text is none.</summary>
    public static string? Normal(string text)
    {
        if (string.Equals(text, Unlisted, StringComparison.OrdinalIgnoreCase))
        {
            return Unlisted;
        }

        return IsWellFormed(text) ? text[..5].ToUpperInvariant() + text[5..].ToLowerInvariant() : null;
    }

    private static bool IsWellFormed(string text)
    {
        if (text.Length < 5 || !char.IsAsciiDigit(text[0]) || char.ToUpperInvariant(text[1]) is < 'A' or > 'E' || !text[2..5].All(char.IsAsciiDigit))
        {
            return false;
        }

        // Paragraphs follow, each after a point.
        return text.Length == 5 || (text[5] == '.' && text[6..].Split('.').All(p => p.Length is >= 1 and <= 4 && p.All(char.IsAsciiLetterOrDigit)));
    }
}
