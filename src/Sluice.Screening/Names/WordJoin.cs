namespace Sluice.Screening.Names;

/// <summary>Neighbouring words of a name written together, by the hash of their letters.</summary>
internal readonly record struct WordJoin(ulong Hash, byte Start, byte Count);
