namespace Sluice.Lab.Plans;

/// <summary>An amount as an order states it.</summary>
/// <param name="Known">What is known of it; null when nothing is.</param>
/// <param name="IsPart">Whether only some lines of the order state theirs.</param>
public readonly record struct Figure(ExactAmount? Known, bool IsPart)
{
    /// <summary>The figure of several lines: what is known of them is added up, and what is not is never taken for zero.</summary>
    public static Figure Of(IEnumerable<ExactAmount?> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ExactAmount? sum = null;
        var isPart = false;
        foreach (var line in lines)
        {
            isPart |= line is null;
            sum = line is { } known ? (sum ?? ExactAmount.Zero) + known : sum;
        }

        return new Figure(sum, isPart && sum is not null);
    }
}
