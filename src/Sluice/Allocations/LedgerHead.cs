using Sluice.Allocations.Chain;

namespace Sluice.Allocations;

/// <summary>The newest entry of a ledger.</summary>
/// <param name="Sequence">Its place; 0 for an empty ledger.</param>
/// <param name="At">When it was written; the beginning of 1970 for an empty ledger.</param>
/// <param name="Hash">Its hash, which stands for all that is written; zeros for an empty ledger.</param>
public readonly record struct LedgerHead(long Sequence, DateTimeOffset At, ChainHash Hash)
{
    /// <summary>That of a ledger without entries.</summary>
    public static LedgerHead Empty { get; } = new(0, DateTimeOffset.UnixEpoch, default);
}
