namespace Sluice.Books.Reading;

/// <summary>A stream that is read through to another.</summary>
/// <param name="inner">The other stream.</param>
/// <param name="owns">Whether the other stream ends with this one.</param>
internal abstract class PassingStream(Stream inner, bool owns = true) : Stream
{
    /// <summary>The other stream.</summary>
    protected Stream Inner { get; } = inner;

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing && owns)
        {
            Inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>A stream that outlives its reader.</summary>
internal sealed class Kept(Stream inner) : PassingStream(inner, owns: false)
{
    /// <inheritdoc />
    public override int Read(Span<byte> buffer) => Inner.Read(buffer);
}

/// <summary>A stream that may turn out to be damaged, and then says which book it is.</summary>
internal sealed class Damaged(Stream inner, string name) : PassingStream(inner)
{
    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Inner.Read(buffer);
        }
        catch (InvalidDataException exception)
        {
            throw new BookException(name, $"the compressed book is damaged: {exception.Message}", exception);
        }
    }
}
