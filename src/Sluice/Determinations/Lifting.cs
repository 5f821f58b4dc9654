using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>Finds what lifts the requirements of a line: exceptions and authorizations with their conditions, limits and restrictions.</summary>
internal static class Lifting
{
    /// <summary>Fills in which lifters concern the line, are open to it, and which requirements stay.</summary>
    public static void Lift(LawIndex index, Frame frame, LineWeighing line)
    {
        for (var i = 0; i < index.Lifters.Length; i++)
        {
            var lifter = index.Lifters[i];
            line.Concerned[i] = Holding.Value(lifter.Effect.For, frame);
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
        var all = Holding.Value(lifter.When, frame);
        foreach (var condition in lifter.Effect.Conditions)
        {
            if (all == Tri.False)
            {
                break;
            }

            all = Tris.And(all, Holding.Value(condition, frame));
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
            available = Tris.And(available, Holding.Within(limit, frame));
        }

        return available == Tri.True && provision.Open is not null ? Tri.Unknown : available;
    }
}
