using Sluice.Books.Reading;
using Sluice.Books.Rows;

namespace Sluice.Books;

/// <summary>An order book that is opened to be decided: JSON lines or CSV in UTF-8, plain or compressed by gzip; what it is, its content tells.</summary>
public sealed class BookInput : IDisposable
{
    private readonly BookContent content;

    private BookInput(BookContent content)
    {
        this.content = content;
        Format = BookHead.FormatOf(content.Head, content.Name);
        First = new BookPlace(BookHead.MarkLength(content.Head), 1, BookPlace.NoHash);
        if (Format == BookFormat.Csv)
        {
            Columns = BookColumns.Read(content.Head.AsSpan((int)First.Offset), content.Name, out var length, out var lines);
            First = new BookPlace(First.Offset + length, 1 + lines, BookPlace.NoHash);
        }
    }

    /// <summary>The name of the book in messages.</summary>
    public string Name => content.Name;

    /// <summary>How the book is written.</summary>
    public BookFormat Format { get; }

    /// <summary>Whether the book is a file and can be read more than once.</summary>
    public bool IsFile => content.IsFile;

    /// <summary>The columns of a CSV book.</summary>
    internal BookColumns? Columns { get; }

    /// <summary>Where the first order begins.</summary>
    internal BookPlace First { get; }

    /// <summary>Opens a book in a file.</summary>
    /// <param name="path">The path of the file, which is also its name in messages.</param>
    /// <exception cref="BookException">The file holds something else, or its columns are refused.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BookInput OpenFile(string path) => Open(BookContent.OpenFile(path));

    /// <summary>Opens a book in a stream that is read once.</summary>
    /// <param name="stream">The stream; the book closes it.</param>
    /// <param name="name">The name of the book in messages.</param>
    /// <exception cref="BookException">The stream holds something else, or its columns are refused.</exception>
    public static BookInput OpenStream(Stream stream, string name) => Open(BookContent.OpenStream(stream, name));

    /// <inheritdoc />
    public void Dispose() => content.Dispose();

    /// <summary>Tells this book from others, as far as that can be told without reading all of it; null for one that is read once.</summary>
    internal BookMark? Mark => content.Progress is { } file ? new BookMark(file.Size, content.Fingerprint()) : null;

    /// <summary>How much of the file is read, 0 to 1; null when nobody knows.</summary>
    internal double? Progress => content.Progress is { Size: > 0 } file ? (double)file.Read / file.Size : null;

    /// <summary>The part of the book that is decided.</summary>
    /// <exception cref="BookException">The book can be read but once, so no part of it can be looked for.</exception>
    internal BookPart Part(BookShard shard)
    {
        if (shard.IsWhole)
        {
            return new BookPart(First, null, () => 0);
        }

        if (!IsFile)
        {
            throw new BookException(Name, "a part of it cannot be decided, for what comes once has no known length; accepted: a file.");
        }

        var (from, to) = shard.Range(First.Offset, content.Length());
        return PartFinder.Find(content, Format, First, from, to);
    }

    /// <summary>Begins to read.</summary>
    /// <param name="part">The part of the book.</param>
    /// <param name="from">Where to begin: the beginning of the part, or a place to which it was read before.</param>
    /// <exception cref="BookException">What stands before that place is not what was read before.</exception>
    internal BlockReader Read(BookPart part, BookPlace from)
    {
        var hash = BookPlace.NoHash;
        var check = from.Offset > part.First.Offset;
        var stream = check
            ? content.Open(from.Offset, bytes => hash = Orders.Lines.ByteHash.Of(bytes, hash), part.First.Offset)
            : content.Open(from.Offset);
        if (check && hash != from.Hash)
        {
            throw new BookException(Name, "the book is another than the one that was begun: what was already decided of it has changed.");
        }

        return Format == BookFormat.Csv
            ? new RowBlockReader(stream, from) { End = part.End, Fills = IsFile }
            : new LineBlockReader(stream, from) { End = part.End, Fills = IsFile };
    }

    private static BookInput Open(BookContent content)
    {
        try
        {
            return new BookInput(content);
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }
}

/// <summary>What tells a book from others.</summary>
/// <param name="Bytes">The size of the file.</param>
/// <param name="Sha256">A hash over places of it.</param>
internal sealed record BookMark(long Bytes, string Sha256);
