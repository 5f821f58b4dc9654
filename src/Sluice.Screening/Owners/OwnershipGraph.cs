using Sluice.Facts;
using Sluice.Screening.Screens;

namespace Sluice.Screening.Owners;

/// <summary>Who owns whom on a day. Names are the same when their letters and digits are.</summary>
public sealed class OwnershipGraph
{
    /// <summary>The most parties of a graph.</summary>
    public const int MostParties = 200_000;

    // Published shares are rounded, so that thirds may be a little more than the whole.
    private const decimal MostTogether = 1.01m;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly List<List<(int Owner, OwnershipEdge Edge)>> owners = [];

    /// <summary>Puts edges together.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="day">The day; edges that do not hold on it are left out.</param>
    public OwnershipGraph(IEnumerable<OwnershipEdge> edges, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(edges);
        foreach (var edge in edges)
        {
            var (owner, owned) = (Number(edge.Owner), Number(edge.Owned));
            if (edge.HoldsOn(day))
            {
                owners[owned].Add((owner, edge));
            }
        }
    }

    /// <summary>The parties, in the order in which they were named.</summary>
    public IReadOnlyList<string> Parties => names;

    /// <summary>A party whose known shares add up to more than the whole; null when there is none.</summary>
    public string? Overfull() => Enumerable.Range(0, names.Count).Where(party => owners[party].Sum(edge => edge.Edge.Share.Least) > MostTogether).Select(party => names[party]).FirstOrDefault();

    /// <summary>The number of a party; null when no edge names it.</summary>
    public int? Find(string name) => numbers.TryGetValue(ExactNames.Key(name), out var number) ? number : null;

    /// <summary>The owners of a party, with the edges.</summary>
    public IReadOnlyList<(int Owner, OwnershipEdge Edge)> OwnersOf(int party) => owners[party];

    /// <summary>Follows a rule through the whole graph.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="listed">Whether a party is itself on one of the rule's lists.</param>
    public OwnershipFinding Follow(OwnershipRule rule, Func<int, Tri> listed)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(listed);
        var own = new Tri[names.Count];
        for (var party = 0; party < own.Length; party++)
        {
            own[party] = listed(party);
        }

        // Whether a party counts can only grow with its owners and their shares: the least fixed point with every unknown against
        // the parties is what is possible, and that with every unknown in their favour is what is certain, cycles or not.
        var possible = Grow(rule, [.. own.Select(counts => counts != Tri.False)], static together => together.Most);
        var certain = Grow(rule, [.. own.Select(counts => counts == Tri.True)], static together => together.Least);
        return new OwnershipFinding(this, rule, own, certain, possible);
    }

    /// <summary>The same graph with another share in one place.</summary>
    internal OwnershipGraph With(OwnershipEdge edge, OwnershipEdge instead)
    {
        var other = new OwnershipGraph([], default);
        foreach (var name in names)
        {
            other.Number(name);
        }

        for (var party = 0; party < owners.Count; party++)
        {
            other.owners[party].AddRange(owners[party].Select(known => ReferenceEquals(known.Edge, edge) ? (known.Owner, instead) : known));
        }

        return other;
    }

    private int?[] Grow(OwnershipRule rule, bool[] start, Func<AggregateShare, decimal> share)
    {
        var since = new int?[names.Count];
        var owned = OwnedBy();
        var queue = new Queue<int>();
        for (var party = 0; party < start.Length; party++)
        {
            if (start[party])
            {
                since[party] = 0;
                queue.Enqueue(party);
            }
        }

        for (var step = 1; queue.TryDequeue(out var owner);)
        {
            foreach (var party in owned[owner])
            {
                if (since[party] is null && share(Together(party, since)) >= rule.Threshold)
                {
                    since[party] = step++;
                    queue.Enqueue(party);
                }
            }
        }

        return since;
    }

    private AggregateShare Together(int party, int?[] since)
    {
        var together = new AggregateShare();
        foreach (var (owner, edge) in owners[party])
        {
            together.Add(edge.Share.Least, edge.Share.Most, Tris.Of(since[owner] is not null));
        }

        return together;
    }

    private List<int>[] OwnedBy()
    {
        var owned = new List<int>[names.Count];
        for (var party = 0; party < owned.Length; party++)
        {
            owned[party] = [];
        }

        for (var party = 0; party < owned.Length; party++)
        {
            foreach (var owner in owners[party].Select(edge => edge.Owner).Distinct())
            {
                owned[owner].Add(party);
            }
        }

        return owned;
    }

    private int Number(string name)
    {
        var key = ExactNames.Key(name);
        if (!numbers.TryGetValue(key, out var number))
        {
            if (names.Count >= MostParties)
            {
                throw new ArgumentException($"There are more than {MostParties} parties.", nameof(name));
            }

            numbers.Add(key, number = names.Count);
            names.Add(name.Trim());
            owners.Add([]);
        }

        return number;
    }
}
