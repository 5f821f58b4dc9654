using System.Globalization;
using Sluice.Cli.Output;
using Sluice.Screening.Decisions;
using Sluice.Screening.Lists;

namespace Sluice.Cli.Pages;

/// <summary>Decisions about matches, as JSON.</summary>
internal static class DecisionsJson
{
    /// <summary>Writes decisions in the order in which they were made.</summary>
    public static void Write(Stream stream, IReadOnlyList<(PartyDecision Decision, ListedParty? Entry, DecisionState? State)> decisions) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteStartArray("decisions");
        foreach (var (decision, entry, state) in decisions)
        {
            writer.WriteStartObject();
            writer.WriteString("name", decision.Name);
            writer.WriteString("country", decision.Country?.Code);
            writer.WriteString("entry", decision.EntryId);
            writer.WriteString("entry_name", entry?.Name);
            writer.WriteString("evidence", decision.Evidence);
            writer.WriteString("why", decision.Why);
            writer.WriteString("by", decision.By);
            writer.WriteString("second", decision.Second);
            writer.WriteString("at", decision.At.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            writer.WriteString("until", decision.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteString("state", DecisionsPage.Word(state));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
