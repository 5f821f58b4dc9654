namespace Sluice.Screening.Names;

/// <summary>
/// Arabic names of two parts, written together or apart: Abdulrahman is Abd al-Rahman, Bashiruddin is Bashir ud-Din.
/// They are brought to the parts.
/// </summary>
internal static class ArabicCompounds
{
    /// <summary>How <c>ud-Din</c> is written once it is recognised.</summary>
    public const string Din = "aldin";

    private static readonly string[] Servants = ["abdul", "abdal", "abdel", "abdol", "abdil", "abdou", "abdur", "abder", "abdor", "abdir", "abdus", "abdes", "abdun", "abdi", "cabdi"];
    private static readonly string[] Faiths = ["uddin", "uddine", "eddine", "eddin", "addin", "aldin", "aldeen", "eldin", "eldeen", "uldin", "oddin", "ouddine", "iddin", "edin", "udin"];

    /// <summary>The words with such names in their parts.</summary>
    public static List<RawWord> Split(IReadOnlyList<RawWord> words)
    {
        var split = new List<RawWord>(words.Count + 2);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i + 1 < words.Count && word.Text is "ud" or "al" or "el" or "ad" or "ed" or "od" && IsDin(words[i + 1].Text))
            {
                split.Add(word with { Text = Din });
                i++;
            }
            else if (i + 1 < words.Count && word.Text is "abd" && words[i + 1].Text is "allah" or "ullah" or "ollah" or "ellah")
            {
                split.Add(word with { Text = "abdallah" });
                i++;
            }
            else if (Servant(word.Text) is { } cut)
            {
                split.Add(word with { Text = word.Text[..cut.Head] });
                split.Add(word with { Text = word.Text[cut.Tail..] });
            }
            else if (Faith(word.Text) is { } head)
            {
                if (head > 0)
                {
                    split.Add(word with { Text = word.Text[..head] });
                }

                split.Add(word with { Text = Din });
            }
            else
            {
                split.Add(word);
            }
        }

        return split;
    }

    private static bool IsDin(string word) => word is "din" or "deen" or "dine" or "dein";

    private static (int Head, int Tail)? Servant(string word)
    {
        if (word.Length < 7 || !(word.StartsWith("abd", StringComparison.Ordinal) || word.StartsWith("cabd", StringComparison.Ordinal)))
        {
            return null;
        }

        foreach (var servant in Servants)
        {
            var rest = word.Length - servant.Length;
            if (rest >= 3 && word.StartsWith(servant, StringComparison.Ordinal) && !word.AsSpan(servant.Length).StartsWith("la") && !word.AsSpan(servant.Length).StartsWith("ll"))
            {
                return (servant.Length, servant.Length);
            }
        }

        return null;
    }

    private static int? Faith(string word)
    {
        foreach (var faith in Faiths)
        {
            var head = word.Length - faith.Length;
            if (head is 0 or >= 3 && word.EndsWith(faith, StringComparison.Ordinal) && (faith.Length > 4 || head >= 4))
            {
                return head;
            }
        }

        return null;
    }
}
