using System.CommandLine;
using Sluice.Cli.Ledgers;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Storage;
using Sluice.Storage.Exports;
using Sluice.Storage.Sqlite;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice ledger export</c>, <c>import</c> and <c>backup</c>: a ledger in a file of its own, and back.</summary>
internal static class LedgerFileCommands
{
    private const string Partial = ".partial";

    public static Command Export()
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; - writes standard output." };
        var database = LedgerOptionSet.Database();
        var command = new Command("export", "Writes all entries and checkpoints into a file that 'verify' can check without the database.") { file, database };
        command.SetAction(async (parsed, stop) =>
        {
            await using var store = await LedgerPlace.OpenAsync(parsed.GetValue(database)!, mayCreate: false, stop);
            var path = parsed.GetRequiredValue(file);
            var counter = new Counter();
            if (path == "-")
            {
                await using var output = StandardOutput.Open();
                await LedgerExport.WriteAsync(store, output, counter, stop);
                return ExitStatus.Done;
            }

            if (File.Exists(path))
            {
                throw new UsageException($"'{path}' is there already; accepted: a new file.");
            }

            var head = await store.ReadHeadAsync(stop);
            await using (var output = new FileStream(path + Partial, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                await LedgerProgress.RunAsync("entries written", counter, head.Sequence, () => LedgerExport.WriteAsync(store, output, counter, stop));
                output.Flush(flushToDisk: true);
            }

            File.Move(path + Partial, path);
            Terminal.Complain($"{store.Name}: {counter.Count:#,0} entries written to {path}.");
            return ExitStatus.Done;
        });
        return command;
    }

    public static Command Import()
    {
        var file = new Argument<string>("FILE") { Description = "The export." };
        var database = LedgerOptionSet.Database();
        var command = new Command("import", "Takes an export into a ledger that is empty, or goes on with an import that was stopped; verifies the export first.") { file, database };
        command.SetAction(async (parsed, stop) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
            {
                throw new UsageException($"there is no file '{path}'.");
            }

            await using var store = await LedgerPlace.OpenAsync(parsed.GetValue(database)!, mayCreate: true, stop);
            var counter = new Counter();
            var verification = await LedgerProgress.RunAsync("entries", counter, null, () => LedgerExport.ImportAsync(path, store, counter, stop));
            using var terminal = new Terminal();
            terminal.Show(VerificationPage.Of(store.Name, verification));
            return ExitStatus.Done;
        });
        return command;
    }

    public static Command Backup()
    {
        var file = new Argument<string>("FILE") { Description = "The file to make." };
        var database = LedgerOptionSet.Database();
        var command = new Command("backup", "Copies a ledger of SQLite into a new file while others write to it; PostgreSQL has pg_dump.") { file, database };
        command.SetAction(async (parsed, stop) =>
        {
            var source = parsed.GetValue(database)!;
            if (LedgerDatabase.IsServer(source))
            {
                throw new UsageException("backup: a ledger on PostgreSQL is backed up with pg_dump; see docs/guide.");
            }

            if (!File.Exists(source))
            {
                throw new UsageException($"there is no ledger '{source}'.");
            }

            var copy = parsed.GetRequiredValue(file);
            if (File.Exists(copy))
            {
                throw new UsageException($"'{copy}' is there already; accepted: a new file.");
            }

            var counter = new Counter();
            await Task.Run(() => ProgressLine.Run(() => new WorkStatus("copied", counter.Share), () => Copy(source, copy, counter, stop)), stop);
            Terminal.Complain($"{source}: copied to {copy}.");
            return ExitStatus.Done;
        });
        return command;
    }

    private static bool Copy(string source, string copy, Counter counter, CancellationToken stop)
    {
        SqliteBackup.Copy(source, copy, counter, stop);
        return true;
    }
}
