using Sluice.Allocations;
using Sluice.Cli.Output;
using Sluice.Law;
using Sluice.Storage.Desk;

namespace Sluice.Cli.Pages;

/// <summary>What an order drew on a ledger.</summary>
internal static class AllowancePage
{
    /// <summary>Puts it on a page.</summary>
    public static Page Of(AllowanceAnswer answer, AllowanceTerms terms, string ledger)
    {
        var law = terms.Mode == LawMode.Written ? "as written" : "as enforced";
        var page = new Page().Line().Heading($"Ledger ({ledger}), drawn on by the law {law}");
        if (answer.Nothing is { } nothing)
        {
            return page.Line(new Cell("Nothing reserved", Tone.Warn), $": {nothing}.");
        }

        var result = answer.Result!;
        if (result.Refusal is { } refusal)
        {
            page.Line(new Cell("Not reserved", Tone.Bad), $": {LedgerWords.Why(refusal)}");
        }
        else if (result.Kind == ResultKind.Conflict)
        {
            page.Line(new Cell("Not reserved", Tone.Bad), $": another order was reserved under the key '{answer.Key}'; give this one another --key.");
        }
        else
        {
            page.Line(new Cell("Reserved", Tone.Good), $" as {answer.Key}{(result.IsRepeated ? " (before; nothing changed)" : "")}; commit it on shipment: sluice ledger commit {answer.Key} --key KEY");
        }

        page.Table(["Account", Column.Number("This order"), Column.Number("Held"), Column.Number("Used"), Column.Number("Limit"), "By"], answer.Plan.Draws.Select(draw => (Cell[])
        [
            draw.Account, LedgerWords.Figure(draw.Amount), LedgerWords.Figure(result.Entry?.On(draw.Account)?.Held), LedgerWords.Figure(result.Entry?.On(draw.Account)?.Used),
            draw.Limit is null ? "–" : LedgerWords.Figure(result.Entry?.On(draw.Account)?.Limit ?? draw.Limit), new Cell($"{draw.Ground}, {draw.Provision}", Tone.Dim),
        ]));
        Warn(page, answer);
        return page;
    }

    private static void Warn(Page page, AllowanceAnswer answer)
    {
        foreach (var warning in answer.Result!.Warnings.Where(warning => warning.Limit < LedgerLimits.LargestAmount))
        {
            page.Line(new Cell("! ", Tone.Warn), LedgerWords.Warn(warning));
        }

        foreach (var (account, near) in answer.Near)
        {
            page.Line(new Cell("! ", Tone.Warn), $"{account} is new, and {near} is there; see whether they are one company, spelled in two ways.");
        }

        if (answer.Plan.ParentIsAssumed)
        {
            page.Line(new Cell("! ", Tone.Warn), "The order names no ultimate parent; the consignee's own name stands for it.");
        }
    }
}
