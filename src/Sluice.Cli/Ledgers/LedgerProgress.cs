using Sluice.Cli.Output;

namespace Sluice.Cli.Ledgers;

/// <summary>Shows how far a long work on a ledger has come.</summary>
internal static class LedgerProgress
{
    /// <summary>Does the work.</summary>
    /// <param name="what">What is counted, for instance "entries verified".</param>
    /// <param name="counter">Is told the count.</param>
    /// <param name="all">How many there are; null when nobody knows.</param>
    /// <param name="work">The work.</param>
    public static Task<T> RunAsync<T>(string what, Counter counter, long? all, Func<Task<T>> work) => Task.Run(() => ProgressLine.Run(
        () => new WorkStatus($"{counter.Count:#,0} {what}", all is > 0 ? Math.Min(1.0, (double)counter.Count / all.Value) : null),
        () => work().GetAwaiter().GetResult()));
}
