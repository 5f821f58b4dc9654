using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>
/// Weighs an order under one law, kind of provision by kind: classification, jurisdiction, prohibitions, requirements, what
/// lifts them, reviews. It knows kinds and facts only; every number, country, symbol and date is the law's.
/// </summary>
internal static class Weigher
{
    /// <summary>Weighs an order.</summary>
    /// <param name="index">The law.</param>
    /// <param name="frame">The facts, bound to that law. Levels and presumptions are written to it and taken back.</param>
    /// <param name="into">Receives what is found.</param>
    public static void Weigh(LawIndex index, Frame frame, Weighing into)
    {
        var presumed = new Cell[frame.Items.Length];
        for (var i = 0; i < frame.Items.Length; i++)
        {
            presumed[i] = frame.Items[i][Vocabulary.Datacenter];
            frame.Item = frame.Items[i];
            Classify(index, frame, into.Lines[i]);
        }

        var outcomes = default(PossibleOutcomes);
        var reviews = PossibleReviews.None;
        for (var i = 0; i < frame.Items.Length; i++)
        {
            frame.Item = frame.Items[i];
            WeighLine(index, frame, into.Lines[i]);
            outcomes = outcomes.Graver(into.Lines[i].Outcomes);
            reviews = reviews.Stricter(into.Lines[i].Reviews);
        }

        for (var i = 0; i < frame.Items.Length; i++)
        {
            frame.Items[i][Vocabulary.Datacenter] = presumed[i];
            frame.Items[i][Vocabulary.Level] = default;
        }

        into.Outcomes = outcomes;
        into.Reviews = reviews;
    }

    /// <summary>The value of a provision's condition; text that contradicts other text, or where the book stops, never settles.</summary>
    public static Tri Holds(Provision provision, Frame frame)
    {
        var value = Value(provision.When, frame);
        return value == Tri.True && provision.Open is not null ? Tri.Unknown : value;
    }

    /// <summary>The value of a condition; one that has no value does not hold.</summary>
    public static Tri Value(Clause? clause, Frame frame)
    {
        var value = clause?.Test.Evaluate(frame) ?? Tri.True;
        return value == Tri.Error ? Tri.False : value;
    }

    /// <summary>Whether an order stays within a limit.</summary>
    public static Tri Within(Limit limit, Frame frame)
    {
        var amount = limit.Amount.Measure.Evaluate(frame, out var most);
        var used = limit.Used.Measure.Evaluate(frame, out var before);
        var draw = limit.Draw.Measure.Evaluate(frame, out var now);
        if (amount != Law.Conditions.MeasureState.Known)
        {
            return Tri.Unknown;
        }

        if (used == Law.Conditions.MeasureState.Known && draw == Law.Conditions.MeasureState.Known)
        {
            return Tris.Of(before + now <= most);
        }

        // What was used is never negative: an order beyond the limit by itself does not fit whatever went before.
        var alone = used == Law.Conditions.MeasureState.Known ? before : draw == Law.Conditions.MeasureState.Known ? now : Number.Zero;
        return alone > most ? Tri.False : Tri.Unknown;
    }

    private static void Classify(LawIndex index, Frame frame, LineWeighing line)
    {
        var rules = index.Classifications;
        Span<Tri> raw = stackalloc Tri[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            raw[i] = Holds(rules[i], frame);
        }

        Settle(raw, index.ClassificationYields, line.Classified);
        var level = -2;
        bool? datacenter = null;
        var presumptionOpen = false;
        line.IsClassified = false;
        for (var i = 0; i < rules.Length; i++)
        {
            if (line.Classified[i] == Tri.False)
            {
                continue;
            }

            line.IsClassified = true;
            var at = Vocabulary.Level.IndexOf(rules[i].Effect.Level!);
            level = level == -2 || level == at ? at : -1;
            if (rules[i].Effect.Datacenter is { } presumes)
            {
                datacenter = presumes;
                presumptionOpen = line.Classified[i] != Tri.True;
            }
        }

        // Rules that only may hold leave the level open unless all of them, and one that holds for sure, agree on it.
        if (level >= 0 && !line.Classified.Contains(Tri.True))
        {
            level = -1;
        }

        line.Level = level == -2 ? 0 : level;
        ref var cell = ref frame.Item![Vocabulary.Level];
        cell = line.Level >= 0 ? new Cell { State = CellState.Known, Code = line.Level } : default;
        if (datacenter is { } presumed)
        {
            ref var marketed = ref frame.Item[Vocabulary.Datacenter];
            if (!presumptionOpen)
            {
                marketed = new Cell { State = CellState.Known, Code = presumed ? 1 : 0 };
            }
            else if (marketed.State != CellState.Known || marketed.Code != (presumed ? 1 : 0))
            {
                marketed = default;
            }
        }
    }

