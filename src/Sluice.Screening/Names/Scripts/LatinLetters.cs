using System.Text;

namespace Sluice.Screening.Names.Scripts;

/// <summary>Latin letters without their marks: Erdoğan is erdogan, Łódź is lodz.</summary>
internal static class LatinLetters
{
    private const int First = 0xC0;
    private const int Last = 0x1EFF;

    private static readonly string?[] Plain = Load();

    /// <summary>Whether the letter is a Latin one.</summary>
    public static bool Contains(char c) => char.IsAsciiLetter(c) || (c is >= (char)First and <= (char)Last && Plain[c - First] is not null);

    /// <summary>A text in small letters, Latin ones without marks and the marks that stand alone left out; other letters stay.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Append(folded, c);
        }

        return folded.ToString();
    }

    /// <summary>Adds one letter in its plain form.</summary>
    public static void Append(StringBuilder folded, char c)
    {
        if (char.IsAscii(c))
        {
            folded.Append(char.ToLowerInvariant(c));
        }
        else if (c is >= (char)First and <= (char)Last && Plain[c - First] is { } plain)
        {
            folded.Append(plain);
        }
        else if (!Marks.IsMark(c))
        {
            folded.Append(c);
        }
    }

    private static string?[] Load()
    {
        var plain = new string?[Last - First + 1];
        foreach (var (letters, marked) in TableFile.Lines("latin").Select(TableFile.Pair))
        {
            foreach (var c in marked)
            {
                plain[c - First] = letters;
            }
        }

        return plain;
    }
}
