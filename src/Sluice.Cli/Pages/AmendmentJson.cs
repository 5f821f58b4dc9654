using System.Text.Json;
using Sluice.Cli.Output;
using Sluice.Law;

namespace Sluice.Cli.Pages;

/// <summary>Amendments as JSON.</summary>
internal static class AmendmentJson
{
    /// <summary>Writes a list of amendments, without their changes.</summary>
    public static void WriteAll(Stream stream, IReadOnlyList<Amendment> amendments, Language language) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteStartArray("amendments");
        foreach (var amendment in amendments)
        {
            writer.WriteStartObject();
            Head(writer, amendment, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>Writes one amendment with what it changes.</summary>
    public static void Write(Stream stream, Amendment amendment, Language language) => JsonDocumentWriter.Write(stream, writer =>
    {
        Head(writer, amendment, language);
        writer.WriteStartArray("changes");
        foreach (var change in amendment.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("verb", SnakeCase<ChangeVerb>.Of(change.Verb));
            writer.WriteString("provision", change.Provision);
            writer.WriteString("from", change.From is { } from ? $"{from:yyyy-MM-dd}" : null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Head(Utf8JsonWriter writer, Amendment amendment, Language language)
    {
        writer.WriteString("id", amendment.Id);
        writer.WriteString("title", amendment.Title);
        writer.WriteString("kind", SnakeCase<AmendmentKind>.Of(amendment.Kind));
        writer.WriteString("citation", amendment.Citation);
        writer.WriteString("published", $"{amendment.Published:yyyy-MM-dd}");
        writer.WriteString("effective", $"{amendment.Effective:yyyy-MM-dd}");
        writer.WriteString("applies_from", $"{amendment.FirstDay:yyyy-MM-dd}");
        writer.WriteString("until", amendment.Until is { } until ? $"{until:yyyy-MM-dd}" : null);
        JsonLists.Write(writer, "stays", amendment.Stays);
        JsonLists.Write(writer, "unenforces", amendment.Unenforces);
        writer.WriteString("source", amendment.Source);
        writer.WriteString("confidence", amendment.Confidence);
        writer.WriteString("summary", amendment.Summary.In(language));
        writer.WriteString("file", amendment.File);
    }
}
