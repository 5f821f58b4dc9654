namespace Sluice.Allocations;

/// <summary>What an entry records. Numbers are written into entries and never change.</summary>
public enum EntryKind
{
    /// <summary>An account was opened.</summary>
    Opened = 1,

    /// <summary>A limit was changed by a dated act.</summary>
    LimitChanged = 2,

    /// <summary>Amounts are held.</summary>
    Reserved = 3,

    /// <summary>Held amounts became used.</summary>
    Committed = 4,

    /// <summary>Held amounts were given back.</summary>
    Released = 5,

    /// <summary>A hold ended at its stated time.</summary>
    Expired = 6,

    /// <summary>Used amounts were taken back.</summary>
    Reversed = 7,
}
