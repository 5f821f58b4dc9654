using Sluice.Facts;

namespace Sluice.Screening.Owners;

/// <summary>Why one party counts.</summary>
/// <param name="Party">The party.</param>
/// <param name="IsListed">Whether it is itself listed; unknown when nobody has said so.</param>
/// <param name="Shares">The shares of owners that count, which are added up; empty for a party that is itself listed.</param>
public sealed record OwnershipStep(string Party, Tri IsListed, IReadOnlyList<OwnershipEdge> Shares);
