using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sluice.Books.Running;

/// <summary>
/// The record of a run beside its output (<c>FILE.run.jsonl</c>): on the first line by what it decides what, and then how far it
/// came, line by line. The first line is there before anything else is, or is not there at all.
/// </summary>
public sealed class RunRecord
{
    private const string Version = "sluice_run";
    private const int VersionNumber = 1;
    private const string Today = "today";

    private RunRecord(IReadOnlyDictionary<string, string> terms, IReadOnlyList<Checkpoint> checkpoints)
    {
        Terms = terms;
        Checkpoints = checkpoints;
    }

    /// <summary>By what the run decides what, each by its name.</summary>
    public IReadOnlyDictionary<string, string> Terms { get; }

    /// <summary>The day on which the run began, which is the day of orders without a date.</summary>
    public DateOnly Began => DateOnly.ParseExact(Terms[Today], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How far the run came, the furthest last.</summary>
    internal IReadOnlyList<Checkpoint> Checkpoints { get; }

    /// <summary>The path of the record of an output.</summary>
    public static string PathOf(string output) => output + ".run.jsonl";

    /// <summary>Reads the record of an output; null when there is none.</summary>
    /// <param name="output">The path of the output.</param>
    /// <exception cref="BookException">The file is no such record.</exception>
    public static RunRecord? Read(string output)
    {
        var path = PathOf(output);
        if (!File.Exists(path))
        {
            return null;
        }

        var lines = File.ReadAllLines(path);
        var terms = lines.Length > 0 ? ParseTerms(lines[0]) : null;
        return terms is not null && terms.ContainsKey(Today)
            ? new RunRecord(terms, [.. lines.Skip(1).Select(Checkpoint.Parse).OfType<Checkpoint>()])
            : throw new BookException(path, "the file is not the record of a run; accepted: the file that the run wrote, or none.");
    }

    /// <summary>Begins the record of an output.</summary>
    internal static void Write(string output, IReadOnlyDictionary<string, string> terms)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber(Version, VersionNumber);
            foreach (var (name, value) in terms)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        line.Write("\n"u8);
        var beside = PathOf(output) + ".tmp";
        File.WriteAllBytes(beside, line.WrittenSpan);
        File.Move(beside, PathOf(output), overwrite: true);
    }

    /// <summary>What is otherwise than it was when the run began, as sentences without their end.</summary>
    internal IEnumerable<string> Differences(IReadOnlyDictionary<string, string> now)
    {
        foreach (var name in Terms.Keys.Union(now.Keys))
        {
            var (then, today) = (Terms.GetValueOrDefault(name, "none"), now.GetValueOrDefault(name, "none"));
            if (then != today)
            {
                yield return $"{name} was {Shorten(then)} and is {Shorten(today)}";
            }
        }
    }

    private static string Shorten(string value) => value.Length > 40 && !value.Contains(' ', StringComparison.Ordinal) ? $"{value[..12]}…" : value;

    private static Dictionary<string, string>? ParseTerms(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty(Version).GetInt32() == VersionNumber
                ? json.RootElement.EnumerateObject().Where(p => p.Name != Version).ToDictionary(p => p.Name, p => p.Value.GetString() ?? "")
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
