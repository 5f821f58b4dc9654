using Sluice.Screening.Lists;
using Sluice.Screening.Names;

namespace Sluice.Screening.Suites;

/// <summary>Labelled pairs of names, judged at the shipped threshold for two given names.</summary>
internal static class PairSuite
{
    /// <summary>Judges pairs.</summary>
    /// <param name="suite">What the suite is called.</param>
    /// <param name="pairs">Query, candidate, what both are, and whether they match.</param>
    /// <param name="peers">The scores of others.</param>
    public static SuiteRow Run(string suite, IReadOnlyList<(string Query, string Candidate, ListedPartyType Type, bool IsMatch)> pairs, string peers)
    {
        int right = 0, wrong = 0, missed = 0;
        var misses = new List<string>();
        foreach (var (query, candidate, type, isMatch) in pairs)
        {
            var comparison = NameScorer.Compare(query, candidate, type);
            right += comparison.IsMatch && isMatch ? 1 : 0;
            wrong += comparison.IsMatch && !isMatch ? 1 : 0;
            missed += !comparison.IsMatch && isMatch ? 1 : 0;
            if (comparison.IsMatch != isMatch)
            {
                misses.Add($"{(isMatch ? "missed" : "false ")} {comparison.Score:0.000}  {query}  |  {candidate}  |  {comparison.Explanation}");
            }
        }

        var negatives = pairs.Any(pair => !pair.IsMatch);
        return new SuiteRow(suite, pairs.Count, Thresholds.Possible, negatives ? Share(right, right + wrong) : null, Share(right, right + missed), null, null, peers) { Misses = misses };
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
