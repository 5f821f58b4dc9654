using Sluice.Law.Conditions;

namespace Sluice.Law.Lint.Search;

/// <summary>Aims at orders that need a license which no review policy judges.</summary>
/// <param name="benches">The laws.</param>
/// <param name="watch">Sees every order, and tells gaps.</param>
internal sealed class GapSearch(IReadOnlyList<Bench> benches, Watch watch)
{
    private const int TriesOfRequirement = 120;
    private const int TriesByChance = 60;
    private readonly HashSet<string> tried = new(StringComparer.Ordinal);

    /// <summary>Searches.</summary>
    public void Run()
    {
        foreach (var bench in benches)
        {
            for (var i = 0; i < TriesByChance; i++)
            {
                watch.See(bench.Try());
            }

            foreach (var requirement in bench.Index.Requirements)
            {
                Try(bench, requirement);
            }

            foreach (var prohibition in bench.Index.Prohibitions)
            {
                watch.See(bench.Try(draft => bench.Goals.Aim(draft, prohibition)));
            }
        }
    }

    private void Try(Bench bench, Provision requirement)
    {
        var reviews = bench.Index.Reviews.Where(r => r.Effect.Bases.Contains(requirement.Effect.Basis!)).ToArray();
        var about = string.Join('\n', reviews.Prepend(requirement).Select(p => $"{p.Id} {p.EnactedBy.Id} {Text(p.When)}"));
        for (var i = 0; i < TriesOfRequirement && (i > 0 || tried.Add(about)); i++)
        {
            var refrains = i % 2 == 0;
            watch.See(bench.Try(draft =>
            {
                bench.Goals.Require(draft, requirement);
                if (refrains)
                {
                    bench.Goals.Refrain(draft, reviews);
                    bench.Goals.Require(draft, requirement);
                }
            }));
        }
    }

    private static string Text(Clause? clause) => clause is null ? "" : CelText.Print(clause.Tree);
}
