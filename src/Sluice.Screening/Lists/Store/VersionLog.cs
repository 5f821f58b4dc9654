using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sluice.Screening.Lists.Store;

/// <summary>The lines of the log of imports.</summary>
internal static class VersionLog
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line of a version.</summary>
    public static string Line(ListVersion version)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("hash", version.Hash);
            writer.WriteString("source", version.Source);
            writer.WriteString("format", version.Format.ToString());
            writer.WriteString("published", version.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteString("imported", version.Imported.ToString("O", CultureInfo.InvariantCulture));
            writer.WriteStartArray("files");
            foreach (var file in version.Files)
            {
                writer.WriteStringValue(file);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("lists");
            foreach (var (list, count) in version.Lists)
            {
                writer.WriteNumber(list, count);
            }

            writer.WriteEndObject();
            writer.WriteBoolean("forced", version.Forced);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The version of a line.</summary>
    /// <exception cref="ListStoreException">The line is not one of the log.</exception>
    public static ListVersion Read(string line, string log)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 4 });
            var root = json.RootElement;
            return new ListVersion(
                Hash(root.GetProperty("hash").GetString()!),
                root.GetProperty("source").GetString()!,
                Enum.Parse<ListFormat>(root.GetProperty("format").GetString()!),
                DateOnly.ParseExact(root.GetProperty("published").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                DateTimeOffset.ParseExact(root.GetProperty("imported").GetString()!, "O", CultureInfo.InvariantCulture),
                [.. root.GetProperty("files").EnumerateArray().Select(file => file.GetString()!)],
                root.GetProperty("lists").EnumerateObject().ToDictionary(list => list.Name, list => list.Value.GetInt32(), StringComparer.Ordinal),
                root.GetProperty("forced").GetBoolean());
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new ListStoreException(log, "a line of the log of imports cannot be read; put back a copy of the folder, or import the lists into a new one.", exception);
        }
    }

    // The hash becomes the name of a file.
    private static string Hash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower) ? text : throw new FormatException("No SHA-256 in hexadecimal.");
}
