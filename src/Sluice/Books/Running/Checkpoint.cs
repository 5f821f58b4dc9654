using System.Buffers;
using System.Text.Json;
using Sluice.Books.Deciding;
using Sluice.Books.Reading;

namespace Sluice.Books.Running;

/// <summary>How far a run has come: what it has read, and how long its files are at that.</summary>
internal sealed record Checkpoint
{
    /// <summary>To where the book is decided.</summary>
    public required BookPlace Place { get; init; }

    /// <summary>How long the output is.</summary>
    public long Output { get; init; }

    /// <summary>How long the file of errors is.</summary>
    public long Errors { get; init; }

    /// <summary>How many orders were decided.</summary>
    public long Decided { get; init; }

    /// <summary>How many lines were refused.</summary>
    public long Refused { get; init; }

    /// <summary>How many orders bear an id that came before.</summary>
    public long Repeated { get; init; }

    /// <summary>The outcomes, as <see cref="OutcomeTally.All"/> lists them.</summary>
    public IReadOnlyList<long> Outcomes { get; init; } = [];

    /// <summary>Whether the run came to its end.</summary>
    public bool IsDone { get; init; }

    /// <summary>Writes the checkpoint as one line.</summary>
    public byte[] ToLine()
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteNumber("offset", Place.Offset);
            json.WriteNumber("line", Place.Line);
            json.WriteNumber("hash", Place.Hash);
            json.WriteNumber("output", Output);
            json.WriteNumber("errors", Errors);
            json.WriteNumber("decided", Decided);
            json.WriteNumber("refused", Refused);
            json.WriteNumber("repeated", Repeated);
            json.WriteStartArray("outcomes");
            foreach (var count in Outcomes)
            {
                json.WriteNumberValue(count);
            }

            json.WriteEndArray();
            json.WriteBoolean("done", IsDone);
            json.WriteEndObject();
        }

        line.Write("\n"u8);
        return line.WrittenSpan.ToArray();
    }

    /// <summary>Reads a checkpoint; null when the line is none, as the last one of a run that was killed may be.</summary>
    public static Checkpoint? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var fields = json.RootElement;
            return new Checkpoint
            {
                Place = new BookPlace(fields.GetProperty("offset").GetInt64(), fields.GetProperty("line").GetInt64(), fields.GetProperty("hash").GetUInt32()),
                Output = fields.GetProperty("output").GetInt64(),
                Errors = fields.GetProperty("errors").GetInt64(),
                Decided = fields.GetProperty("decided").GetInt64(),
                Refused = fields.GetProperty("refused").GetInt64(),
                Repeated = fields.GetProperty("repeated").GetInt64(),
                Outcomes = [.. fields.GetProperty("outcomes").EnumerateArray().Select(o => o.GetInt64())],
                IsDone = fields.GetProperty("done").GetBoolean(),
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
