using System.Buffers;
using Sluice.Orders.Lines;

namespace Sluice.Books.Reading;

/// <summary>Reads a book block by block, each of whole lines, in memory that does not depend on the size of the book.</summary>
internal abstract class BlockReader : IDisposable
{
    private const int UsualBlock = 128 * 1024;

    private readonly Stream stream;
    private readonly int limit;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(UsualBlock);
    private int filled;
    private bool atEnd;
    private long line;
    private uint hash;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The book, uncompressed, from a line's beginning.</param>
    /// <param name="place">Where that is.</param>
    /// <param name="limit">Bytes of one line.</param>
    protected BlockReader(Stream stream, BookPlace place, int limit)
    {
        this.stream = stream;
        this.limit = limit;
        Offset = place.Offset;
        line = place.Line;
        hash = place.Hash;
    }

    /// <summary>Lines that begin here or behind belong to the next part of the book; null when there is none.</summary>
    public long? End { get; init; }

    /// <summary>Whether a block is read in full before it is passed on; else it goes on as soon as there is a line.</summary>
    public bool Fills { get; init; } = true;

    /// <summary>Where the next block begins.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether the end of the book, or of its part, was reached.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>Reads the next block.</summary>
    /// <param name="block">Takes the lines.</param>
    /// <returns>False at the end of the book, or of its part.</returns>
    public bool Read(Block block)
    {
        while (true)
        {
            Fill();
            var stop = End is { } end ? (int)Math.Min(end - Offset, int.MaxValue) : int.MaxValue;
            if (filled == 0 || stop <= 0)
            {
                IsFinished = true;
                return false;
            }

            if (EndOfLines(buffer.AsSpan(0, filled), stop) is var cut and > 0)
            {
                Take(block, cut);
                return true;
            }

            if (atEnd || filled > limit)
            {
                TakeBroken(block);
                return true;
            }

            if (filled == buffer.Length)
            {
                Grow();
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        stream.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Where the last whole line ends that begins before a position; 0 when no line ends in these bytes.</summary>
    /// <param name="bytes">Some bytes from a line's beginning.</param>
    /// <param name="stop">The position.</param>
    protected abstract int EndOfLines(ReadOnlySpan<byte> bytes, int stop);

    /// <summary>Takes a line that does not end in the book or within the limit.</summary>
    protected abstract void TakeBroken(Block block);

    /// <summary>What is read and not yet taken.</summary>
    protected ReadOnlySpan<byte> Ahead => buffer.AsSpan(0, filled);

    /// <summary>Whether nothing follows what is read.</summary>
    protected bool IsAtEnd => atEnd;

    /// <summary>Takes some bytes as a block.</summary>
    protected void Take(Block block, int length)
    {
        var lines = buffer.AsSpan(0, length);
        if (block.Bytes.Length < length || block.Bytes.Length > limit)
        {
            block.GiveBack();
            block.Bytes = ArrayPool<byte>.Shared.Rent(Math.Max(length, UsualBlock));
        }

        lines.CopyTo(block.Bytes);
        block.Length = length;
        Pass(block, length);
    }

    /// <summary>Passes a line without taking it.</summary>
    protected void Refuse(Block block, string refusal)
    {
        block.Length = 0;
        block.Refusal = refusal;
        var first = line;
        int newline;
        while ((newline = Ahead.IndexOf((byte)'\n')) < 0 && filled > 0)
        {
            Pass(block, filled);
            Fill();
        }

        Pass(block, newline + 1);
        block.FirstLine = first;
        block.NextLine = line = first + 1;
    }

    private void Pass(Block block, int length)
    {
        var lines = buffer.AsSpan(0, length);
        hash = ByteHash.Of(lines, hash);
        block.FirstLine = line;
        line += lines.Count((byte)'\n');
        Offset += length;
        block.NextLine = line;
        block.End = Offset;
        block.Hash = hash;
        buffer.AsSpan(length, filled - length).CopyTo(buffer);
        filled -= length;
    }

    private void Fill()
    {
        do
        {
            var read = atEnd || filled == buffer.Length ? 0 : stream.Read(buffer, filled, buffer.Length - filled);
            atEnd |= read == 0 && filled < buffer.Length;
            filled += read;
        }
        while (Fills && !atEnd && filled < buffer.Length);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Min(buffer.Length * 2, limit + UsualBlock));
        Ahead.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
