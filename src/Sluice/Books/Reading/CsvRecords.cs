using System.Buffers;

namespace Sluice.Books.Reading;

/// <summary>Finds where records of CSV end (RFC 4180): at the end of a line that is not within quotes.</summary>
internal static class CsvRecords
{
    private static readonly SearchValues<byte> QuoteOrEnd = SearchValues.Create("\"\n"u8);

    /// <summary>How long the first record is, its line end among it; -1 when it does not end.</summary>
    /// <param name="bytes">The bytes from a record's beginning.</param>
    /// <param name="isAll">Whether nothing follows the bytes, so that the record may end with them.</param>
    public static int Length(ReadOnlySpan<byte> bytes, bool isAll)
    {
        var isQuoted = false;
        var closed = -2;
        for (var at = 0; bytes[at..].IndexOfAny(QuoteOrEnd) is var next and >= 0; at++)
        {
            at += next;
            if (bytes[at] == '\n')
            {
                if (!isQuoted)
                {
                    return at + 1;
                }
            }
            else if (isQuoted)
            {
                isQuoted = false;
                closed = at;
            }
            else if (at == 0 || bytes[at - 1] == ',' || closed == at - 1)
            {
                // Elsewhere a quote opens nothing; the record is refused when it is read.
                isQuoted = true;
            }
        }

        return isAll && !isQuoted && bytes.Length > 0 ? bytes.Length : -1;
    }
}
