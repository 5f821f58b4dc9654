using System.Globalization;

namespace Sluice.Screening.Names;

/// <summary>Numbers written as words, ordinals and Roman numerals.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Units = new()
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9, ["tenth"] = 10,
    };

    private static readonly Dictionary<string, int> Tens = new()
    {
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fourty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly Dictionary<string, int> Roman = new()
    {
        ["ii"] = 2, ["iii"] = 3, ["iv"] = 4, ["vi"] = 6, ["vii"] = 7, ["viii"] = 8, ["ix"] = 9, ["xi"] = 11, ["xii"] = 12, ["xiii"] = 13, ["xiv"] = 14, ["xv"] = 15, ["xx"] = 20,
    };

    private static readonly Dictionary<string, string> Single = new() { ["i"] = "1", ["v"] = "5", ["x"] = "10" };

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    /// <summary>The number that begins at a word, in digits.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="isEntity">Whether Roman numerals may stand here: Xi is a surname, XI a number.</param>
    /// <param name="length">How many words it has; 0 when there is none.</param>
    public static string? Find(IReadOnlyList<RawWord> words, int at, bool isEntity, out int length)
    {
        var word = words[at].Text;
        length = 1;
        if (Tens.TryGetValue(word, out var tens))
        {
            if (at + 1 < words.Count && Digit(words[at + 1].Text) is { } unit)
            {
                length = 2;
                return (tens + unit).ToString(CultureInfo.InvariantCulture);
            }

            return tens.ToString(CultureInfo.InvariantCulture);
        }

        if (isEntity && at > 1 && Single.TryGetValue(word, out var single))
        {
            return single;
        }

        if (Units.TryGetValue(word, out var value) || (isEntity && at > 0 && Roman.TryGetValue(word, out value)))
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        if (word.Length > 2 && char.IsAsciiDigit(word[0]) && Ordinals.Any(word.EndsWith) && word.AsSpan(0, word.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return word[..^2];
        }

        length = 0;
        return null;
    }

    private static int? Digit(string word) =>
        Units.TryGetValue(word, out var unit) && unit is > 0 and < 10 ? unit :
        word.Length == 1 && char.IsAsciiDigit(word[0]) && word[0] != '0' ? word[0] - '0' : null;
}
