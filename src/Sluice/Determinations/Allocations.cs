using Sluice.Determinations.Allowances;
using Sluice.Facts;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Determinations;

/// <summary>The accounts that an order would draw on.</summary>
internal static class Allocations
{
    /// <summary>
    /// Adds the accounts of a line, the facts of which are in hand with their levels: of exceptions whose other conditions may hold,
    /// and of the review policy that may apply.
    /// </summary>
    public static void AddTo(List<AllocationDraw> draws, LawIndex index, LineWeighing line, CaseFacts facts)
    {
        for (var i = 0; i < index.Lifters.Length; i++)
        {
            if (index.Lifters[i].Effect.Limit is { } limit && line.Concerned[i] != Tri.False && line.Conditioned[i] != Tri.False
                && !IsClosed(index.ClosedBy[i], line))
            {
                Add(draws, limit, facts);
            }
        }

        for (var r = 0; r < index.Requirements.Length; r++)
        {
            if (line.Unlifted[r] == Tri.False)
            {
                continue;
            }

            foreach (var review in index.JudgedBy[r])
            {
                if (index.Reviews[review].Effect.Limit is { } limit && !Yields(index.ReviewYields[review], line)
                    && Holding.Holds(index.Reviews[review], facts.Frame) != Tri.False)
                {
                    Add(draws, limit, facts);
                }
            }
        }
    }

    private static void Add(List<AllocationDraw> draws, Limit limit, CaseFacts facts)
    {
        var draw = Draw(limit, facts);
        if (!draws.Contains(draw))
        {
            draws.Add(draw);
        }
    }

    private static bool IsClosed(int[] restrictions, LineWeighing line)
    {
        foreach (var restriction in restrictions)
        {
            if (line.Restricted[restriction] == Tri.True)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Yields(int[] others, LineWeighing line)
    {
        foreach (var other in others)
        {
            if (line.ReviewHolds[other] == Tri.True)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What an order draws on one account.</summary>
    public static AllocationDraw Draw(Limit limit, CaseFacts facts)
    {
        var amount = Value(limit.Amount.Measure, facts.Frame);
        var used = Value(limit.Used.Measure, facts.Frame);
        var draw = Value(limit.Draw.Measure, facts.Frame);
        return new AllocationDraw(AccountNaming.Of(AccountNaming.Charged(limit, facts.Frame), facts), amount, used, draw, amount - used - draw, limit.Provision);
    }

    internal static decimal? Value(Measure measure, Frame frame) =>
        measure.Evaluate(frame, out var value) == MeasureState.Known ? value.ToDecimal() : null;
}
