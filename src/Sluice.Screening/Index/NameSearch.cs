using Sluice.Screening.Names;

namespace Sluice.Screening.Index;

/// <summary>
/// Finds, among all names, every one that <see cref="NameScorer"/> gives at least a score, without comparing all: it adds up for
/// each name what could be matched of it at most, and compares only where that could be enough.
/// </summary>
internal sealed class NameSearch
{
    private readonly NameTable names;
    private readonly WordLookup lookup;
    private readonly PostingLists postings;
    private readonly PostingLists joinPostings;
    private readonly Dictionary<ulong, int> joins;
    private readonly KeyTable wholes;

    public NameSearch(NameTable names)
    {
        this.names = names;
        var words = new List<Word>();
        var romanised = new List<bool>();
        var numbers = new Dictionary<ulong, int>();
        var entries = new List<(int, Posting)>(names.Names.Length * 4);
        joins = [];
        var joinEntries = new List<(int, Posting)>(names.Names.Length * 4);
        for (var name = 0; name < names.Names.Length; name++)
        {
            var prepared = names.Names[name];
            foreach (var token in prepared.Tokens)
            {
                if (!numbers.TryGetValue(token.Word.Hash, out var number))
                {
                    number = words.Count;
                    numbers.Add(token.Word.Hash, number);
                    words.Add(token.Word);
                    romanised.Add(false);
                }

                romanised[number] |= token.Romanised;
                entries.Add((number, new Posting(name, token.Weight)));
            }

            foreach (var join in prepared.Joins)
            {
                if (!joins.TryGetValue(join.Hash, out var number))
                {
                    number = joins.Count;
                    joins.Add(join.Hash, number);
                }

                joinEntries.Add((number, new Posting(name, Alignment.WeightOf(prepared, join))));
            }
        }

        wholes = new KeyTable([.. names.Names.Select((name, number) => (name.Whole, number))]);
        lookup = new WordLookup([.. words], [.. romanised]);
        postings = new PostingLists(words.Count, entries);
        joinPostings = new PostingLists(joins.Count, joinEntries);
    }

    /// <summary>About how much memory the tables take, in bytes, without the names themselves.</summary>
    public long Bytes => lookup.Bytes + postings.Bytes + joinPostings.Bytes + (joins.Count * 28L) + wholes.Bytes + (names.Names.Length * 25L);

    /// <summary>Notes for each party the best score of its names from <paramref name="least"/> on, in <see cref="Scratch.Parties"/>.</summary>
    public void Find(PreparedName query, float least, Scratch scratch)
    {
        if (query.Tokens.Length == 0)
        {
            return;
        }

        Plan(query, scratch);
        var steps = scratch.Steps;
        float restQuery = 0, restCandidate = 0, initialsSelf = 0, initialsOther = 0;
        foreach (var token in query.Tokens)
        {
            if (token.Word.IsInitial)
            {
                initialsSelf += token.Weight * Alignment.InitialSelf;
                initialsOther += Alignment.InitialOther;
            }
        }

        foreach (var step in steps)
        {
            restQuery += step.Weight;
            restCandidate += step.MostCandidate;
        }

        foreach (var step in steps)
        {
            var opens = CanReach(query, restQuery + initialsSelf, restCandidate + initialsOther, least);
            Walk(step, opens, scratch);
            restQuery -= step.Weight;
            restCandidate -= step.MostCandidate;
        }

        foreach (var name in wholes.Find(query.Whole))
        {
            Mark(name, query.Weight, names.Weights[name], scratch);
        }

        Compare(query, initialsSelf, initialsOther, least, scratch);
    }

    private static void Mark(int name, float weight, float weightThere, Scratch scratch)
    {
        if (scratch.QueryMatched[name] == 0)
        {
            scratch.Names.Add(name);
        }

        scratch.QueryMatched[name] += weight;
        scratch.CandidateMatched[name] += weightThere;
    }

