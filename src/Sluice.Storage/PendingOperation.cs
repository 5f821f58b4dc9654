using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Storage;

/// <summary>An operation that waits for its answer.</summary>
internal sealed class PendingOperation(LedgerOperation operation) : TaskCompletionSource<LedgerResult>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public LedgerOperation Operation { get; } = operation;
}
