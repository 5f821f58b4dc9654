using System.Globalization;
using System.Text.Json;
using Sluice.Cli.Output;
using Sluice.Screening.Lists;
using Sluice.Screening.Lists.Store;

namespace Sluice.Cli.Pages;

/// <summary>What an import of a list did, as JSON.</summary>
internal static class ListImportJson
{
    /// <summary>Writes an import.</summary>
    public static void Write(Stream stream, ListImport import, string folder) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("folder", folder);
        writer.WritePropertyName("version");
        WriteVersion(writer, import.Version);
        writer.WritePropertyName("previous");
        if (import.Previous is { } before)
        {
            WriteVersion(writer, before);
        }
        else
        {
            writer.WriteNullValue();
        }

        // The first edition is all new; that is said by previous: null, not by naming every party.
        Parties(writer, "added", import.Previous is null ? [] : import.Changes.Added.Select(party => (party, (ListedParty?)null)));
        Parties(writer, "removed", import.Changes.Removed.Select(party => (party, (ListedParty?)null)));
        Parties(writer, "changed", import.Changes.Changed.Select(change => (change.After, change.Before.Id == change.After.Id ? null : change.Before)));
    });

    /// <summary>Writes a version as an object.</summary>
    public static void WriteVersion(Utf8JsonWriter writer, ListVersion version)
    {
        writer.WriteStartObject();
        writer.WriteString("version", version.Hash);
        writer.WriteString("source", version.Source);
        writer.WriteString("published", version.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("imported", version.Imported.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        JsonLists.Write(writer, "files", version.Files);
        writer.WriteNumber("parties", version.Parties);
        writer.WriteStartObject("lists");
        foreach (var (list, count) in version.Lists)
        {
            writer.WriteNumber(list, count);
        }

        writer.WriteEndObject();
        writer.WriteBoolean("forced", version.Forced);
        writer.WriteEndObject();
    }

    private static void Parties(Utf8JsonWriter writer, string name, IEnumerable<(ListedParty Party, ListedParty? Before)> parties)
    {
        writer.WriteStartArray(name);
        foreach (var (party, before) in parties)
        {
            writer.WriteStartObject();
            writer.WriteString("id", party.Id);
            writer.WriteString("name", party.Name);
            writer.WriteString("list", party.List);
            if (before is not null)
            {
                writer.WriteString("id_before", before.Id);
                writer.WriteString("name_before", before.Name);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
