namespace Sluice.Screening.Names;

/// <summary>The scores at which an answer changes. They are shipped and the same for every user (docs/reference/names.md says how they were found).</summary>
public static class Thresholds
{
    /// <summary>From this score a party found in a list is the listed one, probably.</summary>
    public const double Probable = 0.87;

    /// <summary>From this score two given names match, and a party found in a list is possibly the listed one.</summary>
    public const double Possible = 0.70;

    /// <summary>The least score that a search gives out unless asked for less.</summary>
    public const double Shown = 0.60;

    /// <summary>The band of a score.</summary>
    public static MatchBand Band(double score) => score >= Probable ? MatchBand.Probable : score >= Possible ? MatchBand.Possible : MatchBand.Unlikely;
}
