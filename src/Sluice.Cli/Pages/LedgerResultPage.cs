using Sluice.Allocations;
using Sluice.Cli.Output;

namespace Sluice.Cli.Pages;

/// <summary>The answer to an operation on a ledger.</summary>
internal static class LedgerResultPage
{
    /// <summary>Puts an answer on a page.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="hint">The account that was perhaps meant.</param>
    public static Page Of(LedgerResult result, string? hint = null)
    {
        var page = new Page();
        if (result.Refusal is { } refusal)
        {
            page.Line(new Cell("Refused", Tone.Bad), $": {LedgerWords.Why(refusal)}");
            if (hint is not null)
            {
                page.Line($"Did you mean '{hint}'?");
            }

            return result.IsRepeated ? page.Line(new Cell("It was refused before under this key, and stays refused; try again with another key.", Tone.Dim)) : page;
        }

        if (result.Kind == ResultKind.Conflict)
        {
            return page.Line(new Cell("Conflict", Tone.Bad), ": this was asked before with other content, and nothing was changed.");
        }

        page.Line(new Cell(LedgerWords.Done(result.Operation), Tone.Good), result.IsRepeated ? " (done before; nothing changed)" : "");
        if (result.Entry is { Lines.Count: > 0 } entry)
        {
            page.Line();
            page.Table(
                ["Account", Column.Number("Change"), Column.Number("Held"), Column.Number("Used"), Column.Number("Limit"), Column.Number("Available")],
                entry.Lines.Select(line => (Cell[])
                [
                    line.Account, LedgerWords.Figure(line.Change), LedgerWords.Figure(line.Held), LedgerWords.Figure(line.Used), LedgerWords.Figure(line.Limit),
                    LedgerWords.Figure(line.Balance.Available),
                ]));
        }

        foreach (var warning in result.Warnings)
        {
            page.Line(new Cell("! ", Tone.Warn), LedgerWords.Warn(warning));
        }

        return page;
    }
}
