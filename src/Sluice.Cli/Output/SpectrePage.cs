using Sluice.Determinations;
using Spectre.Console;

namespace Sluice.Cli.Output;

/// <summary>Lays a page out for a terminal, in colour. Only this type knows Spectre.Console, so that nothing else pays for loading it.</summary>
internal static class SpectrePage
{
    /// <summary>Writes a page to a terminal.</summary>
    public static void Write(Page page, TextWriter writer, int columns)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = columns;
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case LineBlock line:
                    console.Write(Line(line.Cells));
                    console.WriteLine();
                    break;
                case HeadingBlock heading:
                    console.WriteLine();
                    console.Write(Text(new Cell(heading.Text, Tone.Strong)));
                    console.WriteLine();
                    break;
                case TableBlock table:
                    console.Write(new Padder(Table(table), new Padding(2, 0, 0, 0)));
                    break;
            }
        }
    }

    private static Paragraph Line(IReadOnlyList<Cell> cells)
    {
        var paragraph = new Paragraph();
        foreach (var cell in cells)
        {
            paragraph.Append(PrintableText.Of(cell.Text, PlainPage.LongestText), Style(cell.Tone));
        }

        return paragraph;
    }

    private static Table Table(TableBlock block)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = block.Columns.Any(column => column.Name.Length > 0) };
        for (var i = 0; i < block.Columns.Count; i++)
        {
            var column = new TableColumn(Text(new Cell(block.Columns[i].Name, Tone.Dim)))
            {
                NoWrap = block.Columns[i].Shape != ColumnShape.Prose,
                Alignment = block.Columns[i].Shape == ColumnShape.Number ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, i == block.Columns.Count - 1 ? 0 : 2, 0),
            };
            table.AddColumn(column);
        }

        foreach (var row in block.Rows)
        {
            table.AddRow(row.Select(Text));
        }

        return table;
    }

    private static Text Text(Cell cell) => new(PrintableText.Of(cell.Text, PlainPage.LongestText), Style(cell.Tone));

    private static Style Style(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Dim => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(foreground: Color.Green),
        Tone.Warn => new Style(foreground: Color.Yellow),
        Tone.Bad => new Style(foreground: Color.Red),
        _ => Spectre.Console.Style.Plain,
    };
}
