using Sluice.Determinations;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Weighed;

namespace Sluice.Lab.Proof.Differences;

/// <summary>One way in which an answer changes.</summary>
/// <param name="Before">The answer of the first law.</param>
/// <param name="After">The answer of the second law.</param>
/// <param name="Holds">Where the answer changes so.</param>
internal sealed record Way(Ruling Before, Ruling After, Term Holds)
{
    /// <summary>Whether both answers are settled.</summary>
    public bool IsSettled => Before.IsSettled && After.IsSettled;
}

/// <summary>The ways in which answers change between two laws.</summary>
internal sealed class Ways(SolverSession session, TermBank bank, IReadOnlyList<OrderAnswer> answers)
{
    private readonly List<Way> found = [];

    /// <summary>The ways found.</summary>
    public IReadOnlyList<Way> Found => found;

    /// <summary>Finds all ways; false when time ran out before.</summary>
    public bool FindAll(Func<bool> hasTime)
    {
        var differs = bank.Any(answers[0].Outcomes.Zip(answers[1].Outcomes).Concat(answers[0].Reviews.Zip(answers[1].Reviews))
            .Select(pair => bank.Not(bank.Same(pair.First, pair.Second))));
        while (hasTime())
        {
            if (!session.IsPossible([differs, .. found.Select(way => bank.Not(way.Holds))]))
            {
                return true;
            }

            var values = session.Read(bank.Free);
            var (before, after) = (RulingOf(answers[0], values), RulingOf(answers[1], values));
            found.Add(new Way(before, after, bank.And(answers[0].Is(before), answers[1].Is(after))));
        }

        return false;
    }

    private static Ruling RulingOf(OrderAnswer answer, Values values)
    {
        var outcome = Index(answer.Outcomes, values);
        var review = Index(answer.Reviews, values);
        return new Ruling((Outcome)outcome, review > 0 ? (Review)(review - 1) : null);
    }

    private static int Index(IReadOnlyList<Term> among, Values values) => among.Select((term, i) => (term, i)).First(x => values.IsTrue(x.term)).i;
}
