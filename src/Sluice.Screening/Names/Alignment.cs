using System.Numerics;

namespace Sluice.Screening.Names;

/// <summary>Pairs the words of two names, the surest pairs first, and weighs what is matched and what is left.</summary>
/// <param name="query">The name that was asked for.</param>
/// <param name="candidate">The name it is compared with.</param>
/// <param name="partners">Room for the partner of each word of the query: a word of the candidate, or below 0.</param>
/// <param name="similarities">Room for how alike they are.</param>
internal ref struct Alignment(PreparedName query, PreparedName candidate, Span<sbyte> partners, Span<float> similarities)
{
    /// <summary>What an initial matches of its own weight, and of the word it stands for.</summary>
    public const float InitialSelf = 0.9f;

    /// <summary>What an initial matches of the word it stands for.</summary>
    public const float InitialOther = 0.55f;

    /// <summary>How alike words are that differ only in being written together.</summary>
    public const float Joined = 0.98f;

    // A word that is there twice, and once in the other name.
    private const float Repeated = 0.15f;

    // Same sound, other characters: another name.
    private const float OtherCharacters = 0.78f;
    private const float OtherLetters = 0.97f;

    private const float LikeSurname = 0.8f;
    private const sbyte None = -1;
    private const sbyte InJoin = -2;

    private readonly PreparedName query = query;
    private readonly PreparedName candidate = candidate;
    private readonly Span<sbyte> partners = partners;
    private readonly Span<float> similarities = similarities;
    private uint queryOpen = All(query.Tokens.Length);
    private uint candidateOpen = All(candidate.Tokens.Length);
    private float queryMatched;
    private float candidateMatched;
    private float queryWeight = query.Weight;
    private float candidateWeight = candidate.Weight;
    private bool telling;

    /// <summary>Pairs the words and gives the score.</summary>
    public float Align()
    {
        if (query.Tokens.Length == 0 || candidate.Tokens.Length == 0)
        {
            // A legal form alone, or a title, names nobody.
            return 0;
        }

        partners[..query.Tokens.Length].Fill(None);
        Exact();
        if (query.Whole == candidate.Whole && (queryOpen | candidateOpen) != 0)
        {
            return Respaced();
        }

        if (queryOpen != 0 && candidateOpen != 0)
        {
            Joins();
            if (queryOpen != 0 && candidateOpen != 0)
            {
                Alike();
                Initials();
            }
        }

        // A name of one word does not answer for the same word twice.
        if ((queryOpen | candidateOpen) != 0 && query.Telling > 1 && candidate.Telling > 1)
        {
            Repetitions();
        }

        return Finish();
    }

    /// <summary>The parts that explain the score; after <see cref="Align"/>.</summary>
    public readonly IReadOnlyList<NamePart> Explain() => AlignmentParts.Of(query, candidate, partners, similarities, candidateOpen);

    private static uint All(int count) => (uint)((1UL << count) - 1);

    // The same letters, with the spaces elsewhere.
    private float Respaced()
    {
        for (var i = 0; i < query.Tokens.Length; i++)
        {
            if (partners[i] == None)
            {
                partners[i] = InJoin;
            }
        }

        candidateOpen = 0;
        return Ceiling(Joined);
    }

    private void Exact()
    {
        var ours = query.Tokens;
        var theirs = candidate.Tokens;
        for (var i = 0; i < ours.Length; i++)
        {
            var hash = ours[i].Word.Hash;
            for (var open = candidateOpen; open != 0; open &= open - 1)
            {
                var j = BitOperations.TrailingZeroCount(open);
                if (theirs[j].Word.Hash == hash)
                {
                    Pair(i, j, Same(ours[i], theirs[j]));
                    break;
                }
            }
        }
    }

    private static float Same(in NameToken ours, in NameToken theirs) =>
        ours.Native is null || theirs.Native is null || ours.Role == TokenRole.Business || string.Equals(ours.Native, theirs.Native, StringComparison.Ordinal) ? 1f
        : ours.Native[0] >= '\u3400' ? OtherCharacters
        : OtherLetters;

    private void Joins()
    {
        for (var open = queryOpen; open != 0 && candidateOpen != 0; open &= open - 1)
        {
            var i = BitOperations.TrailingZeroCount(open);
            var hash = query.Tokens[i].Word.Hash;
            foreach (var join in candidate.Joins)
            {
                var words = All(join.Count) << join.Start;
                if (join.Hash == hash && (candidateOpen & words) == words)
                {
                    queryMatched += query.Tokens[i].Weight * Joined;
                    candidateMatched += WeightOf(candidate, join) * Joined;
                    queryOpen &= ~(1u << i);
                    candidateOpen &= ~words;
                    partners[i] = (sbyte)join.Start;
                    similarities[i] = Joined;
                    telling |= query.Tokens[i].Weight > PreparedName.TellingWeight;
                    break;
                }
            }
        }

        foreach (var join in query.Joins)
        {
            var words = All(join.Count) << join.Start;
            if ((queryOpen & words) != words)
            {
                continue;
            }

            for (var open = candidateOpen; open != 0; open &= open - 1)
            {
                var j = BitOperations.TrailingZeroCount(open);
                if (candidate.Tokens[j].Word.Hash == join.Hash)
                {
                    queryMatched += WeightOf(query, join) * Joined;
                    candidateMatched += candidate.Tokens[j].Weight * Joined;
                    queryOpen &= ~words;
                    candidateOpen &= ~(1u << j);
                    partners.Slice(join.Start, join.Count).Fill(InJoin);
                    partners[join.Start] = (sbyte)j;
                    similarities[join.Start] = Joined;
                    telling |= candidate.Tokens[j].Weight > PreparedName.TellingWeight;
                    break;
                }
            }
        }
    }

    /// <summary>What the words of a join weigh.</summary>
    public static float WeightOf(PreparedName name, WordJoin join)
    {
        var weight = 0f;
        for (var i = join.Start; i < join.Start + join.Count; i++)
        {
            weight += name.Tokens[i].Weight;
        }

        return weight;
    }

    private void Alike()
    {
        var theirs = candidate.Tokens.Length;
        Span<float> likeness = stackalloc float[BitOperations.PopCount(queryOpen) * theirs];
        var row = 0;
        var any = false;
        for (var open = queryOpen; open != 0; open &= open - 1, row++)
        {
            ref readonly var ours = ref query.Tokens[BitOperations.TrailingZeroCount(open)];
            for (var other = candidateOpen; other != 0; other &= other - 1)
            {
                var j = BitOperations.TrailingZeroCount(other);
                ref readonly var their = ref candidate.Tokens[j];
                var similarity = WordSimilarity.Of(ours.Word, their.Word, ours.Romanised || their.Romanised);
                likeness[(row * theirs) + j] = similarity;
                any |= similarity > 0;
            }
        }

        var rows = queryOpen;
        while (any)
        {
            var best = 0f;
            int bestRow = 0, bestI = 0, bestJ = 0;
            row = 0;
            for (var open = rows; open != 0; open &= open - 1, row++)
            {
                var i = BitOperations.TrailingZeroCount(open);
                if ((queryOpen & (1u << i)) == 0)
                {
                    continue;
                }

                for (var other = candidateOpen; other != 0; other &= other - 1)
                {
                    var j = BitOperations.TrailingZeroCount(other);
                    if (likeness[(row * theirs) + j] > best)
                    {
                        best = likeness[(row * theirs) + j];
                        (bestRow, bestI, bestJ) = (row, i, j);
                    }
                }
            }

            if (best <= 0)
            {
                break;
            }

            likeness[(bestRow * theirs) + bestJ] = 0;
            if (ScoreFormula.Quality(best) > 0)
            {
                Pair(bestI, bestJ, best);
            }
        }
    }

    private void Initials()
    {
        for (var open = queryOpen; open != 0; open &= open - 1)
        {
            var i = BitOperations.TrailingZeroCount(open);
            for (var other = candidateOpen; other != 0; other &= other - 1)
            {
                var j = BitOperations.TrailingZeroCount(other);
                ref readonly var ours = ref query.Tokens[i];
                ref readonly var their = ref candidate.Tokens[j];
                if (ours.Word.IsInitial == their.Word.IsInitial || ours.Word.IsNumber || their.Word.IsNumber ||
                    ours.Role == TokenRole.Particle || their.Role == TokenRole.Particle || ours.Word.Text[0] != their.Word.Text[0])
                {
                    continue;
                }

                queryMatched += ours.Weight * (ours.Word.IsInitial ? InitialSelf : InitialOther);
                candidateMatched += their.Weight * (their.Word.IsInitial ? InitialSelf : InitialOther);
                queryOpen &= ~(1u << i);
                candidateOpen &= ~(1u << j);
                partners[i] = (sbyte)j;
                similarities[i] = InitialOther;
                break;
            }
        }
    }

    private void Repetitions()
    {
        for (var open = queryOpen; open != 0; open &= open - 1)
        {
            ref readonly var ours = ref query.Tokens[BitOperations.TrailingZeroCount(open)];
            for (var used = ~candidateOpen & All(candidate.Tokens.Length); used != 0; used &= used - 1)
            {
                if (candidate.Tokens[BitOperations.TrailingZeroCount(used)].Word.Hash == ours.Word.Hash)
                {
                    queryWeight -= ours.Weight * (1 - Repeated);
                    break;
                }
            }
        }

        for (var open = candidateOpen; open != 0; open &= open - 1)
        {
            ref readonly var their = ref candidate.Tokens[BitOperations.TrailingZeroCount(open)];
            for (var used = ~queryOpen & All(query.Tokens.Length); used != 0; used &= used - 1)
            {
                if (query.Tokens[BitOperations.TrailingZeroCount(used)].Word.Hash == their.Word.Hash)
                {
                    candidateWeight -= their.Weight * (1 - Repeated);
                    break;
                }
            }
        }
    }

    private void Pair(int i, int j, float similarity)
    {
        ref readonly var ours = ref query.Tokens[i];
        ref readonly var theirs = ref candidate.Tokens[j];
        var quality = ScoreFormula.Quality(similarity);
        queryMatched += ours.Weight * quality;
        candidateMatched += theirs.Weight * quality;
        queryOpen &= ~(1u << i);
        candidateOpen &= ~(1u << j);
        partners[i] = (sbyte)j;
        similarities[i] = similarity;
        telling |= ours.Weight > PreparedName.TellingWeight && theirs.Weight > PreparedName.TellingWeight;
    }

    private readonly float Finish()
    {
        var isEntity = query.IsEntity || candidate.IsEntity;
        var score = ScoreFormula.Score(queryMatched, candidateMatched, queryWeight, candidateWeight, isEntity);
        if (query.Telling == 1 && score < ScoreFormula.OneWord && OneWordMatches() is var likeness && likeness > 0)
        {
            score = Math.Max(score, ScoreFormula.OneWord * likeness);
        }
        else if (!telling)
        {
            score *= ScoreFormula.NothingTelling;
        }

        if (isEntity)
        {
            score *= FormFactor(query.Form, candidate.Form);
        }
        else
        {
            score = PersonFactor(score);
        }

        if (!(query.IsEntity && candidate.IsEntity) && HasManyReadings(query, candidate))
        {
            score = ScoreFormula.OfManyReadings(score);
        }

        if (score > 0 && ((queryOpen | candidateOpen) != 0) && Has(query, queryOpen, TokenRole.Number) != Has(candidate, candidateOpen, TokenRole.Number))
        {
            score *= ScoreFormula.NumberMissing;
        }

        if (isEntity && ((queryOpen | candidateOpen) != 0) && Has(query, queryOpen, TokenRole.Place) != Has(candidate, candidateOpen, TokenRole.Place))
        {
            score *= ScoreFormula.PlaceMissing;
        }

        return Ceiling(score);
    }

    // How alike the one telling word of the query is to its partner; 0 when it may not stand for the name.
    private readonly float OneWordMatches()
    {
        for (var i = 0; i < query.Tokens.Length; i++)
        {
            if (query.Tokens[i].Weight > PreparedName.TellingWeight && query.Tokens[i].Role == TokenRole.Word)
            {
                return partners[i] >= 0 && query.Tokens[i].Word.Text.Length > 3 && candidate.Tokens[partners[i]].Role == TokenRole.Word ? similarities[i] : 0;
            }
        }

        return 0;
    }

    // Whether many names could be meant by the reading of one of them.
    private static bool HasManyReadings(PreparedName a, PreparedName b)
    {
        if (a.IsRomanised == b.IsRomanised)
        {
            return false;
        }

        var foreign = a.IsRomanised ? a : b;
        var native = Array.Find(foreign.Tokens, token => token.Native is not null).Native!;
        return Scripts.ScriptOf.Letter(native[0]) switch
        {
            Scripts.Script.Cyrillic or Scripts.Script.Greek => false,
            Scripts.Script.Han or Scripts.Script.Hangul => true,
            _ => foreign.Telling <= 2,
        };
    }

    private readonly float PersonFactor(float score)
    {
        if (query.HasOffice && score < ScoreFormula.OfficeAndSurname && SurnameMatches())
        {
            return ScoreFormula.OfficeAndSurname;
        }

        return Descent.IsReversed(query, candidate, partners) ? score * ScoreFormula.Descent : score;
    }

    private readonly bool SurnameMatches() =>
        query.Tokens.Length == 1 && candidate.Tokens.Length > 1 && query.Tokens[0].Word.Text.Length > 3 &&
        (partners[0] == 0 || partners[0] == candidate.Tokens.Length - 1) && similarities[0] >= LikeSurname;

    private static bool Has(PreparedName name, uint open, TokenRole role)
    {
        for (; open != 0; open &= open - 1)
        {
            if (name.Tokens[BitOperations.TrailingZeroCount(open)].Role == role)
            {
                return true;
            }
        }

        return false;
    }

    private static float FormFactor(LegalForm ours, LegalForm theirs)
    {
        if (ours == theirs || ours is LegalForm.None or LegalForm.Company || theirs is LegalForm.None or LegalForm.Company)
        {
            return 1;
        }

        return ours == LegalForm.Nonprofit || theirs == LegalForm.Nonprofit ? ScoreFormula.NatureDiffers : ScoreFormula.FormsDiffer;
    }

    // Two texts that differ are never wholly the same; a small loss keeps the order of what is nearly so.
    private readonly float Ceiling(float score)
    {
        if (string.Equals(query.Text, candidate.Text, StringComparison.Ordinal))
        {
            return 1;
        }

        if (string.Equals(query.Text, candidate.Text, StringComparison.OrdinalIgnoreCase))
        {
            return 0.999f;
        }

        var near = query.Form == candidate.Form && !query.HasOffice && !candidate.HasOffice ? 0.995f : 0.985f;
        return score * near;
    }
}
