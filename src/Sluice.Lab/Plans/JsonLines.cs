using Sluice.Documents;
using Sluice.Orders;

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
    public override Func<BookLine, Order> OpenReader() => Read;

    private static ReadOnlyMemory<byte>? Take(MemoryStream line, bool tooLong)
    {
        if (tooLong)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        var bytes = line.ToArray();
        return bytes.AsSpan().Trim(" \t\r\uFEFF"u8).IsEmpty ? (ReadOnlyMemory<byte>?)null : bytes;
    }

    private Order Read(BookLine line)
    {
        var place = FormattableString.Invariant($"{name}:{line.Number}");
        if (line.Text.IsEmpty)
        {
            throw new DocumentException(
                place, new SourceMark(1, 1), FormattableString.Invariant($"the line is longer than {OrderLimits.Document.Bytes:N0} bytes, the most that is accepted."));
        }

        using var text = new MemoryStream(line.Text.ToArray(), writable: false);
        return OrderReader.Read(DocumentReader.ReadJson(text, place, OrderLimits.Document), place);
    }
}
