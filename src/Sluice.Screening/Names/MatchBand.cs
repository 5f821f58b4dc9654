namespace Sluice.Screening.Names;

/// <summary>How sure a score makes us that two names are of one party.</summary>
public enum MatchBand
{
    /// <summary>Shown only when asked for: most such pairs are two parties.</summary>
    Unlikely,

    /// <summary>To be looked at by a person: one in a few is the same party.</summary>
    Possible,

    /// <summary>To be treated as the listed party until somebody has shown otherwise.</summary>
    Probable,
}
