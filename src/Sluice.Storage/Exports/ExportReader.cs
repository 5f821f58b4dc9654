using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Sluice.Allocations.Chain;

namespace Sluice.Storage.Exports;

/// <summary>Reads an export line by line. What it shows of an entry is held against what the entry's bytes say.</summary>
internal sealed class ExportReader : IAsyncDisposable
{
    private readonly PipeReader lines;
    private readonly ExportLine shown = new();
    private readonly string name;
    private long line;

    private ExportReader(Stream stream, string name)
    {
        lines = PipeReader.Create(stream, new(bufferSize: 64 * 1024));
        this.name = name;
    }

    /// <summary>How many entries the first line says there are.</summary>
    public long Entries { get; private set; }

    /// <summary>The newest entry's hash, by the first line.</summary>
    public ChainHash Head { get; private set; }

    /// <summary>The checkpoints.</summary>
    public List<Checkpoint> Checkpoints { get; } = [];

    /// <summary>Entries whose line shows something else than their bytes say.</summary>
    public List<long> Misleading { get; } = [];

    /// <summary>Opens an export and reads its first line and its checkpoints.</summary>
    /// <exception cref="ExportException">It is none.</exception>
    public static async Task<ExportReader> OpenAsync(Stream stream, string name, CancellationToken stop)
    {
        var reader = new ExportReader(stream, name);
        try
        {
            await reader.ReadHeaderAsync(stop);
            return reader;
        }
        catch
        {
            await reader.DisposeAsync();
            throw;
        }
    }

    /// <summary>The entries, some thousands at a time.</summary>
    /// <exception cref="ExportException">A line is not as an export has it.</exception>
    public async IAsyncEnumerable<RawEntry[]> ReadEntriesAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var chunk = new List<RawEntry>(ExportFormat.ChunkLength);
        while (await ReadLineAsync(Entry, stop) is { Bytes.Length: > 0 } entry)
        {
            chunk.Add(entry);
            if (chunk.Count == ExportFormat.ChunkLength)
            {
                yield return chunk.ToArray();
                chunk.Clear();
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk.ToArray();
        }
    }

    public async ValueTask DisposeAsync()
    {
        shown.Dispose();
        await lines.CompleteAsync();
    }

    private async Task ReadHeaderAsync(CancellationToken stop)
    {
        var count = await ReadLineAsync(
            (text, json) =>
            {
                if (json.GetProperty("format").GetString() != ExportFormat.Name || json.GetProperty("version").GetInt32() != ExportFormat.Version)
                {
                    throw new FormatException($"'{ExportFormat.Name}' of version {ExportFormat.Version} is accepted");
                }

                Entries = json.GetProperty("entries").GetInt64();
                Head = ChainHash.Parse(json.GetProperty("head").GetString()!);
                return json.GetProperty("checkpoints").GetInt32();
            },
            stop);
        if (line == 0)
        {
            throw new ExportException($"{name}: is empty; an export of a ledger is accepted.");
        }

        if (count is < 0 or > ExportFormat.MostCheckpoints)
        {
            throw new ExportException($"{name}:1: checkpoints: is {count}; 0 to {ExportFormat.MostCheckpoints} are accepted.");
        }

        for (; count > 0; count--)
        {
            if (await ReadLineAsync(ReadCheckpoint, stop) is { } checkpoint)
            {
                Checkpoints.Add(checkpoint);
            }
        }
    }

    private static Checkpoint ReadCheckpoint(ReadOnlySequence<byte> text, JsonElement json) => new(
        json.GetProperty("checkpoint").GetInt64(),
        json.GetProperty("at").GetDateTimeOffset(),
        ChainHash.Parse(json.GetProperty("hash").GetString()!),
        json.GetProperty("public_key").GetBytesFromBase64(),
        json.GetProperty("signature").GetBytesFromBase64());

    private RawEntry Entry(ReadOnlySequence<byte> text, JsonElement json)
    {
        var raw = new RawEntry(
            json.GetProperty("sequence").GetInt64(),
            json.GetProperty("bytes").GetBytesFromBase64(),
            ChainHash.Parse(json.GetProperty("hash").GetString()!));
        try
        {
            var expected = shown.Entry(raw.Read()).Span[..^1];
            if (!(text.IsSingleSegment ? text.FirstSpan : text.ToArray()).SequenceEqual(expected))
            {
                Misleading.Add(raw.Sequence);
            }
        }
        catch (EntryFormatException)
        {
            // The verifier reads it again and tells it among all that is wrong.
        }

        return raw;
    }

    // The value that a line gives; the default at the end of the file.
    private async ValueTask<T?> ReadLineAsync<T>(Func<ReadOnlySequence<byte>, JsonElement, T> read, CancellationToken stop)
    {
        while (true)
        {
            var result = await lines.ReadAsync(stop);
            var buffer = result.Buffer;
            var end = buffer.PositionOf((byte)'\n');
            if (end is null && (result.IsCompleted || buffer.Length > ExportFormat.LongestLine))
            {
                lines.AdvanceTo(buffer.Start);
                return buffer.Length == 0
                    ? default
                    : throw new ExportException($"{name}:{line + 1}: the line does not end{(result.IsCompleted ? "; the file was cut short" : "")}.");
            }

            if (end is { } found)
            {
                line++;
                var value = Read(buffer.Slice(0, found), read);
                lines.AdvanceTo(buffer.GetPosition(1, found));
                return value;
            }

            lines.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private T Read<T>(ReadOnlySequence<byte> text, Func<ReadOnlySequence<byte>, JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new() { MaxDepth = 8 });
            return read(text, json.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new ExportException($"{name}:{line}: is not a line as an export of a ledger has it: {problem.Message}", problem);
        }
    }
}
