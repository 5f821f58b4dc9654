using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>What must be filed, obtained or told under one law.</summary>
internal sealed class Obligations(CaseFacts facts, Language language)
{
    /// <summary>What is not settled about the duties found.</summary>
    public HashSet<Uncertainty> Unsettled { get; } = [];

    /// <summary>The duties of the authorization that carries each line, and those that go with the answer.</summary>
    public IReadOnlyList<Obligation> Of(Side side, Answer answer)
    {
        var obligations = new List<Obligation>();
        side.WithLevels((_, line) =>
        {
            if (Authorizations.Carrier(side.Index, line) is >= 0 and var carrier)
            {
                obligations.AddRange(Arising(side.Index.Lifters[carrier].Effect.Duties));
            }

            foreach (var duty in side.Index.Duties)
            {
                if (GoesWith(duty, answer) && Holding.Holds(duty, facts.Frame) == Tri.True)
                {
                    obligations.AddRange(Arising(duty.Effect.Duties));
                }
            }
        });
        return [.. obligations.Distinct()];
    }

    private static bool GoesWith(Provision duty, Answer answer) =>
        (duty.Effect.OnOutcome.Count == 0 || duty.Effect.OnOutcome.Contains(answer.Outcome.Word()))
        && (duty.Effect.OnReview.Count == 0 || (answer.Review is { } review && duty.Effect.OnReview.Contains(review.Word())));

    private IEnumerable<Obligation> Arising(IEnumerable<Duty> duties)
    {
        // A duty that depends on an unknown fact is kept: leaving it out could be read as none.
        foreach (var duty in duties.Where(d => Holding.Value(d.When, facts.Frame) != Tri.False))
        {
            if (duty.Uncertain is { } unsettled)
            {
                Unsettled.Add(unsettled);
            }

            yield return new Obligation(duty.What, duty.To, duty.Due?.DayFor(facts.Day), duty.Provision, duty.Says.In(language));
        }
    }
}
