using System.Globalization;
using Sluice.Books.Deciding;
using Sluice.Books.Running;
using Sluice.Cli.Output;
using Sluice.Determinations;

namespace Sluice.Cli.Pages;

/// <summary>What came of an order book, in words.</summary>
internal static class BatchPage
{
    /// <summary>How many orders have which outcome; empty when none was decided.</summary>
    public static Page Of(BatchSummary summary, Language language)
    {
        var say = Phrases.In(language);
        var outcomes = Enum.GetValues<Outcome>().Where(o => summary.Outcomes.Written(o) + summary.Outcomes.Enforced(o) > 0).ToList();
        return outcomes.Count == 0 ? new Page() : new Page().Table(
            [new Column(""), Column.Number(say.AsWritten), Column.Number(say.AsEnforced)],
            outcomes.Select(o => (IReadOnlyList<Cell>)[new Cell(say.Say(o), AnswerWords.Tone(o)), Number(summary.Outcomes.Written(o)), Number(summary.Outcomes.Enforced(o))]));
    }

    /// <summary>What was done, for standard error.</summary>
    public static IEnumerable<string> Summary(BatchSummary summary, BatchCall call, string name)
    {
        var now = summary.Decided - summary.DecidedBefore;
        var rate = summary.Elapsed > TimeSpan.Zero ? now / summary.Elapsed.TotalSeconds : 0;
        var errors = call.Files?.Errors ?? call.Errors;
        var refused = summary.Refused == 0 ? "" : $", {Lines(summary.Refused)} refused{(errors is null ? "" : $" ({errors})")}";
        var before = summary.DecidedBefore == 0 ? "" : $"; {Number(summary.DecidedBefore)} of them before";
        yield return now == 0 && summary.DecidedBefore > 0
            ? $"{name}: {Orders(summary.Decided)} decided{refused}, all of them before."
            : string.Create(CultureInfo.InvariantCulture, $"{name}: {Orders(summary.Decided)} decided{refused}{before}, in {summary.Elapsed.TotalSeconds:0.0} s{(now > 0 ? $": {rate:N0} a second" : "")}.");
        if (summary.Repeated > 0)
        {
            var shown = string.Join(", ", summary.RepeatedIds.Select(r => string.Create(CultureInfo.InvariantCulture, $"'{r.Id}' in line {r.Line}")));
            yield return $"{Orders(summary.Repeated)} {(summary.Repeated == 1 ? "bears" : "bear")} an id that an earlier order of the book bears{(shown.Length > 0 ? $" ({shown})" : "")}; all were decided.";
        }

        if (summary.ForgotIds)
        {
            yield return "there were too many ids to compare all of them; later ones were compared with the first ones only.";
        }

        if (!summary.IsComplete)
        {
            yield return call.Files is null ? "stopped before the end of the book." : "stopped before the end of the book; the same call with --resume goes on.";
        }
    }

    /// <summary>Why a line is refused, one sentence for each problem.</summary>
    public static IEnumerable<string> Refusal(RefusedOrder refused, string name) => refused.Problems.Select(problem =>
        string.Create(CultureInfo.InvariantCulture, $"{name}:{refused.Line}{(problem.Column is { } column ? $":{column}" : "")}: {problem.Message}"));

    /// <summary>How far a run has come.</summary>
    public static WorkStatus Status(BatchProgress progress)
    {
        var refused = progress.Refused == 0 ? "" : $" · {Number(progress.Refused)} refused";
        return new WorkStatus(string.Create(CultureInfo.InvariantCulture, $"{Orders(progress.Decided)} · {progress.Rate:N0}/s{refused}"), progress.Share);
    }

    private static string Orders(long count) => $"{Number(count)} {(count == 1 ? "order" : "orders")}";

    private static string Lines(long count) => $"{Number(count)} {(count == 1 ? "line" : "lines")}";

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
