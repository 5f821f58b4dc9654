using System.Text;

namespace Sluice.Screening.Lists.Store;

/// <summary>
/// A file to which lines are only ever added, by one process at a time. A line counts once its end is there: what a killed process
/// left half-written is not read, and is cut off before the next line is added.
/// </summary>
/// <param name="path">The path of the file; its folder is made when the first line is added.</param>
internal sealed class AppendedLines(string path)
{
    private const long MostBytes = 64L << 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>The whole lines, in order; none when there is no file.</summary>
    /// <exception cref="ListStoreException">The file is too large.</exception>
    public IReadOnlyList<string> Read()
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Lines(file);
    }

    /// <summary>Adds a line that rests on those before it, which nobody else adds to meanwhile.</summary>
    /// <param name="next">Makes the line from the lines before it; null adds nothing.</param>
    /// <param name="time">Tells how long another process is waited for.</param>
    /// <exception cref="ListStoreException">Another process keeps the file for longer than ten seconds.</exception>
    public void Add(Func<IReadOnlyList<string>, string?> next, TimeProvider time)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var alone = Alone(time);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        var lines = Lines(file);
        if (next(lines) is not { } line)
        {
            return;
        }

        file.SetLength(lines.Sum(before => (long)Encoding.UTF8.GetByteCount(before) + 1));
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(line + "\n"));
        file.Flush(flushToDisk: true);
    }

    private List<string> Lines(FileStream file)
    {
        if (file.Length > MostBytes)
        {
            throw new ListStoreException(path, $"the file is larger than {MostBytes:N0} bytes, the most that is read.");
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        var lines = text.Split('\n').ToList();

        // After the last end of a line there is nothing, or half a line.
        lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    private FileStream Alone(TimeProvider time)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException busy) when (busy is not (DirectoryNotFoundException or FileNotFoundException))
            {
                if (time.GetElapsedTime(began) > LongestWait)
                {
                    throw new ListStoreException(path, $"another process has kept it for {LongestWait.TotalSeconds:0} seconds; try again when it is done.", busy);
                }

                Task.Delay(Pause, time).Wait();
            }
        }
    }
}
