using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>A provision and what became of it for a line.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Holds">Its value.</param>
public readonly record struct WeighedProvision(Provision Provision, Tri Holds);
