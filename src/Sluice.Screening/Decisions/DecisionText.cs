using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sluice.Parties;
using Sluice.Screening.Lists.Store;

namespace Sluice.Screening.Decisions;

/// <summary>Decisions as lines of a file that only grows.</summary>
internal static class DecisionText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line of a decision.</summary>
    public static string Line(PartyDecision decision)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            Write(writer, decision);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes a decision as an object.</summary>
    public static void Write(Utf8JsonWriter writer, PartyDecision decision)
    {
        writer.WriteStartObject();
        writer.WriteString("name", decision.Name);
        writer.WriteString("country", decision.Country?.Code);
        writer.WriteString("entry", decision.EntryId);
        writer.WriteString("entry_hash", decision.EntryHash);
        writer.WriteString("evidence", decision.Evidence);
        writer.WriteString("why", decision.Why);
        writer.WriteString("by", decision.By);
        writer.WriteString("second", decision.Second);
        writer.WriteString("at", decision.At.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteString("until", decision.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteBoolean("revoked", decision.IsRevoked);
        writer.WriteEndObject();
    }

    /// <summary>The decision of a line.</summary>
    /// <exception cref="ListStoreException">The line is none.</exception>
    public static PartyDecision Read(string line, string path)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 2 });
            var root = json.RootElement;
            return new PartyDecision(
                Text("name")!, Country.TryParse(Text("country")), Text("entry")!, Text("entry_hash")!, Text("evidence")!, Text("why")!, Text("by")!, Text("second"),
                DateTimeOffset.ParseExact(Text("at")!, "O", CultureInfo.InvariantCulture), DateOnly.ParseExact(Text("until")!, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            {
                IsRevoked = root.GetProperty("revoked").GetBoolean(),
            };

            string? Text(string name) => root.GetProperty(name).GetString();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or FormatException or InvalidOperationException or ArgumentNullException)
        {
            throw new ListStoreException(path, "a line of the decisions cannot be read; put back a copy of the file.", exception);
        }
    }
}
