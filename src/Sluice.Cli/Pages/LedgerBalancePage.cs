using Sluice.Allocations;
using Sluice.Cli.Output;
using Sluice.Determinations;

namespace Sluice.Cli.Pages;

/// <summary>What stands on accounts.</summary>
internal static class LedgerBalancePage
{
    /// <summary>Puts balances on a page.</summary>
    public static Page Of(IReadOnlyList<AccountBalance> balances) => balances.Count == 0
        ? new Page().Line("There is no such account.")
        : new Page().Table(
            ["Account", "", Column.Number("Used"), Column.Number("Held"), Column.Number("Limit"), Column.Number("Available")],
            balances.Select(balance => (Cell[])
            [
                balance.Account, new Cell(Bar(balance), balance.Available < 0 ? Tone.Bad : Tone.Good), LedgerWords.Figure(balance.Used), LedgerWords.Figure(balance.Held),
                LedgerWords.Figure(balance.Limit), LedgerWords.Figure(balance.Available),
            ]));

    private static string Bar(AccountBalance balance) =>
        AllocationBar.Draw(new AllocationDraw(balance.Account, balance.Limit, balance.Used, balance.Held, balance.Available, ""));
}
