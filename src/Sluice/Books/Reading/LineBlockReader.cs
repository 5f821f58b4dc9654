using System.Globalization;

namespace Sluice.Books.Reading;

/// <summary>Reads a book of JSON lines.</summary>
internal sealed class LineBlockReader(Stream stream, BookPlace place) : BlockReader(stream, place, BookLimits.LineBytes)
{
    private static readonly string TooLong = string.Create(CultureInfo.InvariantCulture, $"the line is longer than {BookLimits.LineBytes:N0} bytes, the most that is accepted.");

    /// <inheritdoc />
    protected override int EndOfLines(ReadOnlySpan<byte> bytes, int stop)
    {
        if (stop > bytes.Length)
        {
            return bytes.LastIndexOf((byte)'\n') + 1;
        }

        // The last line that begins before the stop is the one in which the byte before it stands.
        var end = bytes[(stop - 1)..].IndexOf((byte)'\n');
        return end < 0 ? 0 : stop + end;
    }

    /// <inheritdoc />
    protected override void TakeBroken(Block block)
    {
        if (Ahead.Length > BookLimits.LineBytes + 1)
        {
            Refuse(block, TooLong);
        }
        else
        {
            // The last line of a book need not end.
            Take(block, Ahead.Length);
        }
    }
}
