using System.IO.Compression;
using System.Security.Cryptography;

namespace Sluice.Books.Reading;

/// <summary>The bytes of a book, uncompressed, from a file or from a stream that can be read once.</summary>
internal sealed class BookContent : IDisposable
{
    /// <summary>How much of the beginning is looked at.</summary>
    public const int HeadLength = 64 * 1024;

    private const int Block = 128 * 1024;
    private const int SampleLength = 4096;
    private const int Samples = 256;

    private const string StrictCompression = "System.IO.Compression.UseStrictValidation";

    private readonly FileStream? file;
    private readonly long size;
    private readonly PeekStream? once;
    private long? length;

    // A compressed book that ends too early would otherwise pass for a shorter one.
    static BookContent()
    {
        if (!AppContext.TryGetSwitch(StrictCompression, out _))
        {
            AppContext.SetSwitch(StrictCompression, true);
        }
    }

    private BookContent(string name, FileStream? file, PeekStream? once)
    {
        Name = name;
        this.file = file;
        size = file?.Length ?? 0;
        this.once = once;
    }

    /// <summary>The name of the book in messages.</summary>
    public string Name { get; }

    /// <summary>Whether the bytes are in a file, to be read as often as one likes.</summary>
    public bool IsFile => file is not null;

    /// <summary>Whether the file is compressed.</summary>
    public bool IsCompressed { get; private init; }

    /// <summary>The first bytes.</summary>
    public byte[] Head { get; private init; } = [];

    /// <summary>The size of the file as it lies there, and how much of it is read; null when it is no file.</summary>
    public (long Read, long Size)? Progress => file is null ? null : (file.Position, size);

    /// <summary>Opens a file.</summary>
    /// <exception cref="BookException">It is something that is not read.</exception>
    public static BookContent OpenFile(string path)
    {
        // Unbuffered, for blocks are read. Nobody writes into it meanwhile.
        var opened = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        if (!opened.CanSeek)
        {
            return OpenStream(opened, path);
        }

        using var raw = new PeekStream(new Kept(opened));
        var head = raw.Peek(HeadLength).ToArray();
        BookHead.RefuseOthers(head, path);
        var isCompressed = BookHead.IsGzip(head);
        if (isCompressed)
        {
            opened.Position = 0;
            using var plain = new PeekStream(new GZipStream(opened, CompressionMode.Decompress, leaveOpen: true));
            head = Guarded(path, () => plain.Peek(HeadLength).ToArray());
            BookHead.RefuseOthers(head, path);
        }

        return new BookContent(path, opened, null) { IsCompressed = isCompressed, Head = head };
    }

    /// <summary>Opens what can be read once.</summary>
    /// <exception cref="BookException">It is something that is not read.</exception>
    public static BookContent OpenStream(Stream stream, string name)
    {
        var raw = new PeekStream(stream);
        BookHead.RefuseOthers(raw.Peek(BookHead.Magic), name);
        var isCompressed = BookHead.IsGzip(raw.Peek(BookHead.Magic));
        var plain = isCompressed ? new PeekStream(new GZipStream(raw, CompressionMode.Decompress)) : raw;
        var head = Guarded(name, () => plain.PeekLine(HeadLength).ToArray());
        BookHead.RefuseOthers(head, name);
        return new BookContent(name, null, plain) { IsCompressed = isCompressed, Head = head };
    }

    /// <summary>Opens the bytes from a place on.</summary>
    /// <param name="offset">The place.</param>
    /// <param name="passed">Shown, in order, the bytes that stand before the place.</param>
    /// <param name="passFrom">The first of the bytes that are shown.</param>
    public Stream Open(long offset, ReadOnlySpanAction? passed = null, long passFrom = 0)
    {
        var start = once is not null || IsCompressed ? 0 : passed is null ? offset : passFrom;
        if (file is not null)
        {
            file.Position = start;
        }

        var stream = new Damaged(once ?? (IsCompressed ? new GZipStream(file!, CompressionMode.Decompress, leaveOpen: true) : (Stream)new Kept(file!)), Name);
        if (start < passFrom)
        {
            Pass(stream, passFrom - start, null);
            start = passFrom;
        }

        Pass(stream, offset - start, passed);
        return stream;
    }

    /// <summary>How many lines of a plain file end before a place; may be asked while the file is read.</summary>
    public long CountLines(long to)
    {
        var buffer = new byte[Block];
        long lines = 0;
        for (long at = 0; at < to;)
        {
            var read = RandomAccess.Read(file!.SafeFileHandle, buffer.AsSpan(0, (int)Math.Min(buffer.Length, to - at)), at);
            if (read == 0)
            {
                break;
            }

            lines += buffer.AsSpan(0, read).Count((byte)'\n');
            at += read;
        }

        return lines;
    }

    /// <summary>How many bytes there are, uncompressed; of a compressed file all of it is read to know.</summary>
    public long Length()
    {
        if (!IsCompressed)
        {
            return size;
        }

        if (length is null)
        {
            using var stream = Open(0);
            length = Pass(stream, long.MaxValue, null);
        }

        return length.Value;
    }

    /// <summary>Tells this file from others: its size, and a hash over its beginning, its end and places between.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var sample = new byte[SampleLength];
        for (var i = 0; i <= Samples; i++)
        {
            var read = RandomAccess.Read(file!.SafeFileHandle, sample, (long)((Int128)Math.Max(0, size - SampleLength) * i / Samples));
            hash.AppendData(sample, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <inheritdoc />
    public void Dispose()
    {
        file?.Dispose();
        once?.Dispose();
    }

    /// <summary>Is shown some bytes.</summary>
    public delegate void ReadOnlySpanAction(ReadOnlySpan<byte> bytes);

    private static long Pass(Stream stream, long count, ReadOnlySpanAction? passed)
    {
        var buffer = new byte[Block];
        long done = 0;
        while (done < count && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, count - done)) is var read and > 0)
        {
            passed?.Invoke(buffer.AsSpan(0, read));
            done += read;
        }

        return done;
    }

    private static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException exception)
        {
            throw new BookException(name, $"the compressed book is damaged: {exception.Message}", exception);
        }
    }
}
