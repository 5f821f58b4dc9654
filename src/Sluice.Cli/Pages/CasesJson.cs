using System.Text.Json;
using Sluice.Cases;
using Sluice.Cli.Output;

namespace Sluice.Cli.Pages;

/// <summary>The results of acceptance cases as JSON.</summary>
internal static class CasesJson
{
    /// <summary>Writes the counts and every case that differs.</summary>
    public static void Write(Stream stream, IReadOnlyList<CaseResult> results) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteNumber("cases", results.Count);
        writer.WriteNumber("agree", results.Count(result => result.Agrees));
        writer.WriteNumber("wrong", results.Count(result => result.IsWrong));
        writer.WriteStartArray("differing");
        foreach (var result in results.Where(result => !result.Agrees))
        {
            Write(writer, result);
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, CaseResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("id", result.Case.Id);
        writer.WriteString("file", result.Case.File);
        writer.WriteNumber("line", result.Case.Mark.Line);
        writer.WriteString("confidence", result.Case.Confidence);
        writer.WriteString("refusal", result.Refusal);
        writer.WriteStartArray("differences");
        foreach (var difference in result.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("path", difference.Path);
            writer.WriteString("expected", difference.Expected);
            writer.WriteString("got", difference.Got);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
