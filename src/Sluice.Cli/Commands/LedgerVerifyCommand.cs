using System.CommandLine;
using Sluice.Cli.Ledgers;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Storage;
using Sluice.Storage.Exports;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice ledger verify</c>: whether anything was altered, taken out or reordered, in a ledger or in an export.</summary>
internal static class LedgerVerifyCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("EXPORT") { Description = "An export to verify, without any database (default: the ledger itself).", Arity = ArgumentArity.ZeroOrOne };
        var trusted = new Option<string?>("--public-key") { Description = "Accept only checkpoints that this key signed (PEM).", HelpName = "FILE" };
        var database = LedgerOptionSet.Database();
        var json = CommonOptions.Json();
        var command = new Command("verify", "Verifies every entry, sum and checkpoint, and says which entry is altered, missing or out of place.") { file, trusted, database, json };
        command.SetAction(async (parsed, stop) =>
        {
            var key = parsed.GetValue(trusted) is { } path ? LedgerKeys.ReadPublic(path) : (ReadOnlyMemory<byte>?)null;
            var counter = new Counter();
            var (name, verification) = parsed.GetValue(file) is { } export
                ? (export, await VerifyExportAsync(export, key, counter, stop))
                : await VerifyLedgerAsync(parsed.GetValue(database)!, key, counter, stop);
            using var terminal = new Terminal();
            if (parsed.GetValue(json))
            {
                VerificationPage.WriteJson(terminal.Bytes, name, verification);
            }
            else
            {
                terminal.Show(VerificationPage.Of(name, verification));
            }

            return verification.IsGood ? ExitStatus.Done : ExitStatus.Stop;
        });
        return command;
    }

    private static async Task<Verification> VerifyExportAsync(string path, ReadOnlyMemory<byte>? key, Counter counter, CancellationToken stop)
    {
        await using var input = File.OpenRead(path);
        return await LedgerProgress.RunAsync("entries verified", counter, null, () => LedgerExport.VerifyAsync(input, path, key, counter, stop));
    }

    private static async Task<(string Name, Verification Verification)> VerifyLedgerAsync(string database, ReadOnlyMemory<byte>? key, Counter counter, CancellationToken stop)
    {
        await using var store = await LedgerPlace.OpenAsync(database, mayCreate: false, stop);
        var head = await store.ReadHeadAsync(stop);
        return (store.Name, await LedgerProgress.RunAsync("entries verified", counter, head.Sequence, () => LedgerVerifier.VerifyAsync(store, key, counter, stop)));
    }
}
