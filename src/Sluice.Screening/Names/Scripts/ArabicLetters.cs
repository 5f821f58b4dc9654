using System.Collections.Frozen;
using System.Text;

namespace Sluice.Screening.Names.Scripts;

/// <summary>
/// Arabic script as Arabic, Persian, Urdu and their neighbours write it. Common names are read from a table with their vowels;
/// of others the letters are written out, and short vowels are missing (see <see cref="ConsonantKey"/>).
/// </summary>
internal static class ArabicLetters
{
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگڤٹڈڑںےء";

    private static readonly string[] Latin =
    [
        "a", "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "", "gh", "f", "q", "k", "l", "m", "n", "h", "w", "y",
        "p", "ch", "zh", "g", "v", "t", "d", "r", "n", "e", "",
    ];

    private static readonly FrozenDictionary<string, string> Names =
        TableFile.Lines("arabic").Select(TableFile.Pair).GroupBy(pair => Unify(pair.Key)).ToFrozenDictionary(names => names.Key, names => names.First().Value);

    /// <summary>The words of a word.</summary>
    public static IEnumerable<string> Read(ReadOnlySpan<char> word)
    {
        var unified = Unify(word);
        if (Names.TryGetValue(unified, out var name))
        {
            return name.Split(' ');
        }

        if (unified.Length > 4 && unified.StartsWith("ال", StringComparison.Ordinal))
        {
            return ["al", Whole(unified[2..])];
        }

        return unified.Length > 5 && unified.StartsWith("عبدال", StringComparison.Ordinal) ? ["abd", "al", Whole(unified[5..])] : [Letter(unified)];
    }

    private static string Whole(string word) => Names.TryGetValue(word, out var name) && !name.Contains(' ') ? name : Letter(word);

    private static string Letter(string word)
    {
        var latin = new StringBuilder(word.Length + 4);
        for (var i = 0; i < word.Length; i++)
        {
            // A final h is the silent ending of many names.
            var at = word[i] == 'ه' && i == word.Length - 1 && i > 1 ? 0 : Letters.IndexOf(word[i], StringComparison.Ordinal);
            if (at >= 0)
            {
                latin.Append(Latin[at]);
            }
            else
            {
                latin.Append(word[i]);
            }
        }

        return latin.ToString();
    }

    private static string Unify(ReadOnlySpan<char> word)
    {
        var unified = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (!Marks.IsMark(c) && c != 'ـ')
            {
                unified.Append(One(c));
            }
        }

        return unified.ToString();
    }

    private static char One(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ئ' or 'ې' => 'ي',
        'ک' or 'ڪ' => 'ك',
        'ة' or 'ۀ' or 'ھ' or 'ہ' or 'ۃ' or 'ە' => 'ه',
        'ؤ' => 'و',
        _ => c,
    };
}
