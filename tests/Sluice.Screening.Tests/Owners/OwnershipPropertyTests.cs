using Sluice.Facts;
using Sluice.Parties;
using Sluice.Screening.Owners;

namespace Sluice.Screening.Tests.Owners;

/// <summary>Small random graphs, against every way in which their unknown shares and standings can be completed.</summary>
public sealed class OwnershipPropertyTests
{
    // Shares in quarters: fine enough for sums below, at and above the half, coarse enough to try all.
    private const int Whole = 4;
    private const int Graphs = 1_500;
    private static readonly DateOnly Day = new(2025, 10, 15);

    [Fact]
    public void What_is_certain_holds_in_every_completion_and_what_is_possible_in_some()
    {
        var (certain, possible, no) = (0, 0, 0);
        for (var seed = 0; seed < Graphs; seed++)
        {
            var dice = new Dice(seed);
            var edges = Edges(dice, parties: 4);
            var standings = Enumerable.Range(0, 4).Select(_ => (Tri)(dice.Next(6) switch { 0 or 1 => Tri.True, 2 => Tri.Unknown, _ => Tri.False })).ToArray();
            var graph = new OwnershipGraph(edges.Select(edge => new OwnershipEdge($"P{edge.Owner}", $"P{edge.Owned}", new ShareRange(edge.Least / 4m, edge.Most / 4m))), Day);
            var finding = graph.Follow(OwnershipRule.Affiliates, number => standings[graph.Parties[number][1] - '0']);
            var completions = Completions(edges, standings).ToArray();
            for (var party = 0; party < 4; party++)
            {
                if (graph.Find($"P{party}") is not { } number)
                {
                    continue;
                }

                var holds = completions.Count(counts => counts[party]);
                var expected = holds == completions.Length ? Tri.True : holds == 0 ? Tri.False : Tri.Unknown;
                finding.Of(number).ShouldBe(expected, $"seed {seed}, party {party}");
                _ = expected switch { Tri.True => certain++, Tri.False => no++, _ => possible++ };
            }
        }

        Math.Min(certain, Math.Min(possible, no)).ShouldBeGreaterThan(200);
    }

    [Fact]
    public void A_tree_gives_what_the_engine_finds_in_the_same_tree()
    {
        for (var seed = 0; seed < Graphs; seed++)
        {
            var dice = new Dice(seed);
            var names = 0;
            var edges = new List<OwnershipEdge>();
            var standings = new Dictionary<string, Tri>(StringComparer.Ordinal) { ["Root"] = Tri.False };
            var owners = Tree(dice, "Root", 3, edges, standings, ref names);
            var graph = new OwnershipGraph(edges, Day);
            var mask = (UInt128)1 << Vocabulary.Listed.IndexOf("entity_list");

            var byEngine = ListedOwnership.Reaches(owners, Number.Of(0.5m), mask, 32);

            // No owner named is an owner nobody knows to the engine, and nobody to the graph: only trees whose ends are known compare.
            if (graph.Find("Root") is { } root)
            {
                graph.Follow(OwnershipRule.Affiliates, number => standings[graph.Parties[number]]).Of(root).ShouldBe(byEngine, $"seed {seed}");
            }
        }
    }

    private static List<Owner> Tree(Dice dice, string owned, int depth, List<OwnershipEdge> edges, Dictionary<string, Tri> standings, ref int names)
    {
        var owners = new List<Owner>();
        var left = Whole;
        for (var n = dice.Next(3); n > 0 && depth > 0; n--)
        {
            var name = $"N{names++}";
            var share = Math.Min(left, dice.Next(Whole + 1));
            left -= share;
            decimal? known = dice.Next(4) == 0 ? null : share / 4m;
            var word = dice.Next(3) switch { 0 => "entity_list", 1 => null, _ => "none" };
            standings[name] = word switch { null => Tri.Unknown, "none" => Tri.False, _ => Tri.True };
            edges.Add(new OwnershipEdge(name, owned, known is { } exact ? ShareRange.Exactly(exact) : ShareRange.Unknown));
            owners.Add(new Owner(name, known, word, Tree(dice, name, depth - 1, edges, standings, ref names)));
        }

        return owners;
    }

    private static List<(int Owner, int Owned, int Least, int Most)> Edges(Dice dice, int parties)
    {
        var edges = new List<(int, int, int, int)>();
        for (var owned = 0; owned < parties; owned++)
        {
            var left = Whole;
            for (var owner = 0; owner < parties; owner++)
            {
                if (owner == owned || dice.Next(2) == 0 || edges.Count >= 6)
                {
                    continue;
                }

                var least = Math.Min(left, dice.Next(3));
                left -= least;
                edges.Add((owner, owned, least, dice.Next(2) == 0 ? least : Math.Min(Whole, least + dice.Next(4))));
            }
        }

        return edges;
    }

    private static IEnumerable<bool[]> Completions(List<(int Owner, int Owned, int Least, int Most)> edges, Tri[] standings)
    {
        foreach (var listed in Standings(standings, 0, new bool[standings.Length]))
        {
            foreach (var shares in Shares(edges, 0, new int[edges.Count]))
            {
                if (edges.Select((edge, n) => (edge.Owned, Share: shares[n])).GroupBy(edge => edge.Owned).All(owned => owned.Sum(edge => edge.Share) <= Whole))
                {
                    yield return FixedPoint(edges, shares, listed);
                }
            }
        }
    }

    private static IEnumerable<bool[]> Standings(Tri[] standings, int at, bool[] listed)
    {
        if (at == standings.Length)
        {
            yield return [.. listed];
            yield break;
        }

        foreach (var value in standings[at] switch { Tri.True => new[] { true }, Tri.False => [false], _ => [false, true] })
        {
            listed[at] = value;
            foreach (var rest in Standings(standings, at + 1, listed))
            {
                yield return rest;
            }
        }
    }

    private static IEnumerable<int[]> Shares(List<(int Owner, int Owned, int Least, int Most)> edges, int at, int[] shares)
    {
        if (at == edges.Count)
        {
            yield return [.. shares];
            yield break;
        }

        for (var share = edges[at].Least; share <= edges[at].Most; share++)
        {
            shares[at] = share;
            foreach (var rest in Shares(edges, at + 1, shares))
            {
                yield return rest;
            }
        }
    }

    private static bool[] FixedPoint(List<(int Owner, int Owned, int Least, int Most)> edges, int[] shares, bool[] listed)
    {
        bool[] counts = [.. listed];
        for (var changed = true; changed;)
        {
            changed = false;
            for (var party = 0; party < counts.Length; party++)
            {
                if (!counts[party] && Enumerable.Range(0, edges.Count).Where(n => edges[n].Owned == party && counts[edges[n].Owner]).Sum(n => shares[n]) * 2 >= Whole)
                {
                    counts[party] = changed = true;
                }
            }
        }

        return counts;
    }

    /// <summary>Small numbers from a seed (splitmix64), the same on every machine.</summary>
    private sealed class Dice(int seed)
    {
        private ulong state = (ulong)seed * 0x9E3779B97F4A7C15;

        public int Next(int below)
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
        }
    }
}
