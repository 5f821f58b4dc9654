using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>A provision and what became of it for a line.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Holds">Its value.</param>
/// <param name="Line">The line, from zero.</param>
internal readonly record struct Weighed(Provision Provision, Tri Holds, int Line);

/// <summary>Lists the provisions that counted under one law: those that hold or may hold, and the authorizations considered.</summary>
internal static class Trace
{
    /// <summary>The provisions that counted, in the order in which their kinds speak.</summary>
    public static IReadOnlyList<Weighed> Of(Side side, CaseFacts facts)
    {
        var steps = new List<Weighed>();
        side.WithLevels((line, weighed) =>
        {
            var index = side.Index;
            AddJurisdiction(steps, index, weighed, line);
            if (weighed.Subject == Tri.False)
            {
                return;
            }

            Add(steps, index.Classifications, weighed.Classified, line);
            Add(steps, index.Prohibitions, weighed.Prohibited, line);
            Add(steps, index.Requirements, weighed.Required, line);
            if (weighed.Required.Any(r => r != Tri.False))
            {
                for (var i = 0; i < index.Lifters.Length; i++)
                {
                    if (weighed.Concerned[i] != Tri.False)
                    {
                        steps.Add(new Weighed(index.Lifters[i], Tris.And(weighed.Concerned[i], weighed.Available[i]), line));
                    }
                }

                AddRestrictions(steps, index, weighed, line);
                AddReviews(steps, index, weighed, line);
            }

            foreach (var flag in index.Flags)
            {
                if (Holding.Holds(flag, facts.Frame) == Tri.True)
                {
                    steps.Add(new Weighed(flag, Tri.True, line));
                }
            }
        });
        return steps;
    }

    /// <summary>What makes the item subject to the EAR; where that is open, what may; where nothing does, everything that was weighed.</summary>
    private static void AddJurisdiction(List<Weighed> steps, LawIndex index, LineWeighing weighed, int line)
    {
        for (var i = 0; i < index.Jurisdictions.Length; i++)
        {
            if (weighed.Jurisdictions[i] == weighed.Subject)
            {
                steps.Add(new Weighed(index.Jurisdictions[i], weighed.Jurisdictions[i], line));
            }
        }
    }

    /// <summary>Restrictions that close an authorization, and those that may close one that is still open.</summary>
    private static void AddRestrictions(List<Weighed> steps, LawIndex index, LineWeighing weighed, int line)
    {
        for (var r = 0; r < index.Restrictions.Length; r++)
        {
            var matters = weighed.Restricted[r] == Tri.True;
            for (var i = 0; i < index.Lifters.Length && !matters && weighed.Restricted[r] == Tri.Unknown; i++)
            {
                matters = weighed.Available[i] == Tri.Unknown && index.ClosedBy[i].Contains(r);
            }

            if (matters)
            {
                steps.Add(new Weighed(index.Restrictions[r], weighed.Restricted[r], line));
            }
        }
    }

    private static void AddReviews(List<Weighed> steps, LawIndex index, LineWeighing weighed, int line)
    {
        var asked = Enumerable.Range(0, index.Requirements.Length).Where(r => weighed.Unlifted[r] != Tri.False).SelectMany(r => index.JudgedBy[r]).ToHashSet();
        for (var i = 0; i < index.Reviews.Length; i++)
        {
            if (asked.Contains(i) && weighed.Judged[i] != Tri.False)
            {
                steps.Add(new Weighed(index.Reviews[i], weighed.Judged[i], line));
            }
        }
    }

    private static void Add(List<Weighed> steps, Provision[] provisions, Tri[] values, int line)
    {
        for (var i = 0; i < provisions.Length; i++)
        {
            if (values[i] != Tri.False)
            {
                steps.Add(new Weighed(provisions[i], values[i], line));
            }
        }
    }
}
