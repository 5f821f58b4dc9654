namespace Sluice.Allocations.Chain;

/// <summary>An entry that was checked on its own.</summary>
/// <param name="Raw">As it is kept.</param>
/// <param name="Entry">What it says; null when it cannot be read.</param>
/// <param name="Follows">Whether its hash is that of its bytes after the hash in front.</param>
/// <param name="Problem">Why it cannot be read.</param>
public readonly record struct CheckedEntry(RawEntry Raw, LedgerEntry? Entry, bool Follows, string? Problem);
