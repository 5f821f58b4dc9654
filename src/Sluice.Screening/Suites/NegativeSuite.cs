using Sluice.Screening.Index;
using Sluice.Screening.Names;

namespace Sluice.Screening.Suites;

/// <summary>Names that are on no list, looked for in an index: every party found is a false hit.</summary>
internal static class NegativeSuite
{
    public static SuiteRow Run(string suite, PartyIndex index, IReadOnlyList<string> names, double threshold, string peers)
    {
        var hits = names.AsParallel().AsOrdered().Select(name => (Name: name, index.Best(NameScorer.Prepare(name), threshold).Party)).Where(hit => hit.Party is not null).ToArray();
        return new SuiteRow(suite, names.Count, threshold, null, null, null, hits.Length * 10_000.0 / names.Count, peers)
        {
            Misses = [.. hits.Select(hit => { var best = index.Search(new PartyQuery(hit.Name), 1, threshold); return best.Count == 0 ? hit.Name : $"{best[0].Score:0.000}  {hit.Name}  |  {best[0].MatchedName.Text}  |  {best[0].Explanation}"; })],
        };
    }
}
