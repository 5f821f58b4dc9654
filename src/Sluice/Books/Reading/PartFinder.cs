namespace Sluice.Books.Reading;

/// <summary>Finds where a part of a book begins that was reckoned in bytes: at the first line that begins there or behind.</summary>
/// <remarks>
/// A plain book of JSON lines is not read before that place; its lines are counted once a message needs their number. In CSV a line
/// may end within quotes, and compressed bytes have no known place, so that both are read from their beginning.
/// </remarks>
internal static class PartFinder
{
    private const int Step = 64 * 1024;

    /// <summary>The part of the lines that begin from one place up to another.</summary>
    public static BookPart Find(BookContent content, BookFormat format, BookPlace first, long from, long to) =>
        format == BookFormat.Csv ? FindRow(content, first, from, to)
        : from == first.Offset ? new BookPart(first, to, () => 0)
        : content.IsCompressed ? FindPassing(content, from, to)
        : FindLine(content, from, to);

    private static BookPart FindLine(BookContent content, long from, long to)
    {
        var begin = from;
        using (var stream = content.Open(from - 1))
        {
            begin = from - 1 + ToNextLine(stream);
        }

        return new BookPart(new BookPlace(begin, 1, BookPlace.NoHash), to, () => content.CountLines(begin));
    }

    private static BookPart FindPassing(BookContent content, long from, long to)
    {
        long lines = 0;
        using var stream = content.Open(from - 1, bytes => lines += bytes.Count((byte)'\n'));
        var begin = from - 1 + ToNextLine(stream);
        return new BookPart(new BookPlace(begin, lines + 2, BookPlace.NoHash), to, () => 0);
    }

    private static BookPart FindRow(BookContent content, BookPlace first, long from, long to)
    {
        using var reader = new RowBlockReader(content.Open(first.Offset), first) { End = from };
        using var passed = new Block();
        while (reader.Read(passed))
        {
        }

        var line = passed.NextLine == 0 ? first.Line : passed.NextLine;
        return new BookPart(new BookPlace(reader.Offset, line, BookPlace.NoHash), to, () => 0);
    }

    // How many bytes there are up to the next line, the end of this one among them.
    private static long ToNextLine(Stream stream)
    {
        var buffer = new byte[Step];
        for (long passed = 0; ;)
        {
            var read = stream.Read(buffer);
            var end = buffer.AsSpan(0, read).IndexOf((byte)'\n');
            if (end >= 0 || read == 0)
            {
                return passed + end + 1;
            }

            passed += read;
        }
    }
}
