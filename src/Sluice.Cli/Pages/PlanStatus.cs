using Sluice.Cli.Output;
using Sluice.Lab.Plans;
using Sluice.Lab.Plans.Words;

namespace Sluice.Cli.Pages;

/// <summary>How far a plan is: what the planner tells, for the thread that shows it.</summary>
/// <param name="book">The book, by whose length the share is reckoned.</param>
internal sealed class PlanStatus(Stream book) : IProgress<PlanProgress>
{
    private readonly long length = book.CanSeek ? book.Length : 0;
    private long orders;
    private long changed;

    /// <inheritdoc />
    public void Report(PlanProgress value)
    {
        Volatile.Write(ref orders, value.Orders);
        Volatile.Write(ref changed, value.Changed);
    }

    /// <summary>What is shown.</summary>
    public WorkStatus Status() => new(
        $"{PlanWords.Count(Volatile.Read(ref orders))} orders, {PlanWords.Count(Volatile.Read(ref changed))} change", length > 0 ? (double)book.Position / length : null);
}
