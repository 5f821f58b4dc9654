using System.Globalization;
using System.Text.Json;
using Sluice.Cli.Output;
using Sluice.Facts;
using Sluice.Screening.Owners;

namespace Sluice.Cli.Pages;

/// <summary>Whether a company counts as listed because of who owns it, as JSON.</summary>
internal static class OwnersJson
{
    /// <summary>Writes what a rule says of a party.</summary>
    public static void Write(Stream stream, OwnershipGraph graph, OwnershipFinding finding, int party, Tri itself, RuleStanding standing, DateOnly day) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("party", graph.Parties[party]);
        writer.WriteString("as_of", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("rule", finding.Rule.Name);
        writer.WriteString("source", finding.Rule.Source);
        writer.WriteNumber("threshold", finding.Rule.Threshold);
        writer.WriteString("standing", standing switch { RuleStanding.InForce => "in_force", RuleStanding.Stayed => "stayed", RuleStanding.NotYet => "not_yet", _ => "unverified" });
        writer.WriteString("counts", Word(finding.Of(party)));
        writer.WriteString("listed", Word(itself));
        writer.WriteStartArray("path");
        foreach (var step in finding.Path(party))
        {
            writer.WriteStartObject();
            writer.WriteString("party", step.Party);
            writer.WriteString("listed", Word(step.IsListed));
            writer.WriteStartArray("shares");
            foreach (var edge in step.Shares)
            {
                Edge(writer, edge);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("questions");
        foreach (var question in finding.Questions(party))
        {
            writer.WriteStartObject();
            writer.WriteString("party", question.Party);
            writer.WriteString("what", question.Edge is null ? "listed" : "share");
            if (question.Edge is { } edge)
            {
                writer.WritePropertyName("edge");
                Edge(writer, edge);
                writer.WriteNumber("needed", question.Needed!.Value);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Edge(Utf8JsonWriter writer, OwnershipEdge edge)
    {
        writer.WriteStartObject();
        writer.WriteString("owner", edge.Owner);
        writer.WriteString("owned", edge.Owned);
        writer.WriteNumber("least", edge.Share.Least);
        writer.WriteNumber("most", edge.Share.Most);
        writer.WriteString("source", edge.Source);
        writer.WriteEndObject();
    }

    private static string Word(Tri value) => value switch { Tri.True => "certain", Tri.False => "no", _ => "possible" };
}
