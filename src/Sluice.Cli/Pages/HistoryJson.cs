using System.Text.Json;
using Sluice.Cli.Output;
using Sluice.Determinations;
using Sluice.Parties;

namespace Sluice.Cli.Pages;

/// <summary>Histories of parts as JSON.</summary>
internal static class HistoryJson
{
    /// <summary>Writes the destination and one entry for each version under which the answer differs.</summary>
    public static void Write(Stream stream, IReadOnlyList<ItemHistory> histories, Country destination) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("destination", destination.Code);
        writer.WriteStartArray("parts");
        foreach (var history in histories)
        {
            writer.WriteStartObject();
            writer.WriteString("name", history.Name);
            writer.WriteStartArray("versions");
            foreach (var version in history.Versions)
            {
                Write(writer, version);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, ItemVersion version)
    {
        writer.WriteStartObject();
        writer.WriteString("from", $"{version.From:yyyy-MM-dd}");
        writer.WriteStartArray("amendments");
        foreach (var amendment in version.Amendments)
        {
            writer.WriteStringValue(amendment.Id);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("eccn");
        foreach (var eccn in version.Item.Eccn)
        {
            writer.WriteStringValue(eccn);
        }

        writer.WriteEndArray();
        writer.WriteString("level", version.Item.Level);
        Write(writer, "as_written", version.Written);
        Write(writer, "as_enforced", version.Enforced);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Answer answer)
    {
        writer.WriteStartObject(name);
        writer.WriteString("outcome", answer.Outcome.Word());
        writer.WriteString("review", answer.Review?.Word());
        writer.WriteEndObject();
    }
}
