namespace Sluice.Determinations;

/// <summary>The provisions a reader is shown as reasons: those that hold, and those that depend on what is not known.</summary>
public static class DecidingSteps
{
    /// <summary>The steps that hold and then those that depend, each provision once for all lines of the order.</summary>
    /// <remarks>A provision that both laws of the day have, weighed once for each, is one step of <c>both</c>.</remarks>
    public static IReadOnlyList<TraceStep> Of(IReadOnlyList<TraceStep> trace)
    {
        var steps = new List<TraceStep>();
        var positions = new Dictionary<(string Provision, string Text, bool? Holds), int>();
        foreach (var step in trace.Where(step => step.Holds is true).Concat(trace.Where(step => step.Holds is null)))
        {
            if (positions.TryAdd((step.Provision, step.Text, step.Holds), steps.Count))
            {
                steps.Add(step);
            }
            else
            {
                var position = positions[(step.Provision, step.Text, step.Holds)];
                steps[position] = steps[position].Law == step.Law ? steps[position] : steps[position] with { Law = "both" };
            }
        }

        return steps;
    }
}
