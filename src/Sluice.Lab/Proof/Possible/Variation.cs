using Sluice.Facts;

namespace Sluice.Lab.Proof.Possible;

/// <summary>How a second order differs from the first: in some facts of the order as a whole, or by one more party at the end.</summary>
/// <param name="Facts">The facts that may differ.</param>
/// <param name="Added">The party that is added, or null.</param>
internal sealed record Variation(IReadOnlySet<Fact> Facts, PossibleParty? Added);
