using System.Text;
using Sluice.Determinations;

namespace Sluice.Memos;

/// <summary>Lays a memo out as GitHub Flavored Markdown.</summary>
internal static class MarkdownMemo
{
    public static string Write(Memo memo)
    {
        var text = new StringBuilder();
        Line(text, $"# {Escape(memo.Title)}{memo.Colon}{Escape(memo.Order)}");
        Line(text, Escape(memo.Subtitle));
        Row(text, memo.Answers.Select(answer => answer.Law));
        text.Append("| --- | --- |\n");
        Row(text, memo.Answers.Select(answer => answer.Headline), mark: "**");
        Line(text, $"| {string.Join(" | ", memo.Answers.Select(answer => string.Join("<br>", answer.Details.Select(Escape))))} |");
        foreach (var section in memo.Sections)
        {
            Section(text, section);
        }

        Line(text, Escape(memo.Attestation));
        Row(text, memo.Signatures);
        text.Append('|').Append(string.Concat(memo.Signatures.Select(_ => " --- |"))).Append('\n');
        Line(text, "|" + string.Concat(memo.Signatures.Select(_ => " &nbsp; |")));
        text.Append('*').Append(Escape(memo.Record)).Append("*\n");
        return text.ToString();
    }

    private static void Section(StringBuilder text, MemoSection section)
    {
        Line(text, $"## {Escape(section.Title)}");
        if (section.Rows.Count > 0)
        {
            Row(text, section.Columns.Select(column => column.Name));
            text.Append('|').Append(string.Concat(section.Columns.Select(x => x.Kind == MemoCell.Number ? " ---: |" : " --- |"))).Append('\n');
            foreach (var row in section.Rows)
            {
                Row(text, row);
            }

            text.Append('\n');
        }

        if (section.Note is { } note)
        {
            Line(text, Escape(note));
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");

    private static void Row(StringBuilder text, IEnumerable<string> cells, string mark = "") =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => mark + Escape(cell) + mark)).Append(" |\n");

    // Everything that could start markup within a line; the text never starts a line of its own.
    private static string Escape(string unsafeText)
    {
        var shown = PrintableText.Of(unsafeText);
        var text = new StringBuilder(shown.Length + 8);
        for (var i = 0; i < shown.Length; i++)
        {
            var link = shown[i] == ':' && shown.AsSpan(i).StartsWith("://", StringComparison.Ordinal);
            var host = shown[i] == '.' && shown.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase);
            _ = link || host || shown[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '$' or '@'
                ? text.Append('\\').Append(shown[i])
                : text.Append(shown[i]);
        }

        return text.ToString();
    }
}