    /// <summary>Of rules that hold, those that yield to another that holds fall away.</summary>
    private static void Settle(ReadOnlySpan<Tri> raw, int[][] yields, Tri[] settled)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            var before = Tri.False;
            foreach (var other in yields[i])
            {
                before = Tris.Or(before, raw[other]);
            }

            settled[i] = Tris.And(raw[i], Tris.Not(before));
        }
    }

    private static void WeighLine(LawIndex index, Frame frame, LineWeighing line)
    {
        line.Subject = Fill(index.Jurisdictions, frame, line.Jurisdictions);
        Fill(index.Prohibitions, frame, line.Prohibited);
        var required = Fill(index.Requirements, frame, line.Required);
        if (required == Tri.False)
        {
            Array.Clear(line.Unlifted);
            Array.Clear(line.Concerned);
            Array.Clear(line.Available);
        }
        else
        {
            Fill(index.Restrictions, frame, line.Restricted);
            Lift(index, frame, line);
            Judge(index, frame, line);
        }

        line.Outcomes = Outcomes(index, line, required);
        line.Reviews = Reviews(index, line);
    }

    private static Tri Fill(Provision[] provisions, Frame frame, Tri[] values)
    {
        var any = Tri.False;
        for (var i = 0; i < provisions.Length; i++)
        {
            values[i] = Holds(provisions[i], frame);
            any = Tris.Or(any, values[i]);
        }

        return any;
    }

    private static void Lift(LawIndex index, Frame frame, LineWeighing line)
    {
        for (var i = 0; i < index.Lifters.Length; i++)
        {
            var lifter = index.Lifters[i];
            line.Concerned[i] = Value(lifter.Effect.For, frame);
            line.Conditioned[i] = line.Concerned[i] == Tri.False ? Tri.False : Conditions(lifter, frame);
            line.Available[i] = line.Conditioned[i] == Tri.False ? Tri.False : Availability(index, i, frame, line);
        }

        for (var r = 0; r < index.Requirements.Length; r++)
        {
            var lifted = Tri.False;
            foreach (var lifter in index.LiftedBy[r])
            {
                lifted = Tris.Or(lifted, Tris.And(line.Concerned[lifter], line.Available[lifter]));
            }

            line.Unlifted[r] = Tris.And(line.Required[r], Tris.Not(lifted));
        }
    }

    private static Tri Conditions(Provision lifter, Frame frame)
    {
        var all = Value(lifter.When, frame);
        foreach (var condition in lifter.Effect.Conditions)
        {
            if (all == Tri.False)
            {
                break;
            }

            all = Tris.And(all, Value(condition, frame));
        }

        return all;
    }

    private static Tri Availability(LawIndex index, int lifter, Frame frame, LineWeighing line)
    {
        var closed = Tri.False;
        foreach (var restriction in index.ClosedBy[lifter])
        {
            closed = Tris.Or(closed, line.Restricted[restriction]);
        }

        var provision = index.Lifters[lifter];
        var available = Tris.And(line.Conditioned[lifter], Tris.Not(closed));
        if (provision.Effect.Limit is { Closes: true } limit && available != Tri.False)
        {
            available = Tris.And(available, Within(limit, frame));
        }

        return available == Tri.True && provision.Open is not null ? Tri.Unknown : available;
    }

    private static void Judge(LawIndex index, Frame frame, LineWeighing line)
    {
        for (var i = 0; i < index.Reviews.Length; i++)
        {
            var review = index.Reviews[i];
            var holds = Holds(review, frame);
            line.ReviewHolds[i] = review.Effect.Limit is { } limit && holds != Tri.False ? Tris.And(holds, Within(limit, frame)) : holds;
        }

        Settle(line.ReviewHolds, index.ReviewYields, line.Judged);
    }

    private static PossibleOutcomes Outcomes(LawIndex index, LineWeighing line, Tri required)
    {
        if (line.Subject == Tri.False)
        {
            return PossibleOutcomes.Of(Outcome.NotSubjectToEar);
        }

        var license = Tri.False;
        foreach (var unlifted in line.Unlifted)
        {
            license = Tris.Or(license, unlifted);
        }

        var open = line.Subject == Tri.True ? default : PossibleOutcomes.Of(Outcome.NotSubjectToEar);
        for (var i = 0; i < index.Prohibitions.Length; i++)
        {
            var forbids = index.Prohibitions[i].Effect.Answer == Outcome.Prohibited.Word();
            if (line.Prohibited[i] == Tri.True && forbids)
            {
                return open.With(Outcome.Prohibited);
            }

            if (forbids && line.Prohibited[i] != Tri.False)
            {
                open = open.With(Outcome.Prohibited);
            }
            else if (!forbids)
            {
                license = Tris.Or(license, line.Prohibited[i]);
            }
        }

        if (license != Tri.False)
        {
            open = open.With(Outcome.LicenseRequired);
        }

        if (license == Tri.True)
        {
            return open;
        }

        if (!line.IsClassified)
        {
            return open.With(Outcome.Undetermined);
        }

        if (required != Tri.True)
        {
            open = open.With(Outcome.NoLicenseRequired);
        }

        return required == Tri.False ? open : Carriers(index, line, open);
    }

    private static PossibleOutcomes Carriers(LawIndex index, LineWeighing line, PossibleOutcomes open)
    {
        for (var r = 0; r < index.Requirements.Length; r++)
        {
            if (line.Required[r] == Tri.False)
            {
                continue;
            }

            foreach (var lifter in index.LiftedBy[r])
            {
                var carries = Tris.And(line.Concerned[lifter], line.Available[lifter]);
                if (carries != Tri.False)
                {
                    open = open.With(index.Lifters[lifter].Kind == ProvisionKind.Exception ? Outcome.LicenseException : Outcome.Authorized);
                }

                if (carries == Tri.True)
                {
                    break;
                }
            }
        }

        return open;
    }

    private static PossibleReviews Reviews(LawIndex index, LineWeighing line)
    {
        var open = PossibleReviews.None;
        if (line.Subject == Tri.False)
        {
            return open;
        }

        for (var r = 0; r < index.Requirements.Length; r++)
        {
            if (line.Unlifted[r] == Tri.False)
            {
                continue;
            }

            var stricter = open.Stricter(OfRequirement(index, line, r));
            open = line.Unlifted[r] == Tri.True ? stricter : open.Or(stricter);
        }

        for (var i = 0; i < index.Prohibitions.Length; i++)
        {
            if (line.Prohibited[i] != Tri.False && index.Prohibitions[i].Effect.Answer != Outcome.Prohibited.Word())
            {
                var stricter = open.Stricter(PossibleReviews.Of(Review.Unstated));
                open = line.Prohibited[i] == Tri.True ? stricter : open.Or(stricter);
            }
        }

        return open;
    }

    private static PossibleReviews OfRequirement(LawIndex index, LineWeighing line, int requirement)
    {
        var open = default(PossibleReviews);
        var sure = false;
        foreach (var review in index.JudgedBy[requirement])
        {
            if (line.Judged[review] != Tri.False)
            {
                open = open.Or(PossibleReviews.Of(index.Answers[review]));
                sure |= line.Judged[review] == Tri.True;
            }
        }

        // Where no policy holds for sure the text may state none.
        return sure ? open : open.Or(PossibleReviews.Of(Review.Unstated));
    }
}
