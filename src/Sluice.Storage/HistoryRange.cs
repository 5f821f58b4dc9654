namespace Sluice.Storage;

/// <summary>Which entries of an account are read.</summary>
/// <param name="After">Only entries with a higher sequence.</param>
/// <param name="Before">Only entries with a lower sequence.</param>
/// <param name="Most">How many at most, 1 to 10,000.</param>
/// <param name="NewestFirst">From the newest back instead of from the oldest on.</param>
public readonly record struct HistoryRange(long After = 0, long Before = long.MaxValue, int Most = 100, bool NewestFirst = false);
