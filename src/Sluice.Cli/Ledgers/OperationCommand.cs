using System.CommandLine;
using Sluice.Allocations;
using Sluice.Allocations.Operations;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Storage;

namespace Sluice.Cli.Ledgers;

/// <summary>Makes a command that asks one thing of a ledger and shows the answer.</summary>
internal static class OperationCommand
{
    /// <summary>Adds the options that every such command has, and what it does.</summary>
    /// <param name="command">The command with its own arguments.</param>
    /// <param name="read">Reads the operation from them.</param>
    /// <param name="mayCreate">Whether a ledger that is not there is made.</param>
    public static Command Of(Command command, Func<ParseResult, LedgerOperation> read, bool mayCreate = false)
    {
        var database = LedgerOptionSet.Database();
        var json = CommonOptions.Json();
        command.Options.Add(database);
        command.Options.Add(json);
        command.SetAction(async (parsed, stop) =>
        {
            var operation = read(parsed);
            if (OperationCheck.Problem(operation) is { } problem)
            {
                throw new UsageException(problem);
            }

            await using var ledger = new Ledger(await LedgerPlace.OpenAsync(parsed.GetValue(database)!, mayCreate, stop), TimeProvider.System);
            var result = await ledger.SubmitAsync(operation, stop);
            var hint = await HintAsync(ledger.Store, result, stop);
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                JsonDocumentWriter.Write(terminal.Bytes, writer => Allocations.Lines.ResultJson.WriteFields(writer, result));
            }
            else
            {
                terminal.Show(LedgerResultPage.Of(result, hint));
            }

            return result.Refusal is null && result.Kind != ResultKind.Conflict ? ExitStatus.Done : ExitStatus.Stop;
        });
        return command;
    }

    // A name that is not there is often one that is nearly there.
    private static async Task<string?> HintAsync(ILedgerStore store, LedgerResult result, CancellationToken stop) =>
        result.Refusal is { Reason: RefusalReason.UnknownAccount, Account: { } account } ? await LedgerPlace.NearestAsync(store, account, stop) : null;
}
