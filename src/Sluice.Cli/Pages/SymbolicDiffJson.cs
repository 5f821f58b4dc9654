using System.Text.Json;
using Sluice.Cli.Output;
using Sluice.Determinations;
using Sluice.Lab.Proof.Differences;
using Sluice.Orders;

namespace Sluice.Cli.Pages;

/// <summary>Every way in which answers change between two laws, as one JSON document.</summary>
internal static class SymbolicDiffJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Stream stream, LawDifferences found, Language language) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("before", found.Before.ToString());
        writer.WriteString("after", found.After.ToString());
        writer.WriteBoolean("complete", found.IsComplete);
        writer.WriteStartArray("changes");
        foreach (var change in SymbolicDiffPage.InOrder(found.Changes))
        {
            writer.WriteStartObject();
            Write(writer, "from", change.Before);
            Write(writer, "to", change.After);
            writer.WriteBoolean("complete", change.IsComplete);
            writer.WriteBoolean("complete_for_ordinary_orders", change.IsCompleteForOrdinary);
            writer.WriteStartArray("regions");
            foreach (var region in change.Regions)
            {
                Write(writer, region, language);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, Region region, Language language)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("ordinary", region.IsOrdinary);
        JsonLists.Write(writer, "conditions", region.Conditions.Select(condition => condition.Say(language)));
        JsonLists.Write(writer, "before", region.CarryingBefore.Select(provision => provision.Id));
        JsonLists.Write(writer, "after", region.CarryingAfter.Select(provision => provision.Id));
        writer.WriteString("witness", region.Witness is { } order ? OrderYaml.Write(order) : null);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Ruling ruling)
    {
        writer.WriteStartObject(name);
        writer.WriteString("outcome", ruling.Outcome.Word());
        writer.WriteString("review", ruling.Review?.Word());
        writer.WriteEndObject();
    }
}
