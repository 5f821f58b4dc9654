using System.Text;
using Sluice.Books.Reading;

namespace Sluice.Books.Running;

/// <summary>
/// Writes decisions to a file and errors to another, and notes now and then how far it has come. A run that is killed at any
/// moment leaves files whose beginning the last note vouches for; the run that goes on cuts off what stands behind.
/// </summary>
internal sealed class FileSink : BatchSink
{
    private static readonly TimeSpan BetweenNotes = TimeSpan.FromMilliseconds(500);

    private readonly BatchFiles files;
    private readonly TimeProvider time;
    private readonly FileStream output;
    private readonly FileStream record;
    private readonly Checkpoint? from;
    private readonly PooledBuffer lines = new();
    private FileStream? errors;

    // How far the files are whole; a write that fails leaves it behind.
    private Checkpoint? last;
    private long noted;

    private FileSink(BatchFiles files, FileStream output, FileStream record, Checkpoint? from, TimeProvider time)
    {
        this.files = files;
        this.output = output;
        this.record = record;
        this.from = from;
        this.time = time;
        noted = time.GetTimestamp();
    }

    /// <summary>Opens the files, for a new run or for one that goes on.</summary>
    /// <exception cref="BookException">Files are there that may not be overwritten, or the run rests on something else.</exception>
    public static FileSink Open(BatchFiles files, IReadOnlyDictionary<string, string> terms, BookPart part, TimeProvider time)
    {
        var began = files.Start == BatchStart.Resume ? RunRecord.Read(files.Output) : null;
        if (began is null)
        {
            RefuseExisting(files);
        }
        else if (began.Differences(terms).ToList() is { Count: > 0 } differences)
        {
            throw new BookException(files.Output, $"the run cannot go on, for it began otherwise: {string.Join("; ", differences)}. Begin it anew to overwrite the file.");
        }

        // Nobody else writes: two runs into one file would spoil it.
        var decisions = new FileStream(files.Output, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            if (began is null)
            {
                RunRecord.Write(files.Output, terms);
            }

            var notes = new FileStream(RunRecord.PathOf(files.Output), FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
            var errorLength = File.Exists(files.Errors) ? new FileInfo(files.Errors).Length : 0;
            var furthest = began?.Checkpoints.LastOrDefault(c => c.Output <= decisions.Length && c.Errors <= errorLength && c.Place.Offset >= part.First.Offset);
            return new FileSink(files, decisions, notes, furthest, time);
        }
        catch
        {
            decisions.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public override Checkpoint Begin(BookPart part, string header)
    {
        EndLastNote();
        if (from is not null)
        {
            Cut(output, from.Output);
            if (File.Exists(files.Errors))
            {
                Cut(Errors(), from.Errors);
            }

            last = from;
            return from;
        }

        Cut(output, 0);
        File.Delete(files.Errors);
        output.Write(Encoding.UTF8.GetBytes(header));
        last = new Checkpoint { Place = part.First, Output = output.Position };
        Note(last);
        return last;
    }

    /// <inheritdoc />
    public override void Write(Block block, BookPart part, BatchTotals totals)
    {
        output.Write(block.Decisions.Output.Written);
        if (block.Decisions.Refused.Count > 0)
        {
            lines.Clear();
            foreach (var refused in block.Decisions.Refused)
            {
                ErrorLines.Write(lines, InTheBook(refused, part));
            }

            Errors().Write(lines.Written);
        }

        last = totals.At with { Output = output.Position, Errors = errors?.Position ?? 0 };
        if (time.GetElapsedTime(noted) >= BetweenNotes)
        {
            Note(last);
        }
    }

    /// <inheritdoc />
    public override void Finish(bool isDone) => Note(last! with { IsDone = isDone });

    /// <inheritdoc />
    public override void Dispose()
    {
        output.Dispose();
        record.Dispose();
        errors?.Dispose();
        lines.Dispose();
        base.Dispose();
    }

    private static void RefuseExisting(BatchFiles files)
    {
        if (files.Start == BatchStart.Overwrite)
        {
            return;
        }

        foreach (var path in new[] { files.Output, files.Errors }.Where(p => File.Exists(p) && new FileInfo(p).Length > 0))
        {
            throw new BookException(path, files.Start == BatchStart.Resume
                ? $"the file is there, and no record of a run that wrote it ('{RunRecord.PathOf(files.Output)}'); overwrite it, or name another."
                : "the file is there already; overwrite it, go on with it, or name another.");
        }
    }

    private static void Cut(FileStream file, long length)
    {
        file.SetLength(length);
        file.Position = length;
    }

    private FileStream Errors()
    {
        if (errors is null)
        {
            errors = new FileStream(files.Errors, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 0);
            errors.Position = errors.Length;
        }

        return errors;
    }

    // In one write, so that a note is whole or the last line of the record is torn.
    private void Note(Checkpoint at)
    {
        record.Write(at.ToLine());
        noted = time.GetTimestamp();
    }

    // A note that was torn when the earlier run ended must not run into the next one.
    private void EndLastNote()
    {
        record.Position = record.Length;
        if (record.Length > 0)
        {
            Span<byte> end = stackalloc byte[1];
            record.Position = record.Length - 1;
            record.ReadExactly(end);
            if (end[0] != '\n')
            {
                record.Write("\n"u8);
            }
        }
    }
}
