using System.CommandLine;
using Sluice.Allocations.Operations;
using Sluice.Cli.Ledgers;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice ledger</c>: allowances, held and used.</summary>
internal static class LedgerCommand
{
    public static Command Create() => new("ledger", "Keeps allowances: opens accounts, holds and uses them, and proves what was done.")
    {
        LedgerAccountCommands.Open(),
        LedgerAccountCommands.Limit(),
        LedgerHoldCommands.Reserve(),
        LedgerHoldCommands.Commit(),
        LedgerHoldCommands.Release(),
        LedgerHoldCommands.Reverse(),
        Expire(),
        LedgerBalanceCommand.Create(),
        LedgerHistoryCommand.Create(),
        LedgerHoldsCommand.Create(),
        LedgerApplyCommand.Create(),
        LedgerVerifyCommand.Create(),
        LedgerFileCommands.Export(),
        LedgerFileCommands.Import(),
        LedgerFileCommands.Backup(),
        LedgerSealCommands.Keygen(),
        LedgerSealCommands.Checkpoint(),
    };

    private static Command Expire() =>
        OperationCommand.Of(new Command("expire", "Writes the end of every hold whose time has passed; any other command that writes does so first as well."), _ => new ExpireDue());
}
