using System.CommandLine;
using Sluice.Cli.Ledgers;
using Sluice.Cli.Output;
using Sluice.Storage;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice ledger apply</c>: a stream of operations in, a stream of answers out.</summary>
internal static class LedgerApplyCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Operations, one JSON object a line; - or nothing reads standard input.", DefaultValueFactory = _ => "-" };
        var database = LedgerOptionSet.Database();
        var signing = new Option<string?>("--key-file") { Description = "Also sign a checkpoint every 10,000 entries and at the end with this key (PEM).", HelpName = "FILE" };
        var command = new Command("apply", "Runs operations, one a line, and writes one answer a line, in order, each once it is durable.") { file, database, signing };
        command.SetAction(async (parsed, stop) =>
        {
            var path = parsed.GetRequiredValue(file);
            await using var input = path == "-" ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
            using var key = LedgerKeys.ReadPrivate(parsed.GetValue(signing));
            await using var ledger = new Ledger(await LedgerPlace.OpenAsync(parsed.GetValue(database)!, mayCreate: true, stop), TimeProvider.System, new LedgerOptions { Signer = key });
            await using var output = StandardOutput.Open();
            var stream = new OperationStream(ledger, path == "-" ? "standard input" : path, input, output);
            try
            {
                await stream.RunAsync(stop);
            }
            catch (IOException broken) when (StandardOutput.IsBrokenPipe(broken))
            {
                return ExitStatus.BrokenPipe;
            }
            catch (LedgerStoreException)
            {
                Terminal.Complain($"stopped after {stream.Answered} answers; run the same input again: what is done stays done once.");
                throw;
            }

            if (stream.Malformed > 0)
            {
                Terminal.Complain($"{stream.Malformed} of {stream.Answered} lines are not operations and were passed over.");
            }

            return stream.Malformed > 0 ? ExitStatus.BadInput : ExitStatus.Done;
        });
        return command;
    }
}
