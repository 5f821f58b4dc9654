using System.Globalization;
using Sluice.Cli.Output;
using Sluice.Screening.Lists.Days;
using Sluice.Screening.Lists.Store;

namespace Sluice.Cli.Pages;

/// <summary>The lists that are used for a day, as JSON.</summary>
internal static class ListStatusJson
{
    /// <summary>Writes the lists of a day and every import.</summary>
    public static void Write(Stream stream, ListsOfDay lists, ListStore store) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("folder", store.Folder);
        writer.WriteString("as_of", lists.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteBoolean("complete", lists.IsComplete);
        writer.WriteStartArray("lists");
        foreach (var list in lists.Lists)
        {
            writer.WriteStartObject();
            writer.WriteString("list", list.List.Code);
            writer.WriteString("title", list.List.Title);
            writer.WriteString("standing", ListStandings.Word(list.Standing));
            writer.WriteString("version", list.Version?.Hash);
            writer.WriteString("published", list.Version?.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteNumber("age_days", list.Age);
            writer.WriteNumber("parties", list.Parties);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("imports");
        foreach (var version in store.Imports())
        {
            ListImportJson.WriteVersion(writer, version);
        }

        writer.WriteEndArray();
    });
}
