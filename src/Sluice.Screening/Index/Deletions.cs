using Sluice.Screening.Names;

namespace Sluice.Screening.Index;

/// <summary>
/// The hashes of a text with some letters left out. Two texts within k edits (exchanged neighbours count as one) share a text with
/// at most k letters left out of each: that is how words with slips are found without looking at every word.
/// </summary>
/// <remarks>Source: T. Bocek et al., Fast Similarity Search in Large Dictionaries (2007), and W. Garbe's symmetric deletion (2012).</remarks>
internal static class Deletions
{
    /// <summary>How many letters are left out of a word of this length, so that every pair within <see cref="WordSimilarity.MostEdits"/> meets.</summary>
    public static int OfWord(int length) => length < 2 ? 0 : length < 4 ? 1 : length <= WordSimilarity.LongestWithTwoEdits ? 2 : 1;

    /// <summary>How many letters are left out of a sound or consonant key of this length.</summary>
    public static int OfKey(int length) => length >= Word.FuzzyKeyLength ? 1 : 0;

    /// <summary>Adds the hash of the text and of it without up to <paramref name="depth"/> letters.</summary>
    public static void Collect(string text, int depth, List<ulong> hashes)
    {
        hashes.Add(Hashing.Of(text));
        for (var i = 0; depth > 0 && i < text.Length; i++)
        {
            hashes.Add(Hashing.Without(text, i, -1));
            for (var j = i + 1; depth > 1 && j < text.Length; j++)
            {
                hashes.Add(Hashing.Without(text, i, j));
            }
        }
    }
}
