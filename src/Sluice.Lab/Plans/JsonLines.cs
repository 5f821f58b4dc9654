using Sluice.Documents;
using Sluice.Orders;
using Sluice.Orders.Lines;

namespace Sluice.Lab.Plans;

/// <summary>A book of orders in JSON lines: an order on each line, in UTF-8; empty lines are passed over.</summary>
internal sealed class JsonLines(Stream stream, string name) : BookLines
{
    private const int Block = 64 * 1024;

    /// <inheritdoc />
    public override IEnumerable<BookLine> Lines()
    {
        var buffer = new byte[Block];
        var line = new MemoryStream();
        var number = 1;
        var tooLong = false;
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            for (var at = 0; at < read;)
            {
                var end = buffer.AsSpan(at, read - at).IndexOf((byte)'\n');
                var length = end < 0 ? read - at : end;
                tooLong |= line.Length + length > OrderLimits.Document.Bytes;
                line.Write(buffer, at, tooLong ? 0 : length);
                at += length + 1;
                if (end >= 0)
                {
                    if (Take(line, tooLong) is { } text)
                    {
                        yield return new BookLine(number, text);
                    }

                    line.SetLength(0);
                    tooLong = false;
                    number++;
                }
            }
        }

        if (Take(line, tooLong) is { } last)
        {
            yield return new BookLine(number, last);
        }
    }

    /// <inheritdoc />
    public override Func<BookLine, Order> OpenReader()
    {
        var reader = new OrderLineReader();
        return line => Read(line, reader);
    }

    private static ReadOnlyMemory<byte>? Take(MemoryStream line, bool tooLong)
    {
        if (tooLong)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        // Books are put together from files that begin with a byte order mark.
        var bytes = line.ToArray().AsMemory();
        bytes = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return bytes.Span.ContainsAnyExcept(" \t\r"u8) ? bytes : default(ReadOnlyMemory<byte>?);
    }

    private Order Read(BookLine line, OrderLineReader reader)
    {
        var place = FormattableString.Invariant($"{name}:{line.Number}");
        if (line.Text.IsEmpty)
        {
            throw new DocumentException(
                place, new SourceMark(1, 1), FormattableString.Invariant($"the line is longer than {OrderLimits.Document.Bytes:N0} bytes, the most that is accepted."));
        }

        return reader.Read(line.Text.Span, place);
    }
}
