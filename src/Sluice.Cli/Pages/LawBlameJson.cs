using Sluice.Cli.Output;
using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Cli.Pages;

/// <summary>Who wrote a provision, as JSON.</summary>
internal static class LawBlameJson
{
    /// <summary>Writes the fields with their authors, and the amendments with their changes.</summary>
    public static void Write(Stream stream, ProvisionBlame blame) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("provision", blame.Provision);
        writer.WriteStartArray("fields");
        foreach (var line in blame.Lines)
        {
            writer.WriteStartObject();
            writer.WriteString("field", line.Field);
            JsonLists.Write(writer, "lines", line.Lines);
            writer.WriteString("amendment", line.Author.Id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("revisions");
        foreach (var revision in blame.Revisions)
        {
            writer.WriteStartObject();
            writer.WriteString("amendment", revision.Amendment.Id);
            writer.WriteString("verb", SnakeCase<ChangeVerb>.Of(revision.Verb));
            writer.WriteString("from", $"{revision.From:yyyy-MM-dd}");
            FieldChangeJson.Write(writer, revision.Fields);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
