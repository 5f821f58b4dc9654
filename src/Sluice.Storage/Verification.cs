using Sluice.Allocations;
using Sluice.Allocations.Chain;

namespace Sluice.Storage;

/// <summary>What the verification of a ledger or of an export found.</summary>
/// <param name="Entries">How many entries were looked at.</param>
/// <param name="Head">The newest entry. Whoever keeps its hash elsewhere can tell later whether anything before it was rewritten.</param>
/// <param name="Checkpoints">How many signed checkpoints are good.</param>
/// <param name="SignedThrough">The newest entry under a good checkpoint; 0 when there is none.</param>
/// <param name="Problems">What is wrong, at most <see cref="ChainVerifier.MostProblems"/>.</param>
/// <param name="ProblemCount">How much is wrong.</param>
public sealed record Verification(
    long Entries, LedgerHead Head, int Checkpoints, long SignedThrough, IReadOnlyList<ChainProblem> Problems, long ProblemCount)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsGood => ProblemCount == 0;
}
