namespace Sluice.Screening.Suites;

/// <summary>What one suite of names measured.</summary>
/// <param name="Suite">The suite, and what it shows.</param>
/// <param name="Cases">How many cases it has.</param>
/// <param name="Threshold">The shipped threshold it was judged at, or null.</param>
/// <param name="Precision">Of the pairs said to match, the share that does; null where the suite has no negatives.</param>
/// <param name="Recall">Of the pairs that match, the share said to.</param>
/// <param name="RankOne">The share of queries whose party came first; null where nothing was ranked.</param>
/// <param name="FalsePositives">Names on no list that were said to match, for 10,000 names; null where there are none.</param>
/// <param name="Peers">The scores of others on the same pairs, and where they come from.</param>
public sealed record SuiteRow(string Suite, int Cases, double? Threshold, double? Precision, double? Recall, double? RankOne, double? FalsePositives, string Peers)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double? F1 => Precision is { } p && Recall is { } r ? (p + r == 0 ? 0 : 2 * p * r / (p + r)) : null;

    /// <summary>What went wrong, a line each.</summary>
    public IReadOnlyList<string> Misses { get; init; } = [];
}
