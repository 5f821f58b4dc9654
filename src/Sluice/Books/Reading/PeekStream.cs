namespace Sluice.Books.Reading;

/// <summary>A stream whose beginning can be looked at before it is read.</summary>
internal sealed class PeekStream(Stream inner) : PassingStream(inner)
{
    private byte[] head = [];
    private int taken;

    /// <summary>Looks at the next bytes; fewer where the stream ends.</summary>
    public ReadOnlySpan<byte> Peek(int length)
    {
        while (head.Length - taken < length && More(length))
        {
        }

        return head.AsSpan(taken, Math.Min(length, head.Length - taken));
    }

    /// <summary>Looks at the next bytes as far as they are there, at least to the end of a line with something in it.</summary>
    public ReadOnlySpan<byte> PeekLine(int longest)
    {
        while (head.AsSpan(taken).TrimStart(" \t\r\n"u8).IndexOf((byte)'\n') < 0 && head.Length - taken < longest && More(longest))
        {
        }

        return head.AsSpan(taken, Math.Min(longest, head.Length - taken));
    }

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        if (taken == head.Length)
        {
            return Inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, head.Length - taken);
        head.AsSpan(taken, count).CopyTo(buffer);
        taken += count;
        return count;
    }

    // False at the end of the stream.
    private bool More(int length)
    {
        var known = head.Length - taken;
        var longer = new byte[length];
        head.AsSpan(taken).CopyTo(longer);
        var read = Inner.Read(longer, known, length - known);
        (head, taken) = (longer[..(known + read)], 0);
        return read > 0;
    }
}
