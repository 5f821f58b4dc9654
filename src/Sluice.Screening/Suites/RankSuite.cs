using Sluice.Screening.Index;
using Sluice.Screening.Names;

namespace Sluice.Screening.Suites;

/// <summary>Queries of which the party is known, looked for in an index.</summary>
internal static class RankSuite
{
    /// <summary>Looks for each query.</summary>
    /// <param name="suite">What the suite is called.</param>
    /// <param name="index">The index.</param>
    /// <param name="queries">Each query, and whether a party is the one that is meant.</param>
    /// <param name="falsePositives">What was measured of names on no list.</param>
    /// <param name="peers">The scores of others.</param>
    public static SuiteRow Run(string suite, PartyIndex index, IReadOnlyList<(PartyQuery Query, Func<PartyMatch, bool> IsMeant)> queries, double? falsePositives, string peers)
    {
        var outcomes = queries.AsParallel().AsOrdered().Select(query => Look(index, query.Query, query.IsMeant)).ToArray();
        return new SuiteRow(
            suite, queries.Count, Thresholds.Probable, null, (double)outcomes.Count(outcome => outcome.Score >= Thresholds.Probable) / queries.Count,
            (double)outcomes.Count(outcome => outcome.First) / queries.Count, falsePositives, peers)
        {
            Misses = [.. outcomes.Where(outcome => !outcome.First || outcome.Score < Thresholds.Probable).Select(outcome => outcome.Text)],
        };
    }

    private static (bool First, double Score, string Text) Look(PartyIndex index, PartyQuery query, Func<PartyMatch, bool> isMeant)
    {
        var matches = index.Search(query, 1000, PartyIndex.LeastScore);
        var meant = matches.FirstOrDefault(isMeant);
        var score = meant?.Score ?? 0;
        // Equal scores are equal ranks: nothing in the name tells such parties apart.
        var first = meant is not null && matches[0].Score <= score;
        return (first, score, $"{(first ? "" : "not first ")}{score:0.000}  {query.Name}  |  {meant?.MatchedName.Text}  |  {(first ? meant!.Explanation : matches.Count == 0 ? "nothing" : $"{matches[0].Score:0.000} {matches[0].MatchedName.Text} {matches[0].Explanation}")}");
    }
}
