using System.Collections.Frozen;

namespace Sluice.Screening.Names;

/// <summary>Long words of legal forms that are found although mistyped: Aktiengeselschaft, Compan.</summary>
internal static class LegalWords
{
    private const int LeastLength = 6;

    private static readonly (Word Word, LegalForm Form)[] Words =
    [
        .. Of(LegalForm.Company, "company", "corporation", "incorporated"),
        .. Of(LegalForm.Limited, "limited", "limitada"),
        .. Of(LegalForm.Stock, "aktiengesellschaft", "aktieselskab", "aktiebolag"),
        .. Of(LegalForm.Partnership, "partnership", "kommanditgesellschaft"),
    ];

    /// <summary>The form that a word with one slip means, or null.</summary>
    public static LegalForm? Nearest(string word)
    {
        if (word.Length < LeastLength)
        {
            return null;
        }

        foreach (var (known, form) in Words)
        {
            if (known.Text[0] == word[0] && Math.Abs(known.Text.Length - word.Length) <= 1 && EditDistance.Count(known.Text, word, 1) <= 1)
            {
                return form;
            }
        }

        return null;
    }

    /// <summary>The word of a legal form of several words that a word with one slip means; the word itself when there is none.</summary>
    public static string Corrected(string word)
    {
        if (word.Length < LeastLength - 1 || Phrases.Contains(word))
        {
            return word;
        }

        foreach (var known in Phrases)
        {
            if (Math.Abs(known.Length - word.Length) <= 1 && (known[0] == word[0] || known[^1] == word[^1]) && EditDistance.Count(known, word, 1) <= 1)
            {
                return known;
            }
        }

        return word;
    }

    private static readonly FrozenSet<string> Phrases = TableFile.Lines("legal-forms").Select(TableFile.Pair).SelectMany(pair => TableFile.Words(pair.Value))
        .Where(phrase => phrase.Contains(' ')).SelectMany(phrase => phrase.Split(' ')).Where(word => word.Length >= LeastLength - 1).ToFrozenSet();

    private static IEnumerable<(Word, LegalForm)> Of(LegalForm form, params string[] words) => words.Select(word => (Word.Of(word), form));
}
