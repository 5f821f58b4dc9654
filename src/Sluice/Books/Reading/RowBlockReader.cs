using System.Globalization;

namespace Sluice.Books.Reading;

/// <summary>Reads a book of CSV. A quote that is never closed costs the line on which it stands, and no more.</summary>
internal sealed class RowBlockReader(Stream stream, BookPlace place) : BlockReader(stream, place, BookLimits.RowBytes)
{
    private const string Unclosed = "the row opens a quote that is never closed.";

    private static readonly string TooLong = string.Create(
        CultureInfo.InvariantCulture, $"the row has more than {BookLimits.RowBytes:N0} bytes, the most that is accepted, or opens a quote that is never closed.");

    /// <inheritdoc />
    protected override int EndOfLines(ReadOnlySpan<byte> bytes, int stop)
    {
        var end = 0;
        while (end < stop && end < bytes.Length && CsvRecords.Length(bytes[end..], IsAtEnd) is var length and > 0)
        {
            end += length;
        }

        return end;
    }

    /// <inheritdoc />
    protected override void TakeBroken(Block block) => Refuse(block, IsAtEnd && Ahead.Length <= BookLimits.RowBytes ? Unclosed : TooLong);
}
