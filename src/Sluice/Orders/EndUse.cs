namespace Sluice.Orders;

/// <summary>What the items are for.</summary>
/// <param name="Kind">The end use, a word of <see cref="Facts.Vocabulary.EndUseKind"/>.</param>
/// <param name="Knowledge">
/// What the exporter knows or has reason to know (15 CFR 772.1): end uses by their words, and anything else in the exporter's own.
/// </param>
/// <param name="System">The system the items are built into; null when there is none to speak of.</param>
public sealed record EndUse(string? Kind = null, IReadOnlyList<string>? Knowledge = null, SystemPerformance? System = null);
