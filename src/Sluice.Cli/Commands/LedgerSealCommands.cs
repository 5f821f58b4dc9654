using System.CommandLine;
using Sluice.Cli.Ledgers;
using Sluice.Cli.Output;
using Sluice.Storage.Checkpoints;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice ledger keygen</c> and <c>checkpoint</c>: signatures under what a ledger says.</summary>
internal static class LedgerSealCommands
{
    public static Command Keygen()
    {
        var file = new Argument<string>("FILE") { Description = "The file for the key (PEM); the public key goes to FILE.pub." };
        var command = new Command("keygen", "Makes an Ed25519 key that signs checkpoints, as 'openssl genpkey -algorithm ed25519' does.") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            foreach (var there in (string[])[path, path + ".pub"])
            {
                if (File.Exists(there))
                {
                    throw new UsageException($"'{there}' is there already; accepted: a new file.");
                }
            }

            using var key = CheckpointKey.Create(path);
            File.WriteAllText(path + ".pub", key.PublicText);
            Terminal.Complain($"wrote {path}, which signs, and {path}.pub, which whoever verifies needs. Keep the first away from the ledger.");
            return ExitStatus.Done;
        });
        return command;
    }

    public static Command Checkpoint()
    {
        var signing = new Option<string>("--key-file") { Description = "The key that signs (PEM), as 'ledger keygen' makes it.", HelpName = "FILE", Required = true };
        var database = LedgerOptionSet.Database();
        var command = new Command("checkpoint", "Signs the newest entry, and with it everything before it.") { signing, database };
        command.SetAction(async (parsed, stop) =>
        {
            using var key = LedgerKeys.ReadPrivate(parsed.GetRequiredValue(signing))!;
            await using var store = await LedgerPlace.OpenAsync(parsed.GetValue(database)!, mayCreate: false, stop);
            var head = await store.ReadHeadAsync(stop);
            if (head.Sequence == 0)
            {
                throw new UsageException($"{store.Name} has no entries to sign.");
            }

            await store.AddCheckpointAsync(key.Sign(head, TimeProvider.System.GetUtcNow()), stop);
            Terminal.Complain($"{store.Name}: signed entry {head.Sequence}, {head.Hash}.");
            return ExitStatus.Done;
        });
        return command;
    }
}
