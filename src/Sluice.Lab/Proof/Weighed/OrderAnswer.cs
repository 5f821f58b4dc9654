using Sluice.Determinations;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Terms;

namespace Sluice.Lab.Proof.Weighed;

/// <summary>What one law says of an order as a whole, for whatever is free.</summary>
internal sealed class OrderAnswer
{
    private readonly TermBank bank;

    /// <summary>Draws the answer of an order from those of its lines.</summary>
    /// <param name="order">The order.</param>
    /// <param name="law">The law.</param>
    /// <param name="further">Outcomes and policies of lines that are not in hand, or null when there are none.</param>
    /// <param name="lines">How many lines are looked at, from the first; all where it is null.</param>
    public OrderAnswer(PossibleOrder order, LawTranslation law, (IReadOnlyList<Term> Outcomes, IReadOnlyList<Term> Reviews)? further = null, int? lines = null)
    {
        bank = order.Logic.Bank;
        var among = law.Lines.Take(lines ?? law.Lines.Count).ToList();
        var outcomes = among.Select((line, i) => There(order.IsThere(i), line.Outcomes)).ToList();
        var reviews = among.Select((line, i) => There(order.IsThere(i), line.Reviews)).ToList();
        if (further is { } more)
        {
            outcomes.Add(more.Outcomes);
            reviews.Add(more.Reviews);
        }

        OpenOutcomes = outcomes.Aggregate((a, b) => Sets.Larger(bank, a, b));
        OpenReviews = reviews.Aggregate((a, b) => Sets.Larger(bank, a, b));
        Outcomes = Single(OpenOutcomes);
        var required = Outcomes[(int)Outcome.LicenseRequired];
        var single = Single([.. OpenReviews.Skip(1)]);
        Reviews = [bank.Or(bank.Not(required), bank.Not(bank.Any(OpenReviews.Skip(1)))), .. single.Select(review => bank.And(required, review))];
    }

    /// <summary>The outcomes that are open.</summary>
    public IReadOnlyList<Term> OpenOutcomes { get; }

    /// <summary>No policy, and the policies that are open.</summary>
    public IReadOnlyList<Term> OpenReviews { get; }

    /// <summary>For each outcome where it is the answer.</summary>
    public IReadOnlyList<Term> Outcomes { get; }

    /// <summary>Where no policy is given, and for each policy where it is; the last is that they are undetermined.</summary>
    public IReadOnlyList<Term> Reviews { get; }

    /// <summary>Where the answer is a ruling.</summary>
    public Term Is(Ruling ruling) => bank.And(Outcomes[(int)ruling.Outcome], Reviews[ruling.Review is { } review ? 1 + (int)review : 0]);

    // A line that is not there leaves what others say: the lowest grade does.
    private IReadOnlyList<Term> There(Term present, IReadOnlyList<Term> open) =>
        [.. open.Select((term, i) => bank.Choose(present, term, bank.Of(i == 0)))];

    /// <summary>For each grade where it alone is open; the last grade is also where several are.</summary>
    private IReadOnlyList<Term> Single(IReadOnlyList<Term> open)
    {
        var settled = open.Select((term, i) => bank.All([term, .. open.Where((_, j) => j != i).Select(bank.Not)])).ToList();
        var any = bank.Any(open);
        // Reviews have no grade of their own for "undetermined"; outcomes have one.
        var several = bank.And(any, bank.Not(bank.Any(settled)));
        if (open.Count == (int)Outcome.Undetermined + 1)
        {
            settled[^1] = bank.Or(settled[^1], several);
            return settled;
        }

        return [.. settled, several];
    }
}
