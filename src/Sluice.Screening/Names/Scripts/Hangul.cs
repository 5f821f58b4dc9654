using System.Text;

namespace Sluice.Screening.Names.Scripts;

/// <summary>
/// Korean as lists write it: McCune-Reischauer without its marks, the consonants at the beginning of a syllable voiced between
/// vowels. A word of two to four syllables is a person's name: surname first, each syllable a word (Kim Jong Un).
/// </summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly string[] Initial = ["k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
    private static readonly string[] Voiced = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
    private static readonly string[] Vowel = ["a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "u", "ui", "i"];

    private static readonly string[] Final =
        ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"];

    private static readonly string[] TwoSyllableSurnames = ["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방"];

    /// <summary>The words of a run of syllables.</summary>
    /// <param name="run">Syllables without a space.</param>
    /// <param name="alone">Whether the run is the whole name, so that a short one is a person's.</param>
    public static IEnumerable<string> Read(string run, bool alone)
    {
        if (alone && run.Length is >= 2 and <= 4)
        {
            var surname = run.Length > 2 && TwoSyllableSurnames.Any(x => run.StartsWith(x, StringComparison.Ordinal)) ? 2 : 1;
            return [Surname(run[..surname]), .. run[surname..].Select(syllable => Word([syllable]))];
        }

        return run.Length <= 2 && !alone ? run.Select(syllable => Word([syllable])) : [Word(run)];
    }

    // Two surnames are not written as they are spelt.
    private static string Surname(string run) => run switch { "이" or "리" => "ri", "박" => "pak", _ => Word(run) };

    private static string Word(ReadOnlySpan<char> run)
    {
        var latin = new StringBuilder();
        var afterVowel = false;
        var lastFinal = 0;
        foreach (var syllable in run)
        {
            var code = syllable - FirstSyllable;
            var final = code % Finals;
            var initial = code / Finals / Vowels;
            // Two of them are an l, one between vowels a flap.
            latin.Append(lastFinal == 8 && initial == 5 ? "l" : afterVowel ? Voiced[initial] : Initial[initial]).Append(Vowel[code / Finals % Vowels]).Append(Final[final]);
            afterVowel = final is 0 or 4 or 8 or 16 or 21;
            lastFinal = final;
        }

        return latin.ToString();
    }
}
