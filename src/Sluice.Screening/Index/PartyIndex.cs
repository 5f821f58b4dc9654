using System.Collections.Concurrent;
using Sluice.Screening.Lists;
using Sluice.Screening.Names;

namespace Sluice.Screening.Index;

/// <summary>
/// Listed parties, found by name. A search gives every party that comparing with all of them one by one would give (see
/// docs/adr/0011-names.md); it may be called from many threads. An index never changes: <see cref="With"/> gives another.
/// </summary>
public sealed class PartyIndex
{
    /// <summary>The least score that may be asked for: below it nothing is alike.</summary>
    public const double LeastScore = 0.5;

    private readonly PreparedParty[] parties;
    private readonly NameTable names;
    private readonly NameSearch search;
    private readonly ConcurrentBag<Scratch> scratches = [];

    private PartyIndex(PreparedParty[] parties)
    {
        this.parties = parties;
        names = new NameTable(parties);
        search = new NameSearch(names);
    }

    /// <summary>An index of no parties.</summary>
    public static PartyIndex Empty { get; } = new([]);

    /// <summary>The parties.</summary>
    public IEnumerable<ListedParty> Parties => parties.Select(prepared => prepared.Party);

    /// <summary>How many parties there are.</summary>
    public int Count => parties.Length;

    /// <summary>How many names they have together.</summary>
    public int NameCount => names.Names.Length;

    /// <summary>About how many bytes of memory the index takes beside the parties themselves.</summary>
    public long Bytes => search.Bytes + names.Names.Sum(name => 200L + (48L * name.Tokens.Length) + (16L * name.Joins.Length));

    /// <summary>An index of parties.</summary>
    /// <param name="parties">The parties; of several with one id the last stays.</param>
    public static PartyIndex Build(IEnumerable<ListedParty> parties) => Empty.With(parties, []);

    /// <summary>An index with other parties; searches in this one go on meanwhile.</summary>
    /// <param name="added">Parties to add; one with the id of a present one takes its place.</param>
    /// <param name="removed">Ids of parties to leave out; unknown ones are passed over.</param>
    public PartyIndex With(IEnumerable<ListedParty> added, IEnumerable<string> removed)
    {
        var kept = new Dictionary<string, PreparedParty?>(parties.Length);
        foreach (var party in parties)
        {
            kept[party.Party.Id] = party;
        }

        foreach (var id in removed)
        {
            kept.Remove(id);
        }

        var news = new Dictionary<string, ListedParty>();
        foreach (var party in added)
        {
            news[party.Id] = party;
            // Holds the place, so that the order of the parties is that in which they came.
            kept[party.Id] = kept.GetValueOrDefault(party.Id) is { } same && ReferenceEquals(same.Party, party) ? same : null;
        }

        return new PartyIndex([.. kept.AsParallel().AsOrdered().Select(entry => entry.Value ?? PreparedParty.Of(news[entry.Key]))]);
    }

    /// <summary>The parties that a query may mean, the surest first.</summary>
    /// <param name="query">The name, and what else is known.</param>
    /// <param name="limit">The most parties to give.</param>
    /// <param name="least">The least score, from <see cref="LeastScore"/> to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1, or <paramref name="least"/> out of its range.</exception>
    public IReadOnlyList<PartyMatch> Search(PartyQuery query, int limit = 20, double least = Thresholds.Shown)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(least, LeastScore);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(least, 1);
        var found = new Dictionary<int, Hit>();
        foreach (var part in QueryText.Split(query))
        {
            SearchOne(part, least, found);
        }

        return [.. found.OrderByDescending(hit => hit.Value.Score).ThenBy(hit => parties[hit.Key].Party.Id, StringComparer.Ordinal).Take(limit).Select(hit => Explain(hit.Key, hit.Value))];
    }

    /// <summary>The best score of the names of any party, without context and explanation: what bulk screening asks first.</summary>
    /// <param name="query">A name read before (<see cref="NameScorer.Prepare"/>).</param>
    /// <param name="least">The least score of interest, from <see cref="LeastScore"/> to 1.</param>
    /// <returns>The score and the party; 0 and null when no party reaches <paramref name="least"/>.</returns>
    public (double Score, ListedParty? Party) Best(PreparedName query, double least = Thresholds.Possible)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(least, LeastScore);
        var scratch = Rent();
        search.Find(query, (float)least, scratch);
        var best = -1;
        foreach (var party in scratch.Parties)
        {
            best = best < 0 || scratch.BestScore[party] > scratch.BestScore[best] ? party : best;
        }

        var score = best < 0 ? 0 : scratch.BestScore[best];
        Return(scratch);
        return (score, best < 0 ? null : parties[best].Party);
    }

    /// <summary>The parties that comparing with every name gives, found without the tables: what <see cref="Search"/> is proved against.</summary>
    internal IReadOnlyList<(ListedParty Party, double Score)> Scan(PreparedName query, double least)
    {
        var found = new List<(ListedParty, double)>();
        foreach (var party in parties)
        {
            var best = party.Names.Max(name => (double)(float)NameScorer.Score(query, name));
            if (best >= (float)least)
            {
                found.Add((party.Party, best));
            }
        }

        return found;
    }

    /// <summary>The parties that the tables give, to be proved against <see cref="Scan"/>.</summary>
    internal IReadOnlyList<(ListedParty Party, double Score)> Found(PreparedName query, double least)
    {
        var scratch = Rent();
        search.Find(query, (float)least, scratch);
        var found = scratch.Parties.ConvertAll(party => (parties[party].Party, (double)scratch.BestScore[party]));
        Return(scratch);
        return found;
    }

    private void SearchOne(PartyQuery query, double least, Dictionary<int, Hit> found)
    {
        var prepared = NameReader.Read(query.Name, query.Type);
        var context = new PartyContext(query);
        var scratch = Rent();
        search.Find(prepared, (float)Math.Max(LeastScore - 0.1, context.Before(least)), scratch);
        foreach (var number in scratch.Parties)
        {
            var name = scratch.BestName[number];
            var party = parties[number].Party;
            var listed = party.Names[name - names.FirstNameOf[number]];
            var (score, parts) = context.Apply(scratch.BestScore[number], party, listed.Kind);
            if (score >= least && (!found.TryGetValue(number, out var other) || other.Score < score))
            {
                found[number] = new Hit(prepared, name, score, parts);
            }
        }

        Return(scratch);
    }

    private PartyMatch Explain(int number, in Hit hit)
    {
        var party = parties[number].Party;
        return new PartyMatch(party, party.Names[hit.Name - names.FirstNameOf[number]], hit.Score, NameScorer.Compare(hit.Query, names.Names[hit.Name]), hit.Context);
    }

    private Scratch Rent() => scratches.TryTake(out var scratch) ? scratch : new Scratch(names.Names.Length, parties.Length);

    private void Return(Scratch scratch)
    {
        scratch.Clear();
        scratches.Add(scratch);
    }

    // What was found of a party: by which query, by which of its names.
    private readonly record struct Hit(PreparedName Query, int Name, double Score, IReadOnlyList<ContextPart> Context);
}
