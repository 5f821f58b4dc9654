namespace Sluice.Screening.Index;

/// <summary>The room that one search works in; used again by the next.</summary>
internal sealed class Scratch
{
    public Scratch(int names, int parties)
    {
        QueryMatched = new float[names];
        CandidateMatched = new float[names];
        BestScore = new float[parties];
        BestName = new int[parties];
    }

    public float[] QueryMatched { get; }

    public float[] CandidateMatched { get; }

    public float[] BestScore { get; }

    public int[] BestName { get; }

    public List<int> Names { get; } = [];

    public List<int> Parties { get; } = [];

    public List<Step> Steps { get; } = [];

    public void Clear()
    {
        foreach (var name in Names)
        {
            QueryMatched[name] = 0;
            CandidateMatched[name] = 0;
        }

        foreach (var party in Parties)
        {
            BestScore[party] = 0;
        }

        Names.Clear();
        Parties.Clear();
        Steps.Clear();
    }

    /// <summary>One list of names to go through: those with a word like one of the query.</summary>
    /// <param name="Hits">The words, or empty for a join of the lists.</param>
    /// <param name="Join">The number of the join, or -1.</param>
    /// <param name="Weight">What the word weighs in the query.</param>
    /// <param name="MostCandidate">The most that it can match of a candidate.</param>
    /// <param name="Length">How many names there are.</param>
    internal readonly record struct Step(WordHit[] Hits, int Join, float Weight, float MostCandidate, int Length);
}
