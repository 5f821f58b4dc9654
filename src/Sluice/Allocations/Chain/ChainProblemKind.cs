namespace Sluice.Allocations.Chain;

/// <summary>What can be wrong in a ledger.</summary>
public enum ChainProblemKind
{
    /// <summary>An entry does not follow from the one in front: it was altered, or the one in front was replaced.</summary>
    Altered,

    /// <summary>Entries are missing.</summary>
    Missing,

    /// <summary>An entry stands in the place of another.</summary>
    Reordered,

    /// <summary>An entry follows the chain, but what it says cannot be right.</summary>
    Wrong,

    /// <summary>A signed checkpoint does not match the entries, or its signature is not good.</summary>
    Checkpoint,

    /// <summary>A table says something else than the entries.</summary>
    Table,
}
