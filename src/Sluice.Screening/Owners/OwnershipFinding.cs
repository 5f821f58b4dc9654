using Sluice.Facts;

namespace Sluice.Screening.Owners;

/// <summary>What a rule says of every party of a graph.</summary>
public sealed class OwnershipFinding
{
    private const int MostSteps = 200;

    private readonly OwnershipGraph graph;
    private readonly Tri[] own;
    private readonly int?[] certain;
    private readonly int?[] possible;

    internal OwnershipFinding(OwnershipGraph graph, OwnershipRule rule, Tri[] own, int?[] certain, int?[] possible) =>
        (this.graph, Rule, this.own, this.certain, this.possible) = (graph, rule, own, certain, possible);

    /// <summary>The rule.</summary>
    public OwnershipRule Rule { get; }

    /// <summary>Whether a party counts: true is certain, false is no, unknown is possible.</summary>
    public Tri Of(int party) => certain[party] is not null ? Tri.True : possible[party] is null ? Tri.False : Tri.Unknown;

    /// <summary>Whether a party is itself on one of the rule's lists.</summary>
    public Tri IsListed(int party) => own[party];

    /// <summary>The steps that prove, or that would make, a party count: each party comes after those that its step rests on.</summary>
    public IReadOnlyList<OwnershipStep> Path(int party)
    {
        var since = Of(party) == Tri.True ? certain : possible;
        var steps = new List<OwnershipStep>();
        if (since[party] is not null)
        {
            Walk(party, since, steps);
        }

        return steps;
    }

    /// <summary>The shares and standings that would decide, for a party that possibly counts: each alone where one is enough, else all that are open on the way.</summary>
    public IReadOnlyList<OwnershipQuestion> Questions(int party)
    {
        if (Of(party) != Tri.Unknown)
        {
            return [];
        }

        var open = Open(party);
        var alone = open.Where(question => Decides(question, party)).ToArray();
        return alone.Length > 0 ? alone : open;
    }

    private void Walk(int party, int?[] since, List<OwnershipStep> steps)
    {
        // Owners that counted before, the first ones first, as many as are needed: a stack deep enough for any chain, without recursion.
        var stack = new Stack<(int Party, bool IsSeen)>([(party, false)]);
        var done = new HashSet<int>();
        while (stack.TryPop(out var at) && steps.Count < MostSteps)
        {
            if (at.IsSeen)
            {
                steps.Add(Step(at.Party, since));
            }
            else if (done.Add(at.Party))
            {
                stack.Push((at.Party, true));
                foreach (var (owner, _) in Counted(at.Party, since))
                {
                    stack.Push((owner, false));
                }
            }
        }
    }

    private OwnershipStep Step(int party, int?[] since) => new(
        graph.Parties[party], own[party], [.. Counted(party, since).Select(counted => counted.Edge)]);

    private IEnumerable<(int Owner, OwnershipEdge Edge)> Counted(int party, int?[] since) => since[party] == 0 ? [] : graph.OwnersOf(party).Where(edge => since[edge.Owner] < since[party]);

    /// <summary>What is open among the parties through which this one may count.</summary>
    private List<OwnershipQuestion> Open(int party)
    {
        var open = new List<OwnershipQuestion>();
        var seen = new HashSet<int> { party };
        var queue = new Queue<int>([party]);
        while (queue.TryDequeue(out var at))
        {
            if (own[at] == Tri.Unknown)
            {
                open.Add(new OwnershipQuestion(graph.Parties[at], null, null));
            }

            foreach (var (owner, edge) in graph.OwnersOf(at).Where(edge => possible[edge.Owner] is not null))
            {
                if (!edge.Share.IsExact)
                {
                    open.Add(new OwnershipQuestion(edge.Owner, edge, Needed(at, owner)));
                }

                if (certain[owner] is null && seen.Add(owner))
                {
                    queue.Enqueue(owner);
                }
            }
        }

        return open;
    }

    /// <summary>The share from which an owner alone, beside those that certainly count, makes a party count.</summary>
    private decimal Needed(int party, int owner) =>
        Rule.Threshold - graph.OwnersOf(party).Where(edge => edge.Owner != owner && certain[edge.Owner] is not null).Sum(edge => edge.Edge.Share.Least);

    private bool Decides(OwnershipQuestion question, int party)
    {
        var answered = question.Edge is { } edge
            ? graph.With(edge, edge with { Share = ShareRange.Exactly(edge.Share.Most) })
            : graph;
        return answered.Follow(Rule, number => question.Edge is null && graph.Parties[number] == question.Party ? Tri.True : own[number]).Of(party) == Tri.True;
    }
}
