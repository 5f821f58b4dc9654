namespace Sluice.Screening.Names;

/// <summary>
/// How alike two words are, 0 to 1. It is above 0 only where a bounded number of edits, the sound, the consonants or a table says
/// so: what the index looks words up by (see <see cref="Index.WordLookup"/>) finds every such pair.
/// </summary>
internal static class WordSimilarity
{
    private const float SameConcept = 0.96f;
    private const int ShortWord = 5;
    private const float OtherName = 0.80f;

    private const int MostEditsEver = 2;

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

        // Most words have nothing to do with each other: seen by their letters.
        return acrossScripts || a.SoundHash == b.SoundHash || (a.Concept != 0 && a.Concept == b.Concept) || a.Variants.IsSame(b.Variants) ||
            Word.MaskDistance(a.SoundMask, b.SoundMask) <= MostDistance(1) || Word.MaskDistance(a.Mask, b.Mask) <= MostDistance(MostEditsEver)
            ? Closer(a, b, acrossScripts)
            : 0f;
    }

    private static int MostDistance(int edits) => 2 * edits;

    private static float Closer(Word a, Word b, bool acrossScripts)
    {
        if (a.IsNumber || b.IsNumber || a.IsInitial || b.IsInitial)
        {
            return 0f;
        }

        var best = a.Concept != 0 && a.Concept == b.Concept ? SameConcept : a.Variants.IsSame(b.Variants) ? a.Variants.Similarity(b.Variants, Closeness(a, b)) : 0;
        best = Math.Max(best, Math.Max(Spelling(a, b), Sound(a, b)));
        if (acrossScripts)
        {
            best = Math.Max(best, Consonants(a, b));
        }

        return best > OtherName && a.Concept == 0 && (a.Variants.IsOther(b.Variants) || DifferInGender(a.Text, b.Text)) ? OtherName : best;
    }

    // Antonia and Antonio, Putin and Putina are a woman and a man.
    private static bool DifferInGender(string a, string b)
    {
        if (a.Length == b.Length)
        {
            return a.Length > 3 && ((a[^1] == 'a' && b[^1] == 'o') || (a[^1] == 'o' && b[^1] == 'a')) && a.AsSpan(0, a.Length - 1).SequenceEqual(b.AsSpan(0, b.Length - 1));
        }

        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return longer.Length == shorter.Length + 1 && shorter.Length > 3 && longer[^1] == 'a' && longer.StartsWith(shorter, StringComparison.Ordinal) && (shorter[^1] is 'n' or 'v' or 'y');
    }

    private static float Spelling(Word a, Word b)
    {
        var longer = Math.Max(a.Text.Length, b.Text.Length);
        var most = MostEdits(longer);
        if (Math.Abs(a.Text.Length - b.Text.Length) > most || Word.MaskDistance(a.Mask, b.Mask) > MostDistance(most) ||
            EditDistance.Count(a.Text, b.Text, most) > most)
        {
            return 0;
        }

        return Closeness(a, b);
    }

    private static float Sound(Word a, Word b)
    {
        if (a.SoundHash == b.SoundHash)
        {
            return a.Sound.Length < 2 ? 0 : Math.Max(a.Text.Length, b.Text.Length) <= ShortWord ? 0.55f + (0.42f * Closeness(a, b)) : 0.80f + (0.16f * Closeness(a, b));
        }

        var shorter = Math.Min(a.Sound.Length, b.Sound.Length);
        return shorter >= Word.FuzzyKeyLength && Math.Abs(a.Sound.Length - b.Sound.Length) <= 1 && Word.MaskDistance(a.SoundMask, b.SoundMask) <= MostDistance(1) &&
            EditDistance.Count(a.Sound, b.Sound, 1) == 1
            ? (shorter > 5 ? 0.70f : 0.52f) + (0.2f * Closeness(a, b))
            : 0;
    }

    private static float Consonants(Word a, Word b)
    {
        var shorter = Math.Min(a.Consonants.Length, b.Consonants.Length);
        if (a.ConsonantHash == b.ConsonantHash)
        {
            return shorter < 2 ? 0 : shorter == 2 ? 0.74f : 0.88f;
        }

        return shorter >= Word.FuzzyKeyLength && EditDistance.Count(a.Consonants, b.Consonants, 1) == 1 ? 0.80f : 0;
    }

    private static float Closeness(Word a, Word b) => Math.Max(0f, 1f - (EditDistance.Weigh(a.Text, b.Text) / Math.Max(a.Text.Length, b.Text.Length)));
}
