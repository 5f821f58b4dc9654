using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Sluice.Screening.Names.Scripts;

/// <summary>Words in scripts that ICU romanises: kana, Hebrew, Armenian, Georgian, Thai, Ethiopic and those of India and its neighbours.</summary>
internal static class OtherScripts
{
    // Malayalam letters for a consonant without a vowel, which ICU leaves as they are.
    private const string Chillu = "ൺൻർൽൾൿ";
    private const string ChilluLatin = "nnrllk";

    private static readonly FrozenDictionary<string, string> Kana = TableFile.Lines("kana").Select(TableFile.Pair).ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>The word in Latin letters, or null when it cannot be read.</summary>
    public static string? Romanise(string word)
    {
        if (Kana.TryGetValue(word, out var known))
        {
            return known;
        }

        if (Abugidas.Romanise(word) is { } consonants)
        {
            return consonants;
        }

        if (IcuLibrary.ToLatin(word) is not { } latin)
        {
            return null;
        }

        var folded = new StringBuilder(latin.Length);
        foreach (var c in latin)
        {
            var chillu = Chillu.IndexOf(c, StringComparison.Ordinal);
            if (chillu >= 0)
            {
                folded.Append(ChilluLatin[chillu]);
            }
            else if (char.IsLetterOrDigit(c))
            {
                LatinLetters.Append(folded, c);
            }
        }

        var text = folded.ToString();
        return text.Length == 0 || !text.AsSpan().ContainsAnyInRange('a', 'z') ? null : WithoutInherentVowel(word, text);
    }

    // In the scripts of northern India a last consonant is written with an a that nobody says.
    private static string WithoutInherentVowel(string word, string latin) =>
        latin.Length > 3 && latin[^1] == 'a' && word[^1] is >= '\u0900' and <= '\u0B7F' && CharUnicodeInfo.GetUnicodeCategory(word[^1]) == UnicodeCategory.OtherLetter
            ? latin[..^1]
            : latin;
}
