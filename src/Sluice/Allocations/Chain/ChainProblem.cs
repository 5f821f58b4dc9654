namespace Sluice.Allocations.Chain;

/// <summary>Something that is wrong in a ledger.</summary>
/// <param name="Sequence">The entry at which it shows; null when it is none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The same as a sentence.</param>
public sealed record ChainProblem(long? Sequence, ChainProblemKind Kind, string Text);
