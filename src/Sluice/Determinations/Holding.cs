using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>Whether provisions, conditions and limits hold for the facts in hand.</summary>
internal static class Holding
{
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
    public static Tri Within(Limit limit, Frame frame) =>
        limit.Question >= 0 ? frame.Answering!.Answer(limit.Question) : Measured(limit, frame);

    /// <summary>Of rules that hold, those that yield to another that holds fall away.</summary>
    public static void Settle(ReadOnlySpan<Tri> raw, int[][] yields, Tri[] settled)
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

    private static Tri Measured(Limit limit, Frame frame)
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
}
