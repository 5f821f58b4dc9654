using System.CommandLine;
using Sluice.Allocations.Machine;
using Sluice.Cli.Ledgers;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice ledger holds</c>: reservations that still hold something.</summary>
internal static class LedgerHoldsCommand
{
    private const int Chunk = 1000;

    public static Command Create()
    {
        var database = LedgerOptionSet.Database();
        var json = CommonOptions.Json();
        var command = new Command("holds", "Lists what is reserved and neither committed, released nor expired.") { database, json };
        command.SetAction(async (parsed, stop) =>
        {
            await using var store = await LedgerPlace.OpenAsync(parsed.GetValue(database)!, mayCreate: false, stop);
            var holds = new List<ReservationState>();
            for (var after = 0L; await store.ReadOpenReservationsAsync(after, Chunk, stop) is { Count: > 0 } some; after = some[^1].Sequence)
            {
                holds.AddRange(some);
            }

            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                LedgerHoldsPage.WriteJson(terminal.Bytes, holds);
            }
            else
            {
                terminal.Show(LedgerHoldsPage.Of(holds));
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
