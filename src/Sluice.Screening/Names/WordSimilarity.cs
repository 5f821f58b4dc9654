namespace Sluice.Screening.Names;

/// <summary>
/// How alike two words are, 0 to 1. It is above 0 only where a bounded number of edits, the sound, the consonants or a table says
/// so: what the index looks words up by (see <see cref="Index.WordLookup"/>) finds every such pair.
/// </summary>
internal static class WordSimilarity
{
    /// <summary>The longest word that may have two edits.</summary>
    public const int LongestWithTwoEdits = 24;

    /// <summary>The most edits between words of which the longer has this length.</summary>
    public static int MostEdits(int length) => length < 3 ? 0 : length is < 6 or > LongestWithTwoEdits ? 1 : 2;

    /// <summary>How alike two words are.</summary>
    /// <param name="a">A word.</param>
    /// <param name="b">Another.</param>
    /// <param name="acrossScripts">Whether one of them was romanised, so that their consonants may speak.</param>
    public static float Of(Word a, Word b, bool acrossScripts)
    {
        if (a.Hash == b.Hash)
        {
            return 1f;
        }

        if (a.IsNumber || b.IsNumber || a.IsInitial || b.IsInitial)
        {
            return 0f;
        }

        var best = a.Variants.Similarity(b.Variants);
        var spelling = Spelling(a, b);
        best = Math.Max(best, spelling);
        var sound = Sound(a, b);
        if (sound > 0)
        {
            best = Math.Max(best, sound);
        }

        return acrossScripts ? Math.Max(best, Consonants(a, b)) : best;
    }

    private static float Spelling(Word a, Word b)
    {
        var longer = Math.Max(a.Text.Length, b.Text.Length);
        var most = MostEdits(longer);
        if (Math.Abs(a.Text.Length - b.Text.Length) > most || Word.MaskDistance(a.Mask, b.Mask) > 2 * most ||
            EditDistance.Count(a.Text, b.Text, most) > most)
        {
            return 0;
        }

        return Closeness(a, b, longer);
    }

    private static float Sound(Word a, Word b)
    {
        if (a.SoundHash == b.SoundHash)
        {
            return a.Sound.Length < 2 ? 0 : 0.80f + (0.16f * Closeness(a, b, Math.Max(a.Text.Length, b.Text.Length)));
        }

        var shorter = Math.Min(a.Sound.Length, b.Sound.Length);
        return shorter >= Word.FuzzyKeyLength && Math.Abs(a.Sound.Length - b.Sound.Length) <= 1 && Word.MaskDistance(a.SoundMask, b.SoundMask) <= 2 &&
            EditDistance.Count(a.Sound, b.Sound, 1) == 1
            ? (shorter > 5 ? 0.70f : 0.52f) + (0.2f * Closeness(a, b, Math.Max(a.Text.Length, b.Text.Length)))
            : 0;
    }

    private static float Consonants(Word a, Word b)
    {
        var shorter = Math.Min(a.Consonants.Length, b.Consonants.Length);
        if (a.ConsonantHash == b.ConsonantHash)
        {
            return shorter < 2 ? 0 : shorter == 2 ? 0.74f : 0.86f;
        }

        return shorter >= Word.FuzzyKeyLength && EditDistance.Count(a.Consonants, b.Consonants, 1) == 1 ? 0.74f : 0;
    }

    private static float Closeness(Word a, Word b, int longer) => Math.Max(0f, 1f - (EditDistance.Weigh(a.Text, b.Text) / longer));
}
