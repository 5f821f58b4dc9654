using Sluice.Cli.Output;
using Sluice.Lab.Proof.Properties;

namespace Sluice.Cli.Pages;

/// <summary>Which guarantees of a book hold, and what breaks the others, as one JSON document.</summary>
internal static class PropertyProofsJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Stream stream, IReadOnlyList<PropertyProof> proofs, Language language) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteBoolean("proved", proofs.All(proof => proof.IsProved));
        writer.WriteStartArray("properties");
        foreach (var proof in proofs)
        {
            writer.WriteStartObject();
            writer.WriteString("id", proof.Property.Id);
            writer.WriteString("says", proof.Property.Says.In(language));
            writer.WriteString("source", proof.Property.Source);
            writer.WriteString("claim", proof.Property.Claim);
            writer.WriteBoolean("proved", proof.IsProved);
            writer.WriteStartArray("laws");
            foreach (var law in proof.Proofs)
            {
                writer.WriteStartObject();
                ProofJson.Write(writer, law);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
