namespace Sluice.Lab.Proof;

/// <summary>A bound on the orders that something was proved for.</summary>
/// <param name="Of">What there is at most so much of.</param>
/// <param name="Most">How much.</param>
public sealed record ProofBound(ProofBoundOf Of, int Most);

/// <summary>What a proof may have a bound on.</summary>
public enum ProofBoundOf
{
    /// <summary>Models that generated training data, named by a line of model weights.</summary>
    Generators,

    /// <summary>Parties of an order, where a list of parties is walked inside another.</summary>
    Parties,

    /// <summary>Lines of an order.</summary>
    Lines,
}
