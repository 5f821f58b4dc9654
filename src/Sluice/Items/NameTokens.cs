namespace Sluice.Items;

/// <summary>
/// Cuts names of parts into tokens that do not depend on case, hyphens, spaces or the order of words: letters and digits part
/// company, a memory size or kind is one token, and words that every part may carry are left out.
/// </summary>
/// <remarks>Each token is held once and stands for a number, so that names are compared as short sorted lists of numbers.</remarks>
internal sealed class NameTokens
{
    /// <summary>The most characters a name may have.</summary>
    public const int LongestName = 120;

    private const int MostTokens = 24;

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "accelerator", "accelerators", "card", "chip", "core", "cores", "gpu", "gpus", "graphics", "module", "of", "processor", "tensor", "the",
    };

    private static readonly Piece End = new("", IsNumber: false, Touches: false);

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    /// <summary>The sorted tokens of a name; tokens not seen before get new numbers when <paramref name="learn"/> is set, else -1.</summary>
    /// <returns>Null when the name is too long to be one.</returns>
    public int[]? Of(string name, bool learn)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        var pieces = Join(Cut(name));
        if (pieces.Count > MostTokens)
        {
            return null;
        }

        var tokens = new int[pieces.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = NumberOf(pieces[i], learn);
        }

        Array.Sort(tokens);
        return tokens;
    }

    /// <summary>
    /// Whether a token may be left out without meaning another part of the family: a memory size or kind, or a form factor.
    /// Everything else may: a bare number, a single letter, or a word such as Ti or Ultra.
    /// </summary>
    public bool MayBeLeftOut(int token) =>
        words[token] is "pcie" or "nvl" or "oam" || StartsWith(token, "sxm") || StartsWith(token, "hbm") || StartsWith(token, "gddr")
        || (words[token].EndsWith("gb", StringComparison.Ordinal) && char.IsAsciiDigit(words[token][0]));

    /// <summary>Whether a token has a letter in it.</summary>
    public bool HasLetter(int token) => token >= 0 && words[token].AsSpan().ContainsAnyExceptInRange('0', '9');

    private bool StartsWith(int token, string start) => words[token].StartsWith(start, StringComparison.Ordinal);

    private int NumberOf(string word, bool learn)
    {
        if (numbers.TryGetValue(word, out var number))
        {
            return number;
        }

        if (!learn)
        {
            return -1;
        }

        numbers.Add(word, words.Count);
        words.Add(word);
        return words.Count - 1;
    }

    private static List<Piece> Cut(string name)
    {
        var pieces = new List<Piece>();
        for (var at = 0; at < name.Length;)
        {
            if (!char.IsLetterOrDigit(name[at]))
            {
                at++;
                continue;
            }

            var start = at;
            var digits = char.IsAsciiDigit(name[at]);
            while (at < name.Length && char.IsLetterOrDigit(name[at]) && char.IsAsciiDigit(name[at]) == digits)
            {
                at++;
            }

            var touches = start > 0 && char.IsLetterOrDigit(name[start - 1]);
            pieces.Add(new Piece(name[start..at].ToLowerInvariant(), digits, touches));
        }

        return pieces;
    }

    /// <summary>Puts together what belongs together (80 and gb, hbm and 3 and e, pci and express) and leaves fillers out.</summary>
    private static List<string> Join(List<Piece> pieces)
    {
        var joined = new List<string>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            var word = pieces[i].Text;
            var next = i + 1 < pieces.Count ? pieces[i + 1] : End;
            var afterNext = i + 2 < pieces.Count ? pieces[i + 2] : End;
            if (pieces[i].IsNumber && next.Text is "gb" or "gib" && !(afterNext is { IsNumber: true, Touches: true }))
            {
                joined.Add(word + "gb");
                i++;
            }
            else if (word is "hbm" or "gddr" or "lpddr" or "ddr" && next.IsNumber)
            {
                var suffix = afterNext is { Touches: true, Text: "e" or "x" or "p" } ? afterNext.Text : "";
                joined.Add(word + next.Text + suffix);
                i += suffix.Length + 1;
            }
            else if (word is "sxm" && next is { IsNumber: true, Touches: true })
            {
                joined.Add(word);
                joined.Add(word + next.Text);
                i++;
            }
            else if (word is "pci" && next.Text is "e" or "express")
            {
                joined.Add("pcie");
                i++;
            }
            else if (!Fillers.Contains(word))
            {
                joined.Add(word);
            }
        }

        return joined;
    }

    private sealed record Piece(string Text, bool IsNumber, bool Touches);
}
