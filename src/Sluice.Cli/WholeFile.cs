namespace Sluice.Cli;

/// <summary>A file that is there as a whole, or as it was before: it is written beside its place and then put there.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string whole;
    private readonly string beside;
    private readonly FileStream stream;
    private bool done;

    private WholeFile(string whole, string beside)
    {
        this.whole = whole;
        this.beside = beside;
        stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None);
    }

    /// <summary>What is written.</summary>
    public Stream Stream => stream;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="option">The option that named it, for messages.</param>
    /// <exception cref="UsageException">There is no such directory.</exception>
    public static WholeFile Begin(string path, string option)
    {
        var place = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(place);
        if (folder is null || !Directory.Exists(folder))
        {
            throw new UsageException($"{option}: there is no directory '{folder}'.");
        }

        return new WholeFile(place, Path.Combine(folder, $".{Path.GetFileName(place)}.{Environment.ProcessId}.tmp"));
    }

    /// <summary>Puts the file in its place.</summary>
    public void Finish()
    {
        stream.Dispose();
        File.Move(beside, whole, overwrite: true);
        done = true;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        stream.Dispose();
        if (!done)
        {
            File.Delete(beside);
        }
    }
}
