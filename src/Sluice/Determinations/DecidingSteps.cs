namespace Sluice.Determinations;

/// <summary>The provisions a reader is shown as reasons: those that hold, and, while something is open, those that depend on what is not known.</summary>
public static class DecidingSteps
{
    private const string Jurisdiction = "jurisdiction";
    private const string Flag = "flag";
    private const string Review = "review";

    /// <summary>The steps that hold and then those that depend, each provision once for all lines of the order.</summary>
    /// <remarks>
    /// A provision that both laws of the day have, weighed once for each, is one step of <c>both</c>. One ground of jurisdiction
    /// is enough: where one holds, the others are not open. What only warns is among the flags, and a review policy
    /// says nothing of an order that needs no license.
    /// </remarks>
    public static IReadOnlyList<TraceStep> Of(Determination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        var licensed = determination.AsWritten.Review is not null || determination.AsEnforced.Review is not null;
        var weighed = determination.Trace.Where(step => step.Kind != Flag && (licensed || step.Kind != Review)).ToList();
        var holding = weighed.FindAll(step => step.Holds is true);
        var subject = holding.Exists(step => step.Kind == Jurisdiction);
        var depending = IsOpen(determination) ? weighed.Where(step => step.Holds is null && !(subject && step.Kind == Jurisdiction)) : [];
        return Once(holding.Concat(depending));
    }

    /// <summary>
    /// Of an order that is not subject to the EAR, the grounds of jurisdiction that were weighed and of which none holds; each
    /// once for all lines of the order. Empty for any other.
    /// </summary>
    public static IReadOnlyList<TraceStep> NoneOf(Determination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        return determination.AsWritten.Outcome == Outcome.NotSubjectToEar || determination.AsEnforced.Outcome == Outcome.NotSubjectToEar
            ? Once(determination.Trace.Where(step => step.Kind == Jurisdiction && step.Holds is false))
            : [];
    }

    private static IReadOnlyList<TraceStep> Once(IEnumerable<TraceStep> weighed)
    {
        var steps = new List<TraceStep>();
        var positions = new Dictionary<(string Provision, string Text, bool? Holds), int>();
        foreach (var step in weighed)
        {
            var key = (step.Provision, step.Text, step.Holds);
            if (positions.TryAdd(key, steps.Count))
            {
                steps.Add(step);
            }
            else if (steps[positions[key]].Law != step.Law)
            {
                steps[positions[key]] = steps[positions[key]] with { Law = "both" };
            }
        }

        return steps;
    }

    private static bool IsOpen(Determination determination) =>
        determination.Questions.Count > 0 || IsOpen(determination.AsWritten) || IsOpen(determination.AsEnforced);

    private static bool IsOpen(Answer answer) =>
        answer.Outcome == Outcome.Undetermined || answer.Review == Determinations.Review.Undetermined || answer.Authorizations.Any(found => found.Available is null);
}
