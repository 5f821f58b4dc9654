using System.Net;
using System.Text;
using Sluice.Determinations;

namespace Sluice.Memos;

/// <summary>Lays a memo out as one HTML page.</summary>
internal static class HtmlMemo
{
    /// <summary>How many characters of a text are shown.</summary>
    public const int LongestText = 400;

    public static string Write(Memo memo)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(memo.LanguageTag).Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        // Should markup ever slip through, the browser still runs and loads nothing.
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.Append(Escape(memo.Title)).Append(" – ").Append(Escape(memo.Order)).Append("</title>\n<style>\n");
        html.Append(MemoStyle.Css).Append("</style>\n</head>\n<body class=\"").Append(MemoStyle.TypeFor(memo).Class).Append("\">\n<main>\n");
        Head(html, memo);
        foreach (var section in memo.Sections)
        {
            Section(html, section);
        }

        Foot(html, memo);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Head(StringBuilder html, Memo memo)
    {
        html.Append("<header><h1>").Append(Escape(memo.Title)).Append("</h1><p class=\"order\">").Append(Escape(memo.Order));
        html.Append("</p><p class=\"law\">").Append(Escape(memo.Subtitle)).Append("</p></header>\n<div class=\"answers\">\n");
        foreach (var answer in memo.Answers)
        {
            html.Append("<section class=\"answer ").Append(MemoStyle.Class(answer.Tone)).Append("\"><h2>").Append(Escape(answer.Law));
            html.Append("</h2><p class=\"outcome\">").Append(Escape(answer.Headline)).Append("</p>");
            foreach (var detail in answer.Details)
            {
                html.Append("<p>").Append(Escape(detail)).Append("</p>");
            }

            html.Append("</section>\n");
        }

        html.Append("</div>\n<div class=\"sections\">\n");
    }

    private static void Section(StringBuilder html, MemoSection section)
    {
        html.Append("<section class=\"").Append(section.Width == MemoWidth.Half ? "half" : "full").Append("\"><h2>").Append(Escape(section.Title)).Append("</h2>");
        if (section.Rows.Count > 0)
        {
            html.Append("\n<table>");
            if (section.Columns.Any(column => column.Name.Length > 0))
            {
                html.Append("<thead><tr>");
                Cells(html, section, "th", [.. section.Columns.Select(column => column.Name)]);
                html.Append("</tr></thead>");
            }

            html.Append("<tbody>\n");
            foreach (var row in section.Rows)
            {
                html.Append("<tr>");
                Cells(html, section, "td", row);
                html.Append("</tr>\n");
            }

            html.Append("</tbody></table>");
        }

        if (section.Note is { } note)
        {
            html.Append("<p class=\"note\">").Append(Escape(note)).Append("</p>");
        }

        html.Append("</section>\n");
    }

    private static void Cells(StringBuilder html, MemoSection section, string tag, IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            html.Append('<').Append(tag);
            var kind = MemoStyle.Class(section.Columns[i].Kind);
            _ = kind.Length == 0 ? html : html.Append(" class=\"").Append(kind).Append('"');
            var text = Escape(texts[i]);
            html.Append('>').Append(section.Columns[i].Kind == MemoCell.Path ? Breakable(text) : text).Append("</").Append(tag).Append('>');
        }
    }

    private static void Foot(StringBuilder html, Memo memo)
    {
        html.Append("</div>\n<footer><p>").Append(Escape(memo.Attestation)).Append("</p><div class=\"signatures\">");
        foreach (var signature in memo.Signatures)
        {
            html.Append("<p>").Append(Escape(signature)).Append("</p>");
        }

        html.Append("</div><p class=\"record\">").Append(Escape(memo.Record)).Append("</p></footer>\n");
    }

    // A path has no spaces; it may break behind each of its parts.
    private static string Breakable(string escaped) => escaped.Replace(".", ".<wbr>").Replace("/", "/<wbr>").Replace("_", "_<wbr>");

    private static string Escape(string text) => WebUtility.HtmlEncode(PrintableText.Of(text, LongestText));
}
