namespace Sluice.Screening.Index;

/// <summary>That a name has a word.</summary>
/// <param name="Name">The number of the name.</param>
/// <param name="Weight">What the word weighs there.</param>
internal readonly record struct Posting(int Name, float Weight);
