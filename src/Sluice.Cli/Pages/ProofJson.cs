using System.Text.Json;
using Sluice.Cli.Output;
using Sluice.Determinations;
using Sluice.Lab.Proof.Claims;

namespace Sluice.Cli.Pages;

/// <summary>A proof, or the order that breaks a claim, as one JSON document.</summary>
internal static class ProofJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Stream stream, ClaimProof proof) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("condition", proof.Condition);
        Write(writer, proof);
    });

    /// <summary>Writes what came of a claim under one law, as fields of the object that is open.</summary>
    public static void Write(Utf8JsonWriter writer, ClaimProof proof)
    {
        writer.WriteString("law", proof.Law.ToString());
        writer.WriteString("to", $"{proof.To:yyyy-MM-dd}");
        writer.WriteBoolean("proved", proof.IsProved);
        if (proof.Broken is { } broken)
        {
            writer.WriteString("value", broken.Value.ToString().ToLowerInvariant());
            writer.WriteString("order", broken.Yaml);
            writer.WriteString("changed", broken.Changed);
            writer.WriteStartArray("answers");
            foreach (var answer in broken.Answers)
            {
                writer.WriteStartObject();
                writer.WriteString("of", answer.Of);
                writer.WriteString("outcome", answer.Ruling.Outcome.Word());
                writer.WriteString("review", answer.Ruling.Review?.Word());
                JsonLists.Write(writer, "provisions", answer.Provisions.Select(provision => provision.Id));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        JsonLists.Write(writer, "bounds", proof.Bounds.Select(ProofPage.Say));
    }
}
