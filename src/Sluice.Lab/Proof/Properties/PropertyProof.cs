using Sluice.Lab.Proof.Claims;

namespace Sluice.Lab.Proof.Properties;

/// <summary>What came of a property.</summary>
/// <param name="Property">The property.</param>
/// <param name="Proofs">What came of its claim under each law, the earliest first and as written before as enforced.</param>
public sealed record PropertyProof(Property Property, IReadOnlyList<ClaimProof> Proofs)
{
    /// <summary>Whether it holds for every order under every law that it is claimed of.</summary>
    public bool IsProved => Proofs.All(proof => proof.IsProved);

    /// <summary>The first law under which an order breaks it, or null.</summary>
    public ClaimProof? FirstBroken => Proofs.FirstOrDefault(proof => !proof.IsProved);

    /// <summary>What orders it holds for, where there is a bound on them under some law.</summary>
    public IEnumerable<ProofBound> Bounds => Proofs.SelectMany(proof => proof.Bounds).GroupBy(bound => bound.Of).Select(of => of.MinBy(bound => bound.Most)!);

    /// <summary>How long the solver and the rest took, over all laws.</summary>
    public TimeSpan Took => TimeSpan.FromTicks(Proofs.Sum(proof => proof.Took.Ticks));
}
