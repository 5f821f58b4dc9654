namespace Sluice.Allocations.Chain;

/// <summary>A signature under a ledger as it stood after an entry. Whoever cannot sign cannot rewrite what lies before it unseen.</summary>
/// <param name="Sequence">The entry.</param>
/// <param name="At">When it was signed.</param>
/// <param name="Hash">The entry's hash.</param>
/// <param name="PublicKey">The Ed25519 key that checks the signature, 32 bytes.</param>
/// <param name="Signature">The Ed25519 signature over <see cref="SignedBytes"/>, 64 bytes.</param>
public sealed record Checkpoint(
    long Sequence, DateTimeOffset At, ChainHash Hash, ReadOnlyMemory<byte> PublicKey, ReadOnlyMemory<byte> Signature)
{
    /// <summary>What is signed: the ASCII text <c>sluice ledger checkpoint 1 SEQUENCE MICROSECONDS HASH</c>.</summary>
    public static byte[] SignedBytes(long sequence, DateTimeOffset at, ChainHash hash) =>
        System.Text.Encoding.ASCII.GetBytes($"sluice ledger checkpoint 1 {sequence} {LedgerTime.ToMicroseconds(at)} {hash}");
}
