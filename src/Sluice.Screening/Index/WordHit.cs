namespace Sluice.Screening.Index;

/// <summary>A word of the lists that is like a word of a query.</summary>
/// <param name="Word">The number of the word.</param>
/// <param name="Quality">The part of a word's weight that the likeness matches.</param>
internal readonly record struct WordHit(int Word, float Quality);
