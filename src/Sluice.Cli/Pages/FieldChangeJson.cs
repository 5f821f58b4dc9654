using System.Text.Json;
using Sluice.Cli.Output;
using Sluice.Law.History;

namespace Sluice.Cli.Pages;

/// <summary>Changed fields as JSON.</summary>
internal static class FieldChangeJson
{
    /// <summary>Writes a list of changed fields.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<FieldChange> fields)
    {
        writer.WriteStartArray("fields");
        foreach (var field in fields)
        {
            writer.WriteStartObject();
            writer.WriteString("field", field.Field);
            JsonLists.Write(writer, "removed", field.Removed);
            JsonLists.Write(writer, "added", field.Added);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
