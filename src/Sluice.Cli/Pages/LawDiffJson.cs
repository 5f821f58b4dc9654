using Sluice.Cli.Output;
using Sluice.Law;
using Sluice.Law.History;

namespace Sluice.Cli.Pages;

/// <summary>The differences of two laws as JSON.</summary>
internal static class LawDiffJson
{
    /// <summary>Writes the days, the proposals the later law is under, and the provisions that differ.</summary>
    public static void Write(Stream stream, DateOnly from, DateOnly to, LawMode mode, IReadOnlyList<Amendment> proposals, IReadOnlyList<ProvisionDifference> differences) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("from", $"{from:yyyy-MM-dd}");
        writer.WriteString("to", $"{to:yyyy-MM-dd}");
        writer.WriteString("law", SnakeCase<LawMode>.Of(mode));
        JsonLists.Write(writer, "with", proposals.Select(proposal => proposal.Id));
        writer.WriteStartArray("provisions");
        foreach (var difference in differences)
        {
            writer.WriteStartObject();
            writer.WriteString("provision", difference.Id);
            writer.WriteString("verb", difference.Verb);
            writer.WriteString("enacted_by", difference.After?.EnactedBy.Id);
            FieldChangeJson.Write(writer, difference.Fields);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
