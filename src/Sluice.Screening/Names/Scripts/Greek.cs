using System.Text;

namespace Sluice.Screening.Names.Scripts;

/// <summary>Greek as passports romanise it (ELOT 743), with the pairs that write one sound.</summary>
internal static class Greek
{
    private const string Marked = "άέήίόύώϊϋΐΰςἀἐἰὀὐὠ";
    private const string Plain = "αεηιουωιυιυσαειουω";
    private const string Letters = "αβγδεζηθικλμνξοπρστυφχψω";

    private static readonly string[] Latin =
        ["a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "t", "y", "f", "ch", "ps", "o"];

    private static readonly (string Pair, string Latin)[] Pairs =
        [("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("γγ", "ng"), ("τζ", "j"), ("τσ", "ts"), ("ου", "ou"), ("αυ", "av"), ("ευ", "ev")];

    public static string Romanise(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            var small = char.ToLowerInvariant(letter);
            var at = Marked.IndexOf(small, StringComparison.Ordinal);
            plain.Append(at < 0 ? small : Plain[at]);
        }

        foreach (var (pair, latin) in Pairs)
        {
            plain.Replace(pair, latin);
        }

        var result = new StringBuilder(plain.Length + 4);
        for (var i = 0; i < plain.Length; i++)
        {
            var at = Letters.IndexOf(plain[i], StringComparison.Ordinal);
            if (at >= 0)
            {
                result.Append(Latin[at]);
            }
            else
            {
                LatinLetters.Append(result, plain[i]);
            }
        }

        return result.ToString();
    }
}
