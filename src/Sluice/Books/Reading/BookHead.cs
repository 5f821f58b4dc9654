namespace Sluice.Books.Reading;

/// <summary>What the first bytes of a book tell: how it is compressed and written.</summary>
internal static class BookHead
{
    /// <summary>How many bytes tell what a file is.</summary>
    public const int Magic = 8;

    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>Whether the bytes are those of a gzip file (RFC 1952).</summary>
    public static bool IsGzip(ReadOnlySpan<byte> head) => head.Length > 2 && head[0] == 0x1f && head[1] == 0x8b && head[2] == 8;

    /// <summary>Refuses what is neither plain text nor gzip.</summary>
    /// <exception cref="BookException">It is something else that can be named.</exception>
    public static void RefuseOthers(ReadOnlySpan<byte> head, string name)
    {
        var other =
            head.StartsWith("PK\u0003\u0004"u8) ? "a zip archive or a spreadsheet"
            : head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xb5, 0x2f, 0xfd]) ? "compressed by zstd"
            : head.StartsWith("BZh"u8) ? "compressed by bzip2"
            : head.StartsWith((ReadOnlySpan<byte>)[0xfd, 0x37, 0x7a, 0x58, 0x5a]) ? "compressed by xz"
            : head.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe]) || head.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff]) ? "text in UTF-16"
            : null;
        if (other is not null)
        {
            throw new BookException(name, $"the book is {other}; accepted: JSON lines or CSV in UTF-8, plain or compressed by gzip.");
        }
    }

    /// <summary>How many bytes a byte order mark takes.</summary>
    public static int MarkLength(ReadOnlySpan<byte> head) => head.StartsWith(Mark) ? Mark.Length : 0;

    /// <summary>How a book is written: as its first character says, else as its name ends.</summary>
    /// <exception cref="BookException">It is JSON, and not one order a line.</exception>
    public static BookFormat FormatOf(ReadOnlySpan<byte> head, string name)
    {
        var first = head[MarkLength(head)..].TrimStart(" \t\r\n"u8);
        if (first.StartsWith("["u8))
        {
            throw new BookException(name, "the book is a JSON list; accepted: JSON lines, each order on a line of its own without a comma behind it, or CSV.");
        }

        var line = first.IndexOf((byte)'\n') is var end and >= 0 ? first[..end] : first;
        if (line.Trim(" \t\r"u8).SequenceEqual("{"u8))
        {
            throw new BookException(name, "an order goes over several lines; accepted: JSON lines, each order on one line, or CSV.");
        }

        if (first.StartsWith("{"u8))
        {
            return BookFormat.JsonLines;
        }

        if (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            throw new BookException(name, "the book is YAML, which is for single orders; accepted: JSON lines or CSV.");
        }

        var plain = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return plain.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || plain.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)
            || (first.IsEmpty && !plain.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            ? BookFormat.JsonLines
            : BookFormat.Csv;
    }
}
