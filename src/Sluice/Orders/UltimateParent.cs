using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>A party's ultimate parent.</summary>
/// <param name="Name">The name.</param>
/// <param name="Headquarters">Where it is headquartered.</param>
public sealed record UltimateParent(string? Name = null, Country? Headquarters = null);
