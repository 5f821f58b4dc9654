using Sluice.Allocations;
using Sluice.Cli.Output;
using Sluice.Law;

namespace Sluice.Cli.Pages;

/// <summary>What was done to an account, as JSON.</summary>
internal static class LedgerHistoryJson
{
    /// <summary>Writes entries.</summary>
    public static void Write(Stream stream, string account, IReadOnlyList<LedgerEntry> entries) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("account", account);
        writer.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            var line = entry.On(account)!;
            writer.WriteStartObject();
            writer.WriteNumber("sequence", entry.Sequence);
            writer.WriteString("at", entry.At.ToUniversalTime().UtcDateTime);
            writer.WriteString("kind", SnakeCase<EntryKind>.Of(entry.Kind));
            writer.WriteString("key", entry.Operation.Key);
            writer.WriteString("about", LedgerHistoryPage.About(entry.Operation).Trim());
            writer.WriteNumber("change", line.Change);
            writer.WriteNumber("limit", line.Limit);
            writer.WriteNumber("held", line.Held);
            writer.WriteNumber("used", line.Used);
            writer.WriteString("hash", entry.Hash.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
