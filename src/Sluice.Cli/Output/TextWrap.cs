using System.Text;

namespace Sluice.Cli.Output;

/// <summary>Breaks running text into lines: at spaces, between wide characters, and inside a word only when it fits no line.</summary>
internal static class TextWrap
{
    /// <summary>The lines of a text, each of at most so many columns.</summary>
    public static IReadOnlyList<string> Lines(string text, int columns)
    {
        columns = Math.Max(columns, 2);
        if (TextWidth.Of(text) <= columns)
        {
            return [text];
        }

        var lines = new List<string>();
        var line = new StringBuilder();
        var width = 0;
        foreach (var piece in Pieces(text))
        {
            var own = TextWidth.Of(piece.TrimEnd(' '));
            if (width > 0 && width + own > columns)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
                width = 0;
            }

            foreach (var rune in piece.EnumerateRunes())
            {
                if (own > columns && width + TextWidth.Of(rune) > columns)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    width = 0;
                }

                line.Append(rune.ToString());
                width += TextWidth.Of(rune);
            }
        }

        lines.Add(line.ToString().TrimEnd(' '));
        return lines;
    }

    // A piece ends behind its spaces, or around a wide character; brackets stay with what they hold.
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var afterSpace = text[i - 1] == ' ' && text[i] != ' ';
            var aroundWide = (IsWide(text, i) && !IsClosing(text[i])) || (IsWide(text, i - 1) && text[i] != ' ' && !IsClosing(text[i]));
            if ((afterSpace || aroundWide) && !IsOpening(text[i - 1]) && !char.IsLowSurrogate(text[i]))
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    private static bool IsWide(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) && TextWidth.Of(rune) == 2;

    private static bool IsOpening(char c) => c is '（' or '「' or '《';

    private static bool IsClosing(char c) => c is '，' or '。' or '；' or '：' or '、' or '）' or '」' or '》' or '？' or '！';
}
