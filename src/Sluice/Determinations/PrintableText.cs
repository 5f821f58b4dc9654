using System.Globalization;
using System.Text;

namespace Sluice.Determinations;

/// <summary>Text of unknown origin made safe to show: on one line, of bounded length, with nothing in it that acts.</summary>
/// <remarks>
/// Names come from orders and lists. A control character could drive a terminal, and a character that turns the direction of
/// writing could make a name read as another; both are shown as their code points. The joiners of Persian and Indic scripts stay.
/// </remarks>
public static class PrintableText
{
    private const char ZeroWidthNonJoiner = '\u200c';
    private const char ZeroWidthJoiner = '\u200d';

    /// <summary>The text as it may be shown.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">How many characters are shown; what follows is cut, and the cut is marked.</param>
    public static string Of(string text, int longest = 600)
    {
        if (text.Length <= longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var shown = new StringBuilder(Math.Min(text.Length, longest) + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= longest)
            {
                return shown.Append('…').ToString();
            }

            Append(shown, rune);
        }

        return shown.ToString();
    }

    private static void Append(StringBuilder shown, Rune rune)
    {
        if (rune.Value is '\n' or '\r' or '\t')
        {
            _ = shown.Length == 0 || shown[^1] == ' ' ? shown : shown.Append(' ');
        }
        else if (Acts(rune))
        {
            shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }
        else
        {
            Span<char> characters = stackalloc char[2];
            shown.Append(characters[..rune.EncodeToUtf16(characters)]);
        }
    }

    private static bool Acts(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format => rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
            _ => false,
        };
}
