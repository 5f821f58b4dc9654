namespace Sluice.Allocations;

/// <summary>What reaching the limit of an account means.</summary>
public enum LimitKind
{
    /// <summary>Nothing fits beyond the limit: what would not fit is refused.</summary>
    Cap,

    /// <summary>The limit is a line that calls for a filing when it is reached, for instance 253,000,000 TPP under AIA; nothing is refused.</summary>
    ReportingLine,
}