    // The lists to go through, the shortest first: what is common is then seldom opened anew.
    private void Plan(PreparedName query, Scratch scratch)
    {
        var steps = scratch.Steps;
        foreach (ref readonly var token in query.Tokens.AsSpan())
        {
            var hits = lookup.Like(token.Word, token.Romanised);
            if (hits.Length > 0)
            {
                var length = 0;
                var most = 0f;
                foreach (var hit in hits)
                {
                    length += postings[hit.Word].Length;
                    most = Math.Max(most, hit.Quality);
                }

                steps.Add(new Scratch.Step(hits, -1, token.Weight * most, most, length));
            }

            // An initial there stands for this word.
            var letter = token.Word.IsInitial || token.Word.IsNumber ? -1 : lookup.Exact(Hashing.Of(token.Word.Text.AsSpan(0, 1)));
            if (letter >= 0)
            {
                steps.Add(new Scratch.Step([new WordHit(letter, Alignment.InitialSelf)], -1, token.Weight * Alignment.InitialOther, Alignment.InitialSelf, postings[letter].Length));
            }

            if (joins.TryGetValue(token.Word.Hash, out var join))
            {
                var most = 0f;
                foreach (var posting in joinPostings[join])
                {
                    most = Math.Max(most, posting.Weight);
                }

                steps.Add(new Scratch.Step([], join, token.Weight, most, joinPostings[join].Length));
            }
        }

        foreach (var join in query.Joins)
        {
            var word = lookup.Exact(join.Hash);
            if (word >= 0)
            {
                steps.Add(new Scratch.Step([new WordHit(word, 1)], -1, Alignment.WeightOf(query, join), 1, postings[word].Length));
            }
        }

        steps.Sort(static (a, b) => a.Length.CompareTo(b.Length));
    }

    // Whether a name that has nothing but what is still to come could be enough.
    private static bool CanReach(PreparedName query, float restQuery, float restCandidate, float least)
    {
        var matched = Math.Min(restQuery, query.Weight);
        return (query.HasOffice && least <= ScoreFormula.OfficeAndSurname) || (query.Telling == 1 && least <= ScoreFormula.OneWord) ||
            ScoreFormula.Score(matched, restCandidate, query.Weight, restCandidate, isEntity: true) >= least ||
            ScoreFormula.Score(matched, restCandidate, query.Weight, restCandidate, isEntity: false) >= least;
    }

    private void Walk(in Scratch.Step step, bool opens, Scratch scratch)
    {
        if (step.Join >= 0)
        {
            Add(joinPostings[step.Join], step.Weight, 1, opens, scratch);
            return;
        }

        // The step's weight is that of its best word.
        var best = 0f;
        foreach (var hit in step.Hits)
        {
            best = Math.Max(best, hit.Quality);
        }

        foreach (var hit in step.Hits)
        {
            Add(postings[hit.Word], step.Weight / best * hit.Quality, hit.Quality, opens, scratch);
        }
    }

    private static void Add(ReadOnlySpan<Posting> list, float weight, float quality, bool opens, Scratch scratch)
    {
        var matched = scratch.QueryMatched;
        var matchedThere = scratch.CandidateMatched;
        foreach (var (name, there) in list)
        {
            if (matched[name] == 0)
            {
                if (!opens)
                {
                    continue;
                }

                scratch.Names.Add(name);
            }

            matched[name] += weight;
            matchedThere[name] += there * quality;
        }
    }

    private void Compare(PreparedName query, float initialsSelf, float initialsOther, float least, Scratch scratch)
    {
        foreach (var name in scratch.Names)
        {
            if (!query.HasOffice && !(query.Telling == 1 && least <= ScoreFormula.OneWord))
            {
                var matched = Math.Min(query.Weight, scratch.QueryMatched[name] + initialsSelf);
                var there = Math.Min(names.Weights[name], scratch.CandidateMatched[name] + initialsOther);
                if (ScoreFormula.Score(matched, there, query.Weight, names.Weights[name], query.IsEntity || names.IsEntity[name]) < least - Rounding)
                {
                    continue;
                }
            }

            var score = (float)NameScorer.Score(query, names.Names[name]);
            var party = names.PartyOf[name];
            if (score < least || score <= scratch.BestScore[party])
            {
                continue;
            }

            if (scratch.BestScore[party] == 0)
            {
                scratch.Parties.Add(party);
            }

            scratch.BestScore[party] = score;
            scratch.BestName[party] = name;
        }
    }

    // Sums in another order differ in their last bits.
    private const float Rounding = 1e-4f;
}
