using Sluice.Storage.Checkpoints;

namespace Sluice.Storage;

/// <summary>How a ledger is written.</summary>
public sealed record LedgerOptions
{
    /// <summary>The most operations that are made durable together.</summary>
    public int BatchSize { get; init; } = 1024;

    /// <summary>The most operations that wait; callers beyond it wait to be let in.</summary>
    public int QueueLength { get; init; } = 16384;

    /// <summary>Signs checkpoints; without one none are written.</summary>
    public ICheckpointSigner? Signer { get; init; }

    /// <summary>After how many entries a checkpoint is written, beside the one on closing.</summary>
    public int CheckpointEvery { get; init; } = 10_000;
}
