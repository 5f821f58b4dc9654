using Sluice.Facts;

namespace Sluice.Lab.Proof.Possible;

/// <summary>How a second order differs from the first.</summary>
/// <param name="Facts">The facts of the order as a whole that may differ.</param>
/// <param name="Line">The first line with the facts that may differ, or null when none may.</param>
/// <param name="Party">The first party of a role with the facts that may differ, or null when none may.</param>
/// <param name="Added">One more party at the end, or null.</param>
internal sealed record Variation(IReadOnlySet<Fact> Facts, PossibleLine? Line, PossibleParty? Party, PossibleParty? Added);
