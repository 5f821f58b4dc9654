namespace Sluice.Screening.Decisions;

/// <summary>Whether a decision still counts.</summary>
public enum DecisionState
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>The entry says something else than it did: the question is open again.</summary>
    Reopened,

    /// <summary>The names are exactly the same and no second person is named.</summary>
    NeedsSecond,

    /// <summary>It was taken back.</summary>
    Revoked,
}
