namespace Sluice.Memos;

/// <summary>A size of type for a memo, and how long a memo is when set in it.</summary>
/// <remarks>
/// A page must be told to fit before any browser has laid it out, so the length is reckoned as a browser sets tables. The page is
/// as wide as A4 and as high as Letter leave it, so that either paper holds it; letters are reckoned as wide as those of the
/// widest serif in use.
/// </remarks>
/// <param name="Class">The class of the style sheet.</param>
/// <param name="Points">The size of type.</param>
/// <param name="Leading">The height of a line as a multiple of the size.</param>
internal sealed record MemoType(string Class, double Points, double Leading)
{
    private const double MillimetresPerPoint = 25.4 / 72;
    private const double PageWidth = 184;
    private const double PageHeight = 254;
    private const double HalfWidth = 89.5;
    private const double LetterWidth = 0.56;
    private const double WideLetter = 1.9;
    private const double ColumnGap = 2;
    private const double RowPadding = 0.55;
    private const double SectionMargin = 2.1;
    private const double HeadingLines = 1.1;
    private const double FixedMillimetres = 25;
    private const double FixedLines = 9.8;
    private const double NarrowestText = 12;

    /// <summary>The sizes, the largest first.</summary>
    public static IReadOnlyList<MemoType> All { get; } = [new("roomy", 9, 1.32), new("dense", 8, 1.26), new("tight", 7, 1.2)];

    private double LineHeight => Points * Leading * MillimetresPerPoint;

    private double Letter => Points * LetterWidth * MillimetresPerPoint;

    /// <summary>Whether a memo set in this size is one page.</summary>
    public bool Holds(Memo memo) => Height(memo) <= PageHeight;

    /// <summary>The height of a memo set in this size, in mm.</summary>
    public double Height(Memo memo)
    {
        var details = memo.Answers.Max(answer => answer.Details.Count);
        double height = FixedMillimetres + ((FixedLines + details) * LineHeight), left = 0;
        foreach (var section in memo.Sections)
        {
            var own = Height(section);
            if (section.Width == MemoWidth.Full)
            {
                height += own;
            }
            else
            {
                height += left == 0 ? 0 : Math.Max(left, own);
                left = left == 0 ? own : 0;
            }
        }

        return height + left;
    }

    private double Height(MemoSection section)
    {
        var header = section.Rows.Count > 0 && section.Columns.Any(column => column.Name.Length > 0) ? LineHeight + RowPadding : 0;
        var note = section.Note is null ? 0 : LineHeight;
        var widths = Widths(section);
        return SectionMargin + (HeadingLines * LineHeight) + header + note + section.Rows.Sum(row => (Lines(row, widths) * LineHeight) + RowPadding);
    }

    // As a browser does: what must not break takes what it needs, and running text shares the rest by its length.
    private double[] Widths(MemoSection section)
    {
        var needed = section.Columns.Select((column, i) => Width(column.Name, section.Rows.Select(row => row[i]))).ToArray();
        var breaks = section.Columns.Select(column => column.Kind is MemoCell.Text or MemoCell.Path).ToArray();
        var page = section.Width == MemoWidth.Full ? PageWidth : HalfWidth;
        var left = page - (ColumnGap * needed.Length) - needed.Where((_, i) => !breaks[i]).Sum();
        var asked = needed.Where((_, i) => breaks[i]).Sum();
        return asked <= left ? needed : [.. needed.Select((width, i) => breaks[i] ? Math.Max(width / asked * left, NarrowestText) : width)];
    }

    private double Width(string name, IEnumerable<string> texts) => texts.Select(Width).Append(Width(name)).Max();

    private double Width(string text)
    {
        var letters = 0.0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, HtmlMemo.LongestText)))
        {
            letters += c >= '\u2e80' ? WideLetter : 1;
        }

        return letters * Letter;
    }

    private int Lines(IReadOnlyList<string> row, double[] widths)
    {
        var lines = 1;
        for (var i = 0; i < row.Count; i++)
        {
            lines = Math.Max(lines, (int)Math.Ceiling(Width(row[i]) / widths[i]));
        }

        return lines;
    }
}
