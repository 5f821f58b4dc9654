using Sluice.Allocations;
using Sluice.Allocations.Chain;

namespace Sluice.Storage.Checkpoints;

/// <summary>Signs what a ledger stands at.</summary>
public interface ICheckpointSigner
{
    /// <summary>Signs.</summary>
    /// <param name="head">The newest entry.</param>
    /// <param name="at">When it is signed.</param>
    Checkpoint Sign(LedgerHead head, DateTimeOffset at);
}
