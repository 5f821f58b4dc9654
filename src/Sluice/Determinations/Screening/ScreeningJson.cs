using System.Globalization;
using System.Text.Json;

namespace Sluice.Determinations.Screening;

/// <summary>Writes what screening found as JSON.</summary>
public static class ScreeningJson
{
    /// <summary>Writes a report as an object.</summary>
    public static void Write(Utf8JsonWriter writer, ScreeningReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        writer.WriteStartArray("lists");
        foreach (var list in report.Lists)
        {
            writer.WriteStartObject();
            writer.WriteString("list", list.List);
            writer.WriteString("version", list.Version);
            WriteDay(writer, "published", list.Published);
            writer.WriteString("standing", list.Standing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("parties");
        foreach (var party in report.Parties)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", party.Fact);
            writer.WriteString("name", party.Name);
            writer.WriteString("result", party.Result);
            writer.WriteStartArray("matches");
            foreach (var match in party.Matches)
            {
                Write(writer, match);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("companies");
        foreach (var company in report.Companies)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", company.Fact);
            writer.WriteString("name", company.Name);
            writer.WriteString("headquarters", company.Headquarters);
            writer.WriteString("ultimate_parent", company.UltimateParent);
            writer.WriteString("ultimate_parent_headquarters", company.ParentHeadquarters);
            writer.WriteString("source", company.Source);
            writer.WriteString("confidence", company.Confidence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ListedMatch match)
    {
        writer.WriteStartObject();
        writer.WriteString("id", match.Id);
        writer.WriteString("list", match.List);
        writer.WriteString("name", match.Name);
        writer.WriteString("matched_on", match.MatchedOn);
        writer.WriteNumber("score", Math.Round((decimal)match.Score, 4));
        writer.WriteString("band", match.Band);
        writer.WriteString("standing", match.Standing);
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
        else
        {
            writer.WriteNull("footnotes");
        }

        writer.WriteString("citation", match.Citation);
        WriteDay(writer, "start_date", match.StartDate);
        WriteDay(writer, "end_date", match.EndDate);
        writer.WriteString("why", match.Why);
        writer.WriteString("set_aside", match.SetAside);
        writer.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, DateOnly? day) => writer.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
