namespace Sluice.Law.Lint.Search;

/// <summary>Aims at orders under which two provisions of a kind hold that have different effects.</summary>
/// <param name="benches">The laws.</param>
/// <param name="watch">Sees every order, and tells conflicts.</param>
internal sealed class ConflictSearch(IReadOnlyList<Bench> benches, Watch watch)
{
    private const int TriesOfPair = 40;
    private readonly HashSet<(string, Conditions.Expr?, string, Conditions.Expr?)> tried = [];

    /// <summary>Searches.</summary>
    public void Run()
    {
        foreach (var bench in benches)
        {
            Pairs(bench, bench.Index.Classifications, (a, b) => a.Effect.Level != b.Effect.Level);
            Pairs(bench, bench.Index.Reviews, (a, b) => a.Effect.Answer != b.Effect.Answer && a.Effect.Bases.Intersect(b.Effect.Bases).Any());
        }
    }

    private void Pairs(Bench bench, Provision[] provisions, Func<Provision, Provision, bool> differ)
    {
        for (var i = 0; i < provisions.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (provisions[j], provisions[i]);
                if (differ(one, other) && !one.YieldsTo.Contains(other.Id) && !other.YieldsTo.Contains(one.Id)
                    && tried.Add((one.Id, one.When?.Tree, other.Id, other.When?.Tree)))
                {
                    Try(bench, one, other);
                }
            }
        }
    }

    private void Try(Bench bench, Provision one, Provision other)
    {
        var grounds = bench.Index.Requirements.Where(r => one.Effect.Bases.Contains(r.Effect.Basis!) && other.Effect.Bases.Contains(r.Effect.Basis!)).ToArray();
        for (var i = 0; i < TriesOfPair; i++)
        {
            watch.See(bench.Try(draft =>
            {
                if (grounds.Length > 0)
                {
                    bench.Goals.Require(draft, bench.Source.Pick(grounds));
                }

                bench.Goals.Both(draft, one, other);
            }));
        }
    }
}
