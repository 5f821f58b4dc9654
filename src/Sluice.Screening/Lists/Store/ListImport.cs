namespace Sluice.Screening.Lists.Store;

/// <summary>What an import did.</summary>
/// <param name="Version">The version that is kept now.</param>
/// <param name="Previous">The edition it was compared with, the last one before it in date; null for the first of its source.</param>
/// <param name="Changes">What changed since that one.</param>
public sealed record ListImport(ListVersion Version, ListVersion? Previous, ListChanges Changes);
