using Sluice.Determinations;

namespace Sluice.Cli.Output;

/// <summary>Lays a page out as plain text: for files, pipes and terminals that want no colour.</summary>
internal static class PlainPage
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int NarrowestProse = 24;

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="columns">How wide the lines may be.</param>
    public static void Write(Page page, TextWriter writer, int columns)
    {
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case LineBlock line:
                    var text = string.Concat(line.Cells.Select(cell => PrintableText.Of(cell.Text, LongestText)));
                    WriteLines(writer, TextWrap.Lines(text, columns));
                    break;
                case HeadingBlock heading:
                    writer.Write('\n');
                    WriteLines(writer, [PrintableText.Of(heading.Text)]);
                    break;
                case TableBlock table:
                    Write(table, writer, columns);
                    break;
            }
        }
    }

    /// <summary>How many characters of one text are shown.</summary>
    internal const int LongestText = 4_000;

    private static void WriteLines(TextWriter writer, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static void Write(TableBlock table, TextWriter writer, int columns)
    {
        var rows = table.Rows.Select(row => row.Select(cell => PrintableText.Of(cell.Text, LongestText)).ToArray()).ToList();
        if (table.Columns.Any(column => column.Name.Length > 0))
        {
            rows.Insert(0, [.. table.Columns.Select(column => column.Name)]);
        }

        var widths = Widths(table.Columns, rows, columns);
        foreach (var row in rows)
        {
            WriteRow(table.Columns, row, widths, writer);
        }
    }

    private static int[] Widths(IReadOnlyList<Column> columns, List<string[]> rows, int available)
    {
        var widths = columns.Select((_, i) => rows.Max(row => TextWidth.Of(row[i]))).ToArray();
        var prose = Enumerable.Range(0, columns.Count).Where(i => columns[i].Shape == ColumnShape.Prose).OrderBy(i => widths[i]).ToList();
        var left = available - Indent - (Gap * (columns.Count - 1)) - widths.Where((_, i) => !prose.Contains(i)).Sum();

        // The shorter columns of running text take what they need; the longer ones share what is left.
        for (var n = 0; n < prose.Count; n++)
        {
            widths[prose[n]] = Math.Min(widths[prose[n]], Math.Max(left / (prose.Count - n), NarrowestProse));
            left -= widths[prose[n]];
        }

        return widths;
    }

    private static void WriteRow(IReadOnlyList<Column> columns, string[] row, int[] widths, TextWriter writer)
    {
        var cells = row.Select((text, i) => columns[i].Shape == ColumnShape.Prose ? TextWrap.Lines(text, widths[i]) : [text]).ToArray();
        for (var line = 0; line < cells.Max(cell => cell.Count); line++)
        {
            var pending = Indent;
            for (var i = 0; i < cells.Length; i++)
            {
                var text = line < cells[i].Count ? cells[i][line] : "";
                var fill = Math.Max(widths[i] - TextWidth.Of(text), 0);
                pending += columns[i].Shape == ColumnShape.Number ? fill : 0;
                if (text.Length > 0)
                {
                    writer.Write(new string(' ', pending));
                    writer.Write(text);
                    pending = 0;
                }

                pending += Gap + (columns[i].Shape == ColumnShape.Number ? 0 : fill);
            }

            writer.Write('\n');
        }
    }
}
