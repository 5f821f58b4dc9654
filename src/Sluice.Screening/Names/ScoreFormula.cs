namespace Sluice.Screening.Names;

/// <summary>
/// From matched and unmatched weights to a score. It never falls when more is matched, so that a bound on what can be matched is a
/// bound on the score: the index prunes by it (see docs/adr/0011-names.md).
/// </summary>
internal static class ScoreFormula
{
    /// <summary>The factor when legal forms of two kinds contradict each other.</summary>
    public const float FormsDiffer = 0.88f;

    /// <summary>The factor when one is an association and the other a business.</summary>
    public const float NatureDiffers = 0.69f;

    /// <summary>The factor when nothing but initials, numbers and small words was matched.</summary>
    public const float NothingTelling = 0.45f;

    /// <summary>The factor when who is whose son is the other way round.</summary>
    public const float Descent = 0.75f;

    /// <summary>The factor when one name has a number that the other lacks.</summary>
    public const float NumberMissing = 0.87f;

    /// <summary>The factor when one name has a place that the other lacks.</summary>
    public const float PlaceMissing = 0.95f;


    /// <summary>The score when one word was asked for and a longer name has it: worth showing, no match.</summary>
    public const float OneWord = 0.67f;

    /// <summary>The score when a name of an office and a surname is compared with a full name of that surname.</summary>
    public const float OfficeAndSurname = 0.73f;

    // Below this likeness a pair of words counts ever less.
    private const float Clear = 0.9f;
    private const float Slope = 1.6f;
    private const float Plain = 0.8f;

    /// <summary>
    /// The score when a person's name crosses from a script in which many names are written alike: a reading in pinyin stands for
    /// many names, so that the name alone never makes a probable hit.
    /// </summary>
    public static float OfManyReadings(float score) => score <= Plain ? score : Plain + ((score - Plain) * 0.34f);

    /// <summary>The part of a word's weight that a likeness of words matches.</summary>
    public static float Quality(float similarity) =>
        similarity >= Clear ? similarity : Math.Max(0f, similarity - (Slope * (Clear - similarity)));

    /// <summary>The score of masses.</summary>
    /// <param name="queryMatched">Weight matched of the query.</param>
    /// <param name="candidateMatched">Weight matched of the candidate.</param>
    /// <param name="query">Weight of the query.</param>
    /// <param name="candidate">Weight of the candidate.</param>
    /// <param name="isEntity">Whether one of them is a company.</param>
    public static float Score(float queryMatched, float candidateMatched, float query, float candidate, bool isEntity)
    {
        var matched = (queryMatched + candidateMatched) / 2;
        if (matched <= 0.01f)
        {
            return 0;
        }

        var openQuery = Math.Max(0, query - queryMatched);
        var openCandidate = Math.Max(0, candidate - candidateMatched);
        var conflict = Math.Min(openQuery, openCandidate);
        var extra = Math.Max(openQuery, openCandidate) - conflict;
        // What is only in one name is often left out; a person of one matched word is hardly known by it.
        var perExtra = 1.38f * ((0.3f / matched) + (isEntity ? 0 : 0.15f * Math.Max(0, 2 - matched)));
        // What is in both and differs tells two parties apart, however much else they share.
        var perConflict = Math.Max(0.3f + (0.28f / matched), perExtra);
        var loss = (perConflict * conflict * (isEntity ? 1.3f : 1f)) + (perExtra * extra / (1 + (0.38f * extra)));
        return Math.Max(0, 1 - loss);
    }
}
