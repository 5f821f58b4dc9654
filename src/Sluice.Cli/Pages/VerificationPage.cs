using System.Globalization;
using Sluice.Allocations.Chain;
using Sluice.Cli.Output;
using Sluice.Law;
using Sluice.Storage;

namespace Sluice.Cli.Pages;

/// <summary>What a verification found.</summary>
internal static class VerificationPage
{
    /// <summary>Puts it on a page.</summary>
    public static Page Of(string name, Verification found)
    {
        var page = new Page().Line(
            new Cell(found.IsGood ? "Good" : "Not good", found.IsGood ? Tone.Good : Tone.Bad),
            $": {name}, {LedgerWords.Figure(found.Entries)} entries{(found.ProblemCount > 0 ? $", {LedgerWords.Figure(found.ProblemCount)} problems" : "")}");
        page.Table(["", Column.Prose("")],
        [
            [new Cell("newest entry", Tone.Dim), found.Entries == 0 ? "none" : $"{found.Head.Sequence}, {LedgerWords.Time(found.Head.At)}"],
            [new Cell("its hash", Tone.Dim), found.Head.Hash.ToString()],
            [new Cell("checkpoints", Tone.Dim), found.Checkpoints == 0 ? "none signed" : $"{found.Checkpoints} good, the newest under entry {found.SignedThrough}"],
        ]);
        return page.Section("Problems", [Column.Number("Entry"), "", Column.Prose("")], found.Problems.Select(problem => (Cell[])
        [
            problem.Sequence?.ToString(CultureInfo.InvariantCulture) ?? "–", new Cell(Kind(problem), Tone.Bad), problem.Text,
        ]));
    }

    /// <summary>Writes it as JSON.</summary>
    public static void WriteJson(Stream stream, string name, Verification found) => JsonDocumentWriter.Write(stream, writer =>
    {
        writer.WriteString("ledger", name);
        writer.WriteBoolean("good", found.IsGood);
        writer.WriteNumber("entries", found.Entries);
        writer.WriteNumber("head", found.Head.Sequence);
        writer.WriteString("hash", found.Head.Hash.ToString());
        writer.WriteNumber("checkpoints", found.Checkpoints);
        writer.WriteNumber("signed_through", found.SignedThrough);
        writer.WriteNumber("problem_count", found.ProblemCount);
        writer.WriteStartArray("problems");
        foreach (var problem in found.Problems)
        {
            writer.WriteStartObject();
            if (problem.Sequence is { } sequence)
            {
                writer.WriteNumber("entry", sequence);
            }

            writer.WriteString("kind", SnakeCase<ChainProblemKind>.Of(problem.Kind));
            writer.WriteString("text", problem.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static string Kind(ChainProblem problem) => SnakeCase<ChainProblemKind>.Of(problem.Kind).Replace('_', ' ');
}
