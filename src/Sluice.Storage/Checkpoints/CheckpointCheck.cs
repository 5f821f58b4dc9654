using Sluice.Allocations.Chain;

namespace Sluice.Storage.Checkpoints;

/// <summary>Holds signed checkpoints against the entries that go by.</summary>
/// <param name="checkpoints">The checkpoints.</param>
/// <param name="trusted">The key that must have signed them; null when any key will do.</param>
internal sealed class CheckpointCheck(IReadOnlyList<Checkpoint> checkpoints, ReadOnlyMemory<byte>? trusted)
{
    private readonly Checkpoint[] waiting = [.. checkpoints.OrderBy(checkpoint => checkpoint.Sequence)];
    private int next;

    /// <summary>How many are good.</summary>
    public int Good { get; private set; }

    /// <summary>The newest entry under a good one; 0 when there is none.</summary>
    public long SignedThrough { get; private set; }

    /// <summary>Looks whether entries are among those that were signed.</summary>
    public void Take(RawEntry[] chunk, ChainVerifier verifier)
    {
        for (var i = 0; i < chunk.Length && next < waiting.Length; i++)
        {
            Take(chunk[i], verifier);
        }
    }

    /// <summary>Tells the checkpoints whose entries did not come.</summary>
    public void Finish(ChainVerifier verifier)
    {
        for (; next < waiting.Length; next++)
        {
            verifier.Tell(waiting[next].Sequence, ChainProblemKind.Missing,
                $"Entries after {verifier.Sequence} are missing: a checkpoint was signed at entry {waiting[next].Sequence}.");
        }
    }

    private void Take(in RawEntry entry, ChainVerifier verifier)
    {
        for (; next < waiting.Length && waiting[next].Sequence <= entry.Sequence; next++)
        {
            var checkpoint = waiting[next];
            var problem = checkpoint switch
            {
                _ when checkpoint.Sequence != entry.Sequence || checkpoint.Hash != entry.Hash =>
                    "was signed when the ledger had another entry there: this entry or one in front of it was altered",
                _ when !CheckpointKey.IsGood(checkpoint) => "has a signature that is not good",
                _ when trusted is { } key && !key.Span.SequenceEqual(checkpoint.PublicKey.Span) => "was signed by another key than the one given",
                _ => null,
            };
            if (problem is null)
            {
                Good++;
                SignedThrough = checkpoint.Sequence;
            }
            else
            {
                verifier.Tell(checkpoint.Sequence, ChainProblemKind.Checkpoint, $"The checkpoint at entry {checkpoint.Sequence} {problem}.");
            }
        }
    }
}
