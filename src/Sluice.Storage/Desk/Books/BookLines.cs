using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Sluice.Storage.Desk.Books;

/// <summary>Reads a book of JSON lines, plain or gzip, line by line.</summary>
internal static class BookLines
{
    private const int LongestLine = 1 << 20;
    private static readonly byte[] GzipMark = [0x1f, 0x8b];

    /// <summary>The lines that are not empty, each with its number from 1.</summary>
    /// <exception cref="InvalidDataException">A line is too long, or the compression is broken.</exception>
    public static async IAsyncEnumerable<(long Number, ReadOnlyMemory<byte> Text)> ReadAsync(Stream book, [EnumeratorCancellation] CancellationToken stop)
    {
        var head = PipeReader.Create(book);
        var first = await head.ReadAtLeastAsync(GzipMark.Length, stop);
        var isGzip = first.Buffer.Length >= GzipMark.Length && first.Buffer.Slice(0, GzipMark.Length).ToArray().AsSpan().SequenceEqual(GzipMark);
        head.AdvanceTo(first.Buffer.Start);
        var pipe = isGzip ? PipeReader.Create(new GZipStream(head.AsStream(), CompressionMode.Decompress)) : head;
        var number = 0L;
        while (true)
        {
            var read = await pipe.ReadAsync(stop);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                number++;
                if (Line(rest.Slice(0, end), number) is { Length: > 0 } line)
                {
                    yield return (number, line);
                }

                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (rest.Length > LongestLine)
            {
                throw new InvalidDataException($"line {number + 1} is longer than {LongestLine} bytes.");
            }

            if (read.IsCompleted)
            {
                if (Line(rest, ++number) is { Length: > 0 } line)
                {
                    yield return (number, line);
                }

                break;
            }

            pipe.AdvanceTo(rest.Start, rest.End);
        }

        await pipe.CompleteAsync();
    }

    private static byte[] Line(ReadOnlySequence<byte> bytes, long number)
    {
        ReadOnlySpan<byte> text = bytes.ToArray();
        if (number == 1 && text.StartsWith("\uFEFF"u8))
        {
            text = text[3..];
        }

        return text.Trim(" \t\r"u8).ToArray();
    }
}
