namespace Sluice.Lab.Plans;

/// <summary>How a plan is made.</summary>
public sealed record PlanOptions
{
    /// <summary>How many changed orders may be listed at most.</summary>
    public const int MostListed = 100_000;

    /// <summary>How many threads decide; the plan is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How many changed orders are listed, the largest first; 0 to <see cref="MostListed"/>.</summary>
    public int Listed { get; init; } = 10_000;

    /// <summary>How many orders that became undetermined are listed, the largest first.</summary>
    public int ListedOpened { get; init; } = 100;

    /// <summary>How many rows a breakdown has; the rest of the names is added up.</summary>
    public int Rows { get; init; } = 1_000;

    /// <summary>How many names a breakdown tells apart; those that come after are counted together.</summary>
    public int Names { get; init; } = 50_000;

    /// <summary>How many lines that cannot be read are told in full.</summary>
    public int Problems { get; init; } = 20;
}
