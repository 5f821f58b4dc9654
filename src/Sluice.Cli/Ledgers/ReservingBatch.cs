using System.Globalization;
using Sluice.Books;
using Sluice.Books.Deciding;
using Sluice.Books.Running;
using Sluice.Cli.Output;
using Sluice.Cli.Pages;
using Sluice.Determinations;
using Sluice.Orders;
using Sluice.Storage;
using Sluice.Storage.Desk;
using Sluice.Storage.Desk.Books;

namespace Sluice.Cli.Ledgers;

/// <summary><c>sluice batch --reserve</c>: a book that draws on a ledger, in the order of the dates.</summary>
internal static class ReservingBatch
{
    private const string WorkSuffix = ".reserving";

    /// <summary>Runs it.</summary>
    public static async Task<int> RunAsync(BatchCall call, Workplace workplace, string database, AllowanceTerms terms, CancellationToken stop)
    {
        Refuse(call);
        var work = call.Output is { } path ? path + WorkSuffix : Path.Combine(Path.GetTempPath(), $"sluice-{Guid.NewGuid():N}{WorkSuffix}");
        if (call.Start == BatchStart.Overwrite)
        {
            File.Delete(work);
        }

        await using var book = call.Orders == "-" ? Console.OpenStandardInput() : File.OpenRead(call.Orders);
        await using var ledger = new Ledger(await LedgerPlace.OpenAsync(database, mayCreate: true, stop), TimeProvider.System);
        var run = new ReservingRun(new AllowanceDesk(workplace.Decider(new StandingTime(call.Terms.Today)), ledger, TimeProvider.System), terms, Path.GetFileName(call.Orders))
        {
            DayOf = order => DayOf(order, call.Terms),
            Prepare = (order, day) => workplace.OrderScreen.Screen(order, day, terms.Language),
            Write = (writer, answer) => DeterminationJson.Write(writer, answer.Determination, call.Terms.Detail == DecisionDetail.Full, more => AllowanceJson.Write(more, answer, terms)),
            Refused = (line, problem) => Terminal.Complain($"{call.Orders}, line {line}: {problem.Message}"),
        };
        await using (var output = call.Output is null ? StandardOutput.Open() : new FileStream(call.Output, FileMode.Create, FileAccess.Write))
        {
            ProgressLine.Run(() => Status(run.Progress), () => Run(() => run.RunAsync(book, work, Mark(call, terms), output, stop)), call.Output is null);
        }

        File.Delete(work);
        Terminal.Complain(
            $"{run.Progress.Decided} orders decided, {run.Progress.Held} of them hold allowances in {ledger.Store.Name}, {run.Progress.Denied} were refused by it, {run.Progress.Refused} lines were passed over.");
        return run.Progress.Refused > 0 ? ExitStatus.BadInput : ExitStatus.Done;
    }

    private static bool Run(Func<Task> work)
    {
        work().GetAwaiter().GetResult();
        return true;
    }

    private static void Refuse(BatchCall call)
    {
        if (call.Terms.Format != BookFormat.JsonLines || call.Orders.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || call.Orders.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException("--reserve: reads and writes JSON lines; a CSV book is accepted without --reserve.");
        }

        if (call.Terms.Detail == DecisionDetail.Answers || call.Shard != BookShard.Whole)
        {
            throw new UsageException("--reserve: draws a whole book in the order of its dates; accepted: --detail decision or full, and no --shard.");
        }
    }

    private static DateOnly DayOf(Order order, DecisionTerms terms)
    {
        var day = terms.AsOf ?? order.Date ?? terms.Today;
        return day >= terms.LawBegins ? day : throw new ArgumentOutOfRangeException(nameof(order), $"date: read {day:yyyy-MM-dd}; accepted: {terms.LawBegins:yyyy-MM-dd}, where the book of law begins, or later.");
    }

    // A file of work is gone on with only when the same is asked of the same book again.
    private static string Mark(BatchCall call, AllowanceTerms terms) => string.Join('|', (string[])
    [
        call.Orders, call.Orders == "-" ? "" : new FileInfo(call.Orders).Length.ToString(CultureInfo.InvariantCulture), $"{call.Terms.AsOf:yyyy-MM-dd}", $"{call.Terms.Detail}",
        $"{terms}", .. call.Grounds.OrderBy(ground => ground.Key, StringComparer.Ordinal).Select(ground => ground.Value),
    ]);

    private static WorkStatus Status(ReservingProgress progress) => progress.Share is { } share
        ? new WorkStatus($"{progress.Decided} orders decided", share)
        : new WorkStatus($"{progress.Loaded} orders read", null);
}
