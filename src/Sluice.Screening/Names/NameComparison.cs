namespace Sluice.Screening.Names;

/// <summary>How two names compare.</summary>
/// <param name="Score">0 (nothing in common) to 1 (the same text); two different texts never get 1.</param>
/// <param name="Parts">What the score rests on, in the order of the name that was asked for.</param>
public sealed record NameComparison(double Score, IReadOnlyList<NamePart> Parts)
{
    /// <summary>Whether the names match at the shipped threshold for two given names.</summary>
    public bool IsMatch => Score >= Thresholds.Possible;

    /// <summary>The band of the score.</summary>
    public MatchBand Band => Thresholds.Band(Score);

    /// <summary>The parts in one line.</summary>
    public string Explanation => string.Join(", ", Parts);
}
