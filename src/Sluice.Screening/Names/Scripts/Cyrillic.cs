using System.Text;

namespace Sluice.Screening.Names.Scripts;

/// <summary>Cyrillic as passports and lists romanise it (BGN/PCGN without apostrophes), with the letters of the other languages that use it.</summary>
internal static class Cyrillic
{
    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџѓќѕәғқңөұүһӣӯҳҷӑӗҫӳҡҙѣѳ";

    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "",
        "e", "yu", "ya", "i", "yi", "ye", "g", "u", "j", "lj", "nj", "c", "dj", "dz", "gj", "kj", "dz", "a", "gh", "q", "ng", "o", "u", "u", "h", "i", "u", "h", "j",
        "a", "e", "s", "u", "q", "z", "e", "f",
    ];

    public static string Romanise(ReadOnlySpan<char> word)
    {
        var latin = new StringBuilder(word.Length + 8);
        foreach (var letter in word)
        {
            var at = Letters.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
            if (at >= 0)
            {
                latin.Append(Latin[at]);
            }
            else
            {
                LatinLetters.Append(latin, char.ToLowerInvariant(letter));
            }
        }

        return latin.ToString();
    }
}
