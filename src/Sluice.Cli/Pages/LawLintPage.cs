using Sluice.Cli.Output;
using Sluice.Law.Lint;
using Sluice.Orders;

namespace Sluice.Cli.Pages;

/// <summary>What was found in a book of law, as a compiler tells it: place, severity, message, and an order that shows it.</summary>
internal static class LawLintPage
{
    /// <summary>Puts findings on a page.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="amendments">How many amendments were looked through.</param>
    /// <param name="info">Whether to list what the book passes in spite of.</param>
    /// <param name="orders">Whether to write out the orders that show the findings.</param>
    public static Page Of(IReadOnlyList<LintFinding> findings, int amendments, bool info, bool orders)
    {
        var page = new Page();
        foreach (var finding in findings.Where(finding => info || !finding.IsInfo))
        {
            page.Line(
                new Cell($"{finding.File}:{finding.Line}:{finding.Column}: ", Tone.Dim), new Cell(finding.Severity + ": ", ToneOf(finding.Severity)),
                finding.Message, new Cell($" [{finding.Id}]", Tone.Dim));
            if (orders && finding.Example is { } order)
            {
                page.Table([Column.Prose("")], OrderYaml.Write(order).TrimEnd('\n').Split('\n').Select(line => (Cell[])[new Cell("| " + line, Tone.Dim)]));
            }
        }

        var counts = findings.GroupBy(finding => finding.Severity).Select(group => $"{group.Count()} {group.Key}");
        page.Line();
        return page.Line(findings.All(finding => finding.IsInfo)
            ? new Cell($"{amendments} amendments, nothing that needs mending{(findings.Count == 0 || info ? "" : $"; --info lists {findings.Count} more to know")}.", Tone.Good)
            : new Cell($"{amendments} amendments: {string.Join(", ", counts)}.", Tone.Bad));
    }

    private static Tone ToneOf(string severity) => severity switch { LintRules.Error => Tone.Bad, LintRules.Warning => Tone.Warn, _ => Tone.Dim };
}
