using Sluice.Parties;

namespace Sluice.Screening.Companies;

/// <summary>Where a company is headquartered, and under whom, as far as known.</summary>
/// <param name="Name">The name.</param>
/// <param name="Headquarters">Where it is headquartered; null when that is not known.</param>
/// <param name="UltimateParent">The name of its ultimate parent, which may be itself; null when that is not known.</param>
/// <param name="ParentHeadquarters">Where the ultimate parent is headquartered.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Confidence">high, medium or low.</param>
public sealed record KnownCompany(string Name, Country? Headquarters, string? UltimateParent, Country? ParentHeadquarters, string Source, string Confidence);
