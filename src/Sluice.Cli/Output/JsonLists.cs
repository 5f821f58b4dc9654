using System.Text.Json;

namespace Sluice.Cli.Output;

/// <summary>Lists of texts in JSON.</summary>
internal static class JsonLists
{
    /// <summary>Writes a field that is a list of texts.</summary>
    public static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
