namespace Sluice.Screening.Names;

/// <summary>A word as the scanner leaves it: romanised and in plain small letters, not yet understood.</summary>
/// <param name="Text">The word.</param>
/// <param name="Native">As it was written in another script, or null.</param>
/// <param name="Bracketed">Whether it stood in brackets.</param>
internal readonly record struct RawWord(string Text, string? Native = null, bool Bracketed = false);
