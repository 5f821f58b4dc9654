using Sluice.Documents;

namespace Sluice.Law;

/// <summary>
/// Finds a place of a condition again in the file it was written in. YAML folds lines, takes indentation away and resolves
/// quotes; what an editor shows is the file.
/// </summary>
internal static class ConditionPlace
{
    /// <summary>The place in the file, or null when the file does not say the same any more.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The condition as it was read.</param>
    /// <param name="line">The line of the place in the condition, from 1.</param>
    /// <param name="column">The character of that line, from 1.</param>
    public static SourceMark? Of(string file, ScalarNode text, int line, int column)
    {
        if (!File.Exists(file) || new FileInfo(file).Length > ReadLimits.Law.Bytes)
        {
            return null;
        }

        var source = File.ReadAllText(file);
        var start = Offset(source, text.Mark.Line, text.Mark.Column);
        return start >= 0 && start < source.Length && Align(source, start, text.Text, Offset(text.Text, line, column)) is { } found ? MarkAt(source, found) : null;
    }

    private static int? Align(string source, int start, string text, int end)
    {
        var style = source[start];
        var at = style is '|' or '>' ? source.IndexOf('\n', start) : style is '"' or '\'' ? start + 1 : start;
        if (at < 0 || end < 0)
        {
            return null;
        }

        for (var i = 0; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            at = SkipSpace(source, at);
            at += style == '"' && Is(source, at, '\\') ? 1 : style == '\'' && text[i] == '\'' ? 1 : 0;
            if (!Is(source, at, text[i]))
            {
                return null;
            }

            at++;
        }

        return end == text.Length ? at : SkipSpace(source, at);
    }

    private static bool Is(string source, int at, char sought) => at < source.Length && source[at] == sought;

    private static int SkipSpace(string source, int at)
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        return at;
    }

    private static int Offset(string text, int line, int column)
    {
        var at = 0;
        for (var i = 1; i < line; i++)
        {
            at = text.IndexOf('\n', at) + 1;
            if (at == 0)
            {
                return -1;
            }
        }

        return at + column - 1 <= text.Length ? at + column - 1 : -1;
    }

    private static SourceMark MarkAt(string source, int at)
    {
        var before = source.AsSpan(0, at);
        return new SourceMark(before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }
}
