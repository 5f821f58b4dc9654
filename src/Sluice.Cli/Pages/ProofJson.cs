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
        writer.WriteString("law", proof.Law.ToString());
        writer.WriteBoolean("proved", proof.IsProved);
        if (proof.Broken is { } broken)
        {
            writer.WriteString("order", broken.Yaml);
            writer.WriteStartArray("answers");
            foreach (var answer in broken.Answers)
            {
                writer.WriteStartObject();
                writer.WriteString("of", answer.Of);
                writer.WriteString("outcome", answer.Ruling.Outcome.Word());
                writer.WriteString("review", answer.Ruling.Review?.Word());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteStartArray("bounds");
        foreach (var bound in proof.Bounds)
        {
            writer.WriteStringValue($"at most {bound.Most} {bound.Of.ToString().ToLowerInvariant()}");
        }

        writer.WriteEndArray();
    });
}
