using System.Buffers;
using Sluice.Books.Deciding;

namespace Sluice.Books.Reading;

/// <summary>Some whole lines of a book on their way: read, decided by a worker, written. Used again and again.</summary>
internal sealed class Block : IDisposable
{
    /// <summary>The lines.</summary>
    public byte[] Bytes { get; set; } = [];

    /// <summary>How many bytes the lines have.</summary>
    public int Length { get; set; }

    /// <summary>The lines.</summary>
    public ReadOnlySpan<byte> Lines => Bytes.AsSpan(0, Length);

    /// <summary>The number of the first line, from 1, counted from where this run began to read.</summary>
    public long FirstLine { get; set; }

    /// <summary>The number of the line after the last.</summary>
    public long NextLine { get; set; }

    /// <summary>Where in the book, uncompressed, the next block begins.</summary>
    public long End { get; set; }

    /// <summary>The hash of the book from where this run's part begins to <see cref="End"/>.</summary>
    public uint Hash { get; set; }

    /// <summary>Why the one line this block stands for is refused without having been read; null for a usual block.</summary>
    public string? Refusal { get; set; }

    /// <summary>What the worker made of the lines.</summary>
    public Decisions Decisions { get; } = new();

    /// <summary>Set when the worker is done.</summary>
    public ManualResetEventSlim IsDecided { get; } = new();

    /// <summary>What kept the worker from deciding any order at all; null when nothing did.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Forgets everything, for the next lines.</summary>
    public void Clear()
    {
        Length = 0;
        Refusal = null;
        Decisions.Clear();
        IsDecided.Reset();
        Failure = null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        GiveBack();
        Decisions.Output.Dispose();
        IsDecided.Dispose();
    }

    /// <summary>Gives the bytes back.</summary>
    public void GiveBack()
    {
        if (Bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(Bytes);
            Bytes = [];
        }
    }
}
