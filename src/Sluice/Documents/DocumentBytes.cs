using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Sluice.Documents;

/// <summary>The bytes of a document: taken within the limit, and shown to be UTF-8.</summary>
internal static class DocumentBytes
{
    private const int FirstBlock = 16 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Takes all bytes of a stream, without a byte order mark.</summary>
    public static ReadOnlySpan<byte> ReadAll(Stream stream, string name, ReadLimits limits)
    {
        var known = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (known > limits.Bytes)
        {
            throw TooLarge(name, limits);
        }

        // One byte more than expected, so that the end is seen without growing.
        var block = new byte[known > 0 ? known + 1 : FirstBlock];
        var length = 0;
        while (stream.Read(block, length, block.Length - length) is var read and > 0)
        {
            length += read;
            if (length > limits.Bytes)
            {
                throw TooLarge(name, limits);
            }

            if (length == block.Length)
            {
                Array.Resize(ref block, block.Length * 2);
            }
        }

        return WithoutMark(block.AsSpan(0, length));
    }

    /// <summary>The bytes of a text.</summary>
    public static ReadOnlySpan<byte> Encode(string text, string name, ReadLimits limits)
    {
        if (text.Length > limits.Bytes)
        {
            throw TooLarge(name, limits);
        }

        try
        {
            var bytes = Strict.GetBytes(text);
            return bytes.Length > limits.Bytes ? throw TooLarge(name, limits) : WithoutMark(bytes);
        }
        catch (EncoderFallbackException exception)
        {
            throw new DocumentException(name, new SourceMark(1, 1), "the text has half of a surrogate pair; accepted: Unicode text.", exception);
        }
    }

    /// <summary>Refuses more bytes than the limit.</summary>
    public static void Measure(ReadOnlySpan<byte> bytes, string name, ReadLimits limits)
    {
        if (bytes.Length > limits.Bytes)
        {
            throw TooLarge(name, limits);
        }
    }

    /// <summary>The text of UTF-8 bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        Check(bytes, name);
        return Strict.GetString(bytes);
    }

    /// <summary>Refuses bytes that are not UTF-8 text.</summary>
    public static void Check(ReadOnlySpan<byte> bytes, string name)
    {
        var wrong = Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0 && (wrong < 0 || nul < wrong))
        {
            wrong = nul;
        }

        if (wrong >= 0)
        {
            throw new DocumentException(
                name,
                MarkAt(bytes, wrong),
                string.Create(CultureInfo.InvariantCulture, $"byte {wrong + 1} is 0x{bytes[wrong]:X2}, which is not text; accepted: YAML or JSON in UTF-8."));
        }
    }

    /// <summary>The line and character of a byte.</summary>
    public static SourceMark MarkAt(ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..Math.Min(offset, bytes.Length)];
        var line = before.Count((byte)'\n') + 1;
        return new SourceMark(line, CountCharacters(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }

    /// <summary>How many characters UTF-8 bytes hold: every byte that does not continue one.</summary>
    public static int CountCharacters(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
        {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static DocumentException TooLarge(string name, ReadLimits limits) =>
        new(name, new SourceMark(1, 1), string.Create(CultureInfo.InvariantCulture, $"the document is larger than {limits.Bytes:N0} bytes, the most that is accepted."));
}
