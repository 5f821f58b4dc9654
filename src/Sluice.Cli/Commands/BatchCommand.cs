using System.CommandLine;
using System.Runtime;
using Sluice.Books.Deciding;
using Sluice.Books.Running;
using Sluice.Cli.Ledgers;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Storage.Desk;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice batch ORDERS</c>: an order book in, one determination a line out.</summary>
internal static class BatchCommand
{
    public static Command Create()
    {
        var options = new BatchCommandOptions();
        var command = new Command("batch", "Decides an order book, JSON lines or CSV, plain or gzip: one determination a line, in the order of the book.");
        options.AddTo(command);
        var draws = new DrawOptions();
        draws.AddTo(command);
        command.SetAction(parsed =>
        {
            var workplace = new Workplace(parsed);
            var call = options.Read(parsed, workplace);

            // All threads decide and none waits for a person: collecting beside them would only take from them.
            GCSettings.LatencyMode = GCLatencyMode.Batch;
            using var signals = new StopSignals();
            if (draws.Database(parsed) is { } database)
            {
                return draws.Reserves(parsed)
                    ? Reserve(call, workplace, database, draws.Terms(parsed, call.Terms.Language), signals)
                    : throw new UsageException("--database: a book is decided on a ledger only with --reserve, for its orders draw on each other.");
            }

            using var input = call.OpenInput();
            var run = new BatchRun(input, workplace.Decider(new StandingTime(call.Terms.Today)), call.RunOptions, TimeProvider.System);
            BatchSummary summary;
            try
            {
                summary = ProgressLine.Run(() => BatchPage.Status(run.Progress), () => Run(run, call, input.Name, signals.Token), call.Files is null);
            }
            catch (IOException broken) when (call.Files is null && StandardOutput.IsBrokenPipe(broken))
            {
                // Whoever reads has seen enough.
                return ExitStatus.BrokenPipe;
            }

            Report(summary, call, input.Name);
            return signals.Status ?? (summary.Refused > 0 ? ExitStatus.BadInput : ExitStatus.Done);
        });
        return command;
    }

    private static int Reserve(BatchCall call, Workplace workplace, string database, AllowanceTerms terms, StopSignals signals)
    {
        try
        {
            return ReservingBatch.RunAsync(call, workplace, database, terms, signals.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (signals.Status is { } status)
        {
            Terminal.Complain("stopped; the same command with --resume goes on.");
            return status;
        }
    }

    private static BatchSummary Run(BatchRun run, BatchCall call, string name, CancellationToken stop)
    {
        if (call.Files is { } files)
        {
            return run.Run(files, stop);
        }

        using var output = StandardOutput.Open();
        using var errors = call.OpenErrors();
        return run.Run(output, refused => Tell(refused, name, errors), stop);
    }

    private static void Tell(RefusedOrder refused, string name, ErrorFile? errors)
    {
        if (errors is not null)
        {
            errors.Write(refused);
            return;
        }

        foreach (var line in BatchPage.Refusal(refused, name))
        {
            Terminal.Complain(line);
        }
    }

    private static void Report(BatchSummary summary, BatchCall call, string name)
    {
        if (call.Files is not null)
        {
            using var terminal = new Terminal();
            terminal.Show(BatchPage.Of(summary, call.Terms.Language));
        }

        foreach (var line in BatchPage.Summary(summary, call, name))
        {
            Terminal.Complain(line);
        }
    }
}
