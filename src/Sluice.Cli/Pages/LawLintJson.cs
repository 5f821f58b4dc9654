using Sluice.Cli.Output;
using Sluice.Law.Lint;
using Sluice.Orders;

namespace Sluice.Cli.Pages;

/// <summary>What was found in a book of law, as JSON.</summary>
internal static class LawLintJson
{
    /// <summary>Writes every finding; an order that shows one is a YAML document that <c>sluice check</c> reads.</summary>
    public static void Write(Stream stream, IReadOnlyList<LintFinding> findings) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteBoolean("passes", findings.All(finding => finding.IsInfo));
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("id", finding.Id);
            writer.WriteString("severity", finding.Severity);
            writer.WriteString("provision", finding.Provision);
            writer.WriteString("file", finding.File);
            writer.WriteNumber("line", finding.Line);
            writer.WriteNumber("column", finding.Column);
            writer.WriteString("message", finding.Message);
            writer.WriteString("order", finding.Example is { } order ? OrderYaml.Write(order) : null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
