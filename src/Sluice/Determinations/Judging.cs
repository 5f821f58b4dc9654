using Sluice.Facts;

namespace Sluice.Determinations;

/// <summary>Finds how an application for a line would be judged.</summary>
internal static class Judging
{
    /// <summary>Fills in which review policies hold, and which of them yield to none that holds.</summary>
    public static void Judge(LawIndex index, Frame frame, LineWeighing line)
    {
        for (var i = 0; i < index.Reviews.Length; i++)
        {
            var review = index.Reviews[i];
            var holds = Holding.Holds(review, frame);
            line.ReviewHolds[i] = review.Effect.Limit is { } limit && holds != Tri.False ? Tris.And(holds, Holding.Within(limit, frame)) : holds;
        }

        Holding.Settle(line.ReviewHolds, index.ReviewYields, line.Judged);
    }

    /// <summary>The review policies that are open for the line: the strictest of those of all requirements that stay.</summary>
    public static PossibleReviews Reviews(LawIndex index, LineWeighing line)
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
