namespace Sluice.Screening.Owners;

/// <summary>Something that is not known and would help to decide.</summary>
/// <param name="Party">The party whose standing, or the owner whose share, is not known.</param>
/// <param name="Edge">The share that is not known; null when it is whether the party is listed.</param>
/// <param name="Needed">From which share, 0 to 1, the owner makes the party it owns count, beside those that certainly count; null for a standing.</param>
public sealed record OwnershipQuestion(string Party, OwnershipEdge? Edge, decimal? Needed);
