using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>What must be filed, obtained or told under one law.</summary>
internal sealed class Obligations(CaseFacts facts, Language language)
{
    /// <summary>What is not settled about the duties found.</summary>
    public HashSet<Uncertainty> Unsettled { get; } = [];

    /// <summary>Adds what is to be filed for a line, the facts of which are in hand with their levels.</summary>
    /// <param name="obligations">Receives them, each once.</param>
    /// <param name="index">The law.</param>
    /// <param name="line">The line.</param>
    /// <param name="answer">The answer for the order.</param>
    public void AddTo(List<Obligation> obligations, LawIndex index, LineWeighing line, Ruling answer)
    {
        if (Authorizations.Carrier(index, line) is >= 0 and var carrier)
        {
            Add(obligations, index.Lifters[carrier].Effect.Duties);
        }

        foreach (var duty in index.Duties)
        {
            if (GoesWith(duty, answer) && Holding.Holds(duty, facts.Frame) == Tri.True)
            {
                Add(obligations, duty.Effect.Duties);
            }
        }
    }

    private static bool GoesWith(Provision duty, Ruling answer) =>
        (duty.Effect.OnOutcome.Count == 0 || duty.Effect.OnOutcome.Contains(answer.Outcome.Word()))
        && (duty.Effect.OnReview.Count == 0 || (answer.Review is { } review && duty.Effect.OnReview.Contains(review.Word())));

    private void Add(List<Obligation> obligations, IReadOnlyList<Duty> duties)
    {
        foreach (var duty in duties)
        {
            // A duty that depends on an unknown fact is kept: leaving it out could be read as none.
            if (Holding.Value(duty.When, facts.Frame) == Tri.False)
            {
                continue;
            }

            if (duty.Uncertain is { } unsettled)
            {
                Unsettled.Add(unsettled);
            }

            var obligation = new Obligation(duty.What, duty.To, duty.Due?.DayFor(facts.Day), duty.Provision, duty.Says.In(language));
            if (!obligations.Contains(obligation))
            {
                obligations.Add(obligation);
            }
        }
    }
}
