using System.Buffers;
using System.Text;
using Sluice.Screening.Names.Scripts;

namespace Sluice.Screening.Names;

/// <summary>Splits a name into words and brings each to plain Latin letters.</summary>
/// <param name="joinsInitials">Whether letters with dots between them are one abbreviation however few they are (companies), not initials.</param>
internal sealed class NameScanner(bool joinsInitials)
{
    private const int LeastJoined = 3;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(" ,.-·・=\t\n&");

    private readonly List<RawWord> words = [];
    private readonly StringBuilder word = new();
    private readonly StringBuilder dotted = new();
    private bool bracketed;
    private bool inCapitals;

    public NameWarnings Warnings { get; private set; }

    /// <summary>The words of a name.</summary>
    public IReadOnlyList<RawWord> Scan(string text)
    {
        var alone = text.AsSpan().Trim().IndexOfAny(Breaks) < 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Marks.IsInvisible(c))
            {
                Warnings |= NameWarnings.InvisibleMarks;
            }
            else if (c is >= '\uFF01' and <= '\uFF5E')
            {
                Take((char)(c - 0xFEE0), alone);
            }
            else if (Marks.IsApostrophe(c))
            {
                // The s of a genitive is no part of the name: Deutsche Bank's.
                if (word.Length > 2 && i + 1 < text.Length && text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])))
                {
                    i++;
                }
            }
            else
            {
                Take(c, alone);
            }
        }

        EndWord(alone, '\0');
        EndDotted();
        return words;
    }

    private void Take(char c, bool alone)
    {
        if (char.IsLetterOrDigit(c) || Marks.IsMark(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.SpacingCombiningMark || c is 'ー' or '々')
        {
            word.Append(c);
            return;
        }

        EndWord(alone, c);
        switch (c)
        {
            case '&':
                EndDotted();
                words.Add(new RawWord("and", null, bracketed));
                break;
            case '(' or '[' or '（':
                EndDotted();
                bracketed = true;
                break;
            case ')' or ']' or '）':
                EndDotted();
                bracketed = false;
                break;
        }
    }

    private void EndWord(bool alone, char end)
    {
        if (word.Length == 0)
        {
            if (end != '.')
            {
                EndDotted();
            }

            return;
        }

        var text = word.ToString();
        word.Clear();
        inCapitals = !text.AsSpan().ContainsAnyInRange('a', 'z') && text.AsSpan().ContainsAnyInRange('A', 'Z');
        if (text.Length == 1 && char.IsLetter(text[0]) && LatinOrCyrillic(text[0]))
        {
            dotted.Append(text);
            if (end != '.')
            {
                EndDotted();
            }

            return;
        }

        EndDotted();
        Read(text, alone);
    }

    private static bool LatinOrCyrillic(char c) => ScriptOf.Letter(c) is Script.Latin or Script.Cyrillic or Script.Greek;

    private void EndDotted()
    {
        if (dotted.Length == 0)
        {
            return;
        }

        var letters = dotted.ToString();
        dotted.Clear();
        if (letters.Length >= LeastJoined || joinsInitials)
        {
            inCapitals = true;
            Read(letters, alone: false);
            return;
        }

        foreach (var letter in letters)
        {
            Read(letter.ToString(), alone: false);
        }
    }

    private void Read(string text, bool alone)
    {
        var start = 0;
        var script = ScriptAt(text, 0);
        for (var i = 1; i <= text.Length; i++)
        {
            var next = i < text.Length ? ScriptAt(text, i) : (Script)byte.MaxValue;
            if (i < text.Length && (next == script || Together(script, next)))
            {
                continue;
            }

            // Latin and its lookalikes in one word: somebody hides, or mistyped.
            if (i < text.Length && start == 0 && Mixes(text))
            {
                Warnings |= NameWarnings.HomoglyphsMended;
                Add(Homoglyphs.Mend(text), null);
                return;
            }

            Part(text[start..i], script, alone && start == 0 && i == text.Length);
            start = i;
            script = next;
        }
    }

    // Digits and marks belong to the letters before them.
    private static Script ScriptAt(string text, int at)
    {
        for (var i = at; i >= 0; i--)
        {
            if (char.IsLetter(text[i]) && text[i] != 'ー')
            {
                return ScriptOf.Letter(text[i]);
            }
        }

        for (var i = at; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return ScriptOf.Letter(text[i]);
            }
        }

        return Script.Latin;
    }

    private static bool Together(Script a, Script b) => a is Script.Other && b is Script.Other;

    private static bool Mixes(string text)
    {
        var latin = false;
        var lookalike = false;
        foreach (var c in text)
        {
            var script = ScriptOf.Letter(c);
            latin |= script == Script.Latin && char.IsLetter(c);
            lookalike |= script is Script.Cyrillic or Script.Greek;
        }

        return latin && lookalike && Homoglyphs.CanBe(text);
    }

    private void Part(string text, Script script, bool alone)
    {
        switch (script)
        {
            case Script.Latin:
                Add(LatinLetters.Fold(text), null);
                break;
            case Script.Cyrillic when words.Count > 0 && words.Exists(x => x.Native is null && x.Text.Length > 1) && Homoglyphs.CanBe(text):
                Warnings |= NameWarnings.HomoglyphsMended;
                Add(Homoglyphs.Mend(text), null);
                break;
            case Script.Cyrillic:
                Add(Cyrillic.Romanise(text), text);
                break;
            case Script.Greek:
                Add(Greek.Romanise(text), text);
                break;
            case Script.Arabic:
                AddAll(ArabicLetters.Read(text), text);
                break;
            case Script.Hangul:
                AddAll(Hangul.Read(text, alone), text);
                break;
            case Script.Han:
                Characters(IcuLibrary.Simplify(text), alone);
                break;
            default:
                Other(text);
                break;
        }
    }

    private void Characters(string text, bool alone)
    {
        if (HanWords.Read(text, alone) is { } read)
        {
            foreach (var (latin, native) in read)
            {
                Add(latin, native);
            }

            return;
        }

        Other(text);
    }

    private void Other(string text)
    {
        if (OtherScripts.Romanise(text) is { } latin)
        {
            Add(latin, text);
            return;
        }

        Warnings |= NameWarnings.NotRomanised;
        Add(text.ToLowerInvariant(), text);
    }

    private void AddAll(IEnumerable<string> latin, string native)
    {
        foreach (var part in latin)
        {
            Add(part, native);
        }
    }

    private void Add(string text, string? native)
    {
        if (text.Length > 0)
        {
            words.Add(new RawWord(text, native, bracketed, inCapitals));
        }
    }
}
