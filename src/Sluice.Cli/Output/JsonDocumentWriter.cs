using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sluice.Cli.Output;

/// <summary>Writes the one JSON document of a command.</summary>
internal static class JsonDocumentWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an object and the end of its last line.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="fields">Writes the fields of the object.</param>
    public static void Write(Stream stream, Action<Utf8JsonWriter> fields)
    {
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            fields(writer);
            writer.WriteEndObject();
        }

        stream.Write("\n"u8);
    }
}
