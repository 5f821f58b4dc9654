using Sluice.Cli.Output;
using Sluice.Determinations;
using Sluice.Law;

namespace Sluice.Cli.Pages;

/// <summary>Classified parts as JSON.</summary>
internal static class ClassificationJson
{
    /// <summary>Writes the day, the parts as the items of a determination are written, and the book's hash.</summary>
    public static void Write(Stream stream, IReadOnlyList<Classified> parts, DateOnly day, LawBook book) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("as_of", $"{day:yyyy-MM-dd}");
        writer.WriteStartArray("items");
        foreach (var part in parts)
        {
            DeterminationJson.WriteItem(writer, part.Finding);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("law_book");
        writer.WriteString("hash", book.Hash);
        writer.WriteString("data_to", book.DataTo is { } to ? $"{to:yyyy-MM-dd}" : null);
        writer.WriteEndObject();
    });
}
