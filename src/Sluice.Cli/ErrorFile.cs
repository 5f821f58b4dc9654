using Sluice.Books.Deciding;
using Sluice.Books.Running;

namespace Sluice.Cli;

/// <summary>A file for refused lines, beside decisions that go to standard output; it is there only when there are some.</summary>
internal sealed class ErrorFile : IDisposable
{
    private readonly string path;
    private FileStream? stream;

    /// <summary>Names the file; one that is there is overwritten.</summary>
    public ErrorFile(string path)
    {
        this.path = path;
        File.Delete(path);
    }

    /// <summary>Writes a refused line.</summary>
    public void Write(RefusedOrder refused)
    {
        stream ??= new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        stream.Write(ErrorLines.Of(refused));
    }

    /// <inheritdoc />
    public void Dispose() => stream?.Dispose();
}
