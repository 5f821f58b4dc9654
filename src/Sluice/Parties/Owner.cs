namespace Sluice.Parties;

/// <summary>An owner of a party, as far as known.</summary>
/// <param name="Name">The owner's name, or null.</param>
/// <param name="Share">The share held, 0 to 1, or null when not known.</param>
/// <param name="Listed">The list the owner is on, in the contract's words, or null when not known.</param>
/// <param name="Owners">The owner's own owners, or null when not known.</param>
public sealed record Owner(string? Name, decimal? Share, string? Listed, IReadOnlyList<Owner>? Owners);
