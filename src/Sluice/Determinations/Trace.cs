using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>Lists the provisions that counted under one law: those that hold or may hold, and the authorizations considered.</summary>
internal static class Trace
{
    /// <summary>The provisions that counted for a line, in the order in which their kinds speak.</summary>
    public static WeighedProvision[] Of(LawIndex index, LineWeighing line, LineWords words, Frame frame) => words.Steps ??= Steps(index, line, frame);

    private static WeighedProvision[] Steps(LawIndex index, LineWeighing line, Frame frame)
    {
        var steps = new List<WeighedProvision>();
        AddJurisdiction(steps, index, line);
        if (line.Subject == Tri.False)
        {
            return [.. steps];
        }

        Add(steps, index.Classifications, line.Classified);
        Add(steps, index.Prohibitions, line.Prohibited);
        Add(steps, index.Requirements, line.Required);
        if (line.Required.Any(r => r != Tri.False))
        {
            for (var i = 0; i < index.Lifters.Length; i++)
            {
                if (line.Concerned[i] != Tri.False)
                {
                    steps.Add(new WeighedProvision(index.Lifters[i], Tris.And(line.Concerned[i], line.Available[i])));
                }
            }

            AddRestrictions(steps, index, line);
            AddReviews(steps, index, line);
        }

        foreach (var flag in index.Flags)
        {
            if (Holding.Holds(flag, frame) == Tri.True)
            {
                steps.Add(new WeighedProvision(flag, Tri.True));
            }
        }

        return [.. steps];
    }

    /// <summary>What makes the item subject to the EAR; where that is open, what may; where nothing does, everything that was weighed.</summary>
    private static void AddJurisdiction(List<WeighedProvision> steps, LawIndex index, LineWeighing weighed)
    {
        for (var i = 0; i < index.Jurisdictions.Length; i++)
        {
            if (weighed.Jurisdictions[i] == weighed.Subject)
            {
                steps.Add(new WeighedProvision(index.Jurisdictions[i], weighed.Jurisdictions[i]));
            }
        }
    }

    /// <summary>Restrictions that close an authorization, and those that may close one that is still open.</summary>
    private static void AddRestrictions(List<WeighedProvision> steps, LawIndex index, LineWeighing weighed)
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
                steps.Add(new WeighedProvision(index.Restrictions[r], weighed.Restricted[r]));
            }
        }
    }

    private static void AddReviews(List<WeighedProvision> steps, LawIndex index, LineWeighing weighed)
    {
        var asked = Enumerable.Range(0, index.Requirements.Length).Where(r => weighed.Unlifted[r] != Tri.False).SelectMany(r => index.JudgedBy[r]).ToHashSet();
        for (var i = 0; i < index.Reviews.Length; i++)
        {
            if (asked.Contains(i) && weighed.Judged[i] != Tri.False)
            {
                steps.Add(new WeighedProvision(index.Reviews[i], weighed.Judged[i]));
            }
        }
    }

    private static void Add(List<WeighedProvision> steps, Provision[] provisions, Tri[] values)
    {
        for (var i = 0; i < provisions.Length; i++)
        {
            if (values[i] != Tri.False)
            {
                steps.Add(new WeighedProvision(provisions[i], values[i]));
            }
        }
    }
}
