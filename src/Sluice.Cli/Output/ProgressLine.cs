using Spectre.Console;

namespace Sluice.Cli.Output;

/// <summary>How far some work has come.</summary>
/// <param name="Text">What is done, in few words.</param>
/// <param name="Share">The share of all that is done, 0 to 1; null when nobody knows how much there is.</param>
internal readonly record struct WorkStatus(string Text, double? Share);

/// <summary>Shows on standard error how far some work has come, when a person looks there; says nothing otherwise.</summary>
internal static class ProgressLine
{
    private const int RefreshMilliseconds = 200;

    // Whether a person looks at standard error, and sees nothing else there.
    private static bool IsShown(bool writesToStandardOutput) =>
        !Console.IsErrorRedirected && (Console.IsOutputRedirected || !writesToStandardOutput) && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    /// <summary>Does the work.</summary>
    /// <param name="status">How far the work has come; asked from another thread.</param>
    /// <param name="work">The work.</param>
    /// <param name="writesToStandardOutput">Whether the work writes there.</param>
    public static T Run<T>(Func<WorkStatus> status, Func<T> work, bool writesToStandardOutput = false)
    {
        if (!IsShown(writesToStandardOutput))
        {
            return work();
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var running = Task.Run(work);
        console.Progress().AutoClear(true).AutoRefresh(false)
            .Columns(new ProgressBarColumn { Width = 24 }, new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context => Show(context, running, status));
        return running.GetAwaiter().GetResult();
    }

    private static void Show(ProgressContext context, Task running, Func<WorkStatus> status)
    {
        // A task without a name is refused.
        var task = context.AddTask(Markup.Escape(status().Text), maxValue: 1.0);
        while (!Task.WaitAny([running], RefreshMilliseconds).Equals(0))
        {
            var (text, share) = status();
            task.Description = Markup.Escape(text);
            task.IsIndeterminate = share is null;
            task.Value = share ?? 0;
            context.Refresh();
        }
    }
}
