using System.Buffers;

namespace Sluice.Books;

/// <summary>Bytes that are written in turn and used again; what grew large is given back.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int First = 64 * 1024;
    private const int MostKept = 16 * 1024 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(First);

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>What is written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Goes back to an earlier length.</summary>
    public void CutTo(int length) => Length = length;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Length = 0;
        if (bytes.Length > MostKept)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = ArrayPool<byte>.Shared.Rent(First);
        }
    }

    /// <inheritdoc />
    public void Advance(int count) => Length += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return bytes.AsMemory(Length);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return bytes.AsSpan(Length);
    }

    /// <inheritdoc />
    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void Ensure(int sizeHint)
    {
        var needed = Length + Math.Max(sizeHint, 256);
        if (needed > bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, bytes.Length * 2));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
    }
}
