using Sluice.Parties;

namespace Sluice.Orders;

/// <summary>Who exports, reexports or transfers.</summary>
/// <param name="Name">The name.</param>
/// <param name="Headquarters">Where it is headquartered.</param>
/// <param name="Kind">What it does, a word of <see cref="Facts.Vocabulary.ExporterKind"/>.</param>
public sealed record Exporter(string? Name = null, Country? Headquarters = null, string? Kind = null);
