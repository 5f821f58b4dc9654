using System.Globalization;
using System.Text;

namespace Sluice.Screening.Names.Scripts;

/// <summary>
/// The scripts of Khmer, Lao and Sinhala, which ICU does not romanise: their consonants, with an a for every vowel sign.
/// Enough to find a name by its consonants (see <see cref="ConsonantKey"/>), no more.
/// </summary>
internal static class Abugidas
{
    private const string Letters =
        "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫຮ" +
        "කඛගඝඞචඡජඣඤටඨඩඪණතථදධනපඵබභමයරලවශෂසහළෆ" +
        "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡ";

    private static readonly string[] Latin =
    [
        "k", "kh", "kh", "ng", "ch", "s", "s", "ny", "d", "t", "th", "th", "n", "b", "p", "ph", "f", "ph", "f", "m", "y", "r", "l", "v", "h", "h",
        "k", "kh", "g", "gh", "ng", "ch", "ch", "j", "jh", "ny", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n", "p", "ph", "b", "bh", "m", "y", "r", "l", "v", "sh", "sh", "s", "h", "l", "f",
        "k", "kh", "k", "kh", "ng", "ch", "ch", "ch", "ch", "ny", "d", "th", "d", "th", "n", "t", "th", "t", "th", "n", "b", "ph", "p", "ph", "m", "y", "r", "l", "v", "s", "h", "l",
    ];

    /// <summary>The word in Latin letters, or null when it is in another script.</summary>
    public static string? Romanise(string word)
    {
        if (!word.Any(c => c is (>= '\u0D80' and <= '\u0DFF') or (>= '\u0E80' and <= '\u0EFF') or (>= '\u1780' and <= '\u17FF')))
        {
            return null;
        }

        var latin = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var at = Letters.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0)
            {
                latin.Append(Latin[at]);
            }
            else if (!IsSilent(c) && (latin.Length == 0 || latin[^1] != 'a'))
            {
                latin.Append('a');
            }
        }

        return latin.Length == 0 ? null : latin.ToString();
    }

    // Signs that take the vowel away, or change the tone or the series of a consonant.
    private static bool IsSilent(char c) =>
        c is '\u0DCA' or '\u17D2' or (>= '\u17C6' and <= '\u17D3') or (>= '\u0EC8' and <= '\u0ECD') or '\u0EBC' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
