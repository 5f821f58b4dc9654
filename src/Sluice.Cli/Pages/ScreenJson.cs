using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sluice.Cli.Output;
using Sluice.Determinations.Screening;
using Sluice.Screening.Screens;

namespace Sluice.Cli.Pages;

/// <summary>What the lists say of a name, as JSON.</summary>
internal static class ScreenJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes what was found as one document.</summary>
    public static void Write(Stream stream, NameFinding finding) => JsonDocumentWriter.Write(stream, writer =>
    {
        Fields(writer, finding);
        writer.WriteString("as_of", finding.Lists.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteBoolean("complete", finding.Lists.IsComplete);
        writer.WriteStartArray("lists");
        foreach (var list in finding.Lists.Lists)
        {
            writer.WriteStartObject();
            writer.WriteString("list", list.List.Code);
            writer.WriteString("version", list.Version?.Hash);
            writer.WriteString("published", list.Version?.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteString("standing", ListStandings.Word(list.Standing));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>What was found, on one line.</summary>
    public static string Line(NameFinding finding)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Compact))
        {
            writer.WriteStartObject();
            Fields(writer, finding);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Fields(Utf8JsonWriter writer, NameFinding finding)
    {
        writer.WriteString("query", finding.Name);
        writer.WriteString("result", finding.Result);
        writer.WriteString("listed", finding.Word);
        writer.WriteStartArray("matches");
        foreach (var match in finding.Matches)
        {
            Match(writer, match);
        }

        writer.WriteEndArray();
    }

    private static void Match(Utf8JsonWriter writer, ListedMatch match)
    {
        writer.WriteStartObject();
        writer.WriteString("name", match.Name);
        writer.WriteString("list", match.List);
        writer.WriteString("entity_number", match.EntityNumber);
        writer.WriteNumber("score", Math.Round((decimal)match.Score, 4));
        writer.WriteString("band", match.Band);
        writer.WriteString("matched_on", match.MatchedOn);
        writer.WriteString("id", match.Id);
        writer.WriteString("standing", match.Standing);
        writer.WriteString("why", match.Why);
        writer.WriteString("license_requirement", match.LicenseRequirement);
        writer.WriteString("license_policy", match.LicensePolicy);
        if (match.Footnotes is { } footnotes)
        {
            writer.WriteStartArray("footnotes");
            foreach (var footnote in footnotes)
            {
                writer.WriteNumberValue(footnote);
            }

            writer.WriteEndArray();
        }

        writer.WriteString("citation", match.Citation);
        writer.WriteString("set_aside", match.SetAside);
        writer.WriteEndObject();
    }
}
