using Sluice.Determinations;
using Sluice.Items;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Witnesses;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Claims;

/// <summary>Proves of a condition that it is true of every complete order under a law, or finds an order that breaks it.</summary>
/// <param name="book">The book of law.</param>
/// <param name="catalogue">The parts that orders may name.</param>
/// <param name="time">Tells how long a proof takes.</param>
public sealed class Prover(LawBook book, Catalogue catalogue, TimeProvider time)
{
    /// <summary>Proves claims of one law.</summary>
    /// <param name="conditions">The claims.</param>
    /// <param name="varies">How the second order differs, for claims that compare two; null for others.</param>
    /// <param name="law">The law, on the first day it is claimed for.</param>
    /// <param name="to">The last day it is claimed for; the law must be the same on all days between.</param>
    /// <param name="solver">The solver.</param>
    /// <returns>What came of each, as it comes.</returns>
    /// <exception cref="ConditionException">A claim is not a condition.</exception>
    /// <exception cref="NotProvableException">A claim asks for what no proof can be given of.</exception>
    /// <exception cref="SolverException">The solver gives no answer.</exception>
    /// <exception cref="MismatchException">The engine answers an order otherwise than its translation: a fault of Sluice.</exception>
    public IEnumerable<ClaimProof> Prove(IReadOnlyList<string> conditions, ClaimVariation? varies, LawChoice law, DateOnly to, SolverChoice solver)
    {
        var vocabulary = new ClaimVocabulary(book, varies);
        var first = LawInQuestion.Of(book, law, to);
        var claims = conditions.Select(condition => new Claim(condition, first.Definitions, vocabulary)).ToList();
        var laws = new List<LawInQuestion> { first };
        var lawOf = LawsOf(claims, law, to, laws);
        return ProveAll(claims, varies, law, to, laws, lawOf, solver);
    }

    private IEnumerable<ClaimProof> ProveAll(
        List<Claim> claims, ClaimVariation? varies, LawChoice law, DateOnly to, List<LawInQuestion> laws, Dictionary<AnswerOf, int> lawOf, SolverChoice solver)
    {
        var began = time.GetTimestamp();
        using var world = new ClaimWorld(laws, lawOf, claims, varies, catalogue, 1, solver);
        for (var i = 0; i < claims.Count; i++)
        {
            var (broken, bounds) = ProveOne(world, i, varies, laws, lawOf, solver);
            yield return new ClaimProof(claims[i].Text, law, to, broken, bounds, time.GetElapsedTime(began));
            began = time.GetTimestamp();
        }
    }

    private Dictionary<AnswerOf, int> LawsOf(List<Claim> claims, LawChoice law, DateOnly to, List<LawInQuestion> laws)
    {
        var lawOf = new Dictionary<AnswerOf, int> { [AnswerOf.Law] = 0, [AnswerOf.Changed] = 0 };
        foreach (var (of, mode) in new[] { (AnswerOf.Written, LawMode.Written), (AnswerOf.Enforced, LawMode.Enforced) })
        {
            if (!claims.Exists(c => c.Answers.Any(a => a.Of == of)))
            {
                continue;
            }

            var other = LawInQuestion.Of(book, law with { Mode = mode }, to);
            var same = law.Mode == mode || other.Index.Law.Amendments.SequenceEqual(laws[0].Index.Law.Amendments);
            lawOf[of] = same ? 0 : laws.Count;
            laws.AddRange(same ? [] : [other]);
        }

        return lawOf;
    }

    private (BrokenClaim? Broken, IReadOnlyList<ProofBound> Bounds) ProveOne(
        ClaimWorld world, int claim, ClaimVariation? varies, List<LawInQuestion> laws, Dictionary<AnswerOf, int> lawOf, SolverChoice solver)
    {
        if (Find(world, claim) is { } broken)
        {
            return (broken, []);
        }

        // Beside lines of any answers at all, and sums of any size: what holds there holds whatever else an order has.
        var it = world.Claims[claim];
        var needed = ClaimLines.Needed(it, laws);
        var bank = world.Bank;
        var walks = it.WalksLines + ClaimLines.Walks(laws) > 0;
        world.Strengthen();
        var rest = needed == 1 ? world.Values[claim] : world.WithOthers[claim];
        if (!walks && !world.Session.IsPossible(bank.Not(rest.Holds)))
        {
            return (null, ProofBounds.Of(world.Order));
        }

        return ProveWithLines(world, it, needed, varies, laws, lawOf, solver);
    }

    /// <summary>With as many lines as it takes to break the claim if anything breaks it; with fewer first, for most orders that do need few.</summary>
    private (BrokenClaim? Broken, IReadOnlyList<ProofBound> Bounds) ProveWithLines(
        ClaimWorld one, Claim claim, int needed, ClaimVariation? varies, List<LawInQuestion> laws, Dictionary<AnswerOf, int> lawOf, SolverChoice solver)
    {
        var enough = needed + one.Order.Others.Count;
        var most = Math.Min(enough, ClaimLines.Most);
        foreach (var lines in new[] { 2, most }.Where(n => n > 1).Distinct().Order())
        {
            using var world = new ClaimWorld(laws, lawOf, [claim], varies, catalogue, lines, solver);
            if (Find(world, 0) is { } broken)
            {
                return (broken, []);
            }

            if (lines >= most)
            {
                var isBounded = enough > most || ClaimLines.DependsOnSize(claim, laws);
                return (null, [.. ProofBounds.Of(world.Order), .. isBounded ? [new ProofBound(ProofBoundOf.Lines, lines)] : Array.Empty<ProofBound>()]);
            }
        }

        return (null, ProofBounds.Of(one.Order));
    }

    private BrokenClaim? Find(ClaimWorld world, int claim)
    {
        var bank = world.Bank;
        List<Term> goal = [bank.Not(world.Values[claim].Holds), bank.Not(world.Order.Others.Add)];
        if (!world.Session.IsPossible(goal))
        {
            return null;
        }

        try
        {
            var values = new CaseFinder(world.Session, world.Order, world.Variation).Find(goal, new Preferences(world.Order).All())!;
            return Show(world, claim, values);
        }
        catch (UnrealisableException e)
        {
            throw new SolverException(SolverFailure.Undecided, $"a case was found that breaks the condition, and no order could be made of it: {e.Message}");
        }
    }

    /// <summary>Puts the order of a case to the engine, and the claim with it.</summary>
    private BrokenClaim Show(ClaimWorld world, int claim, Values values)
    {
        var (it, replay) = (world.Claims[claim], new Replay(catalogue));
        var read = new CaseReader(world.Order, values);
        var order = Witness.Written(new OrderExample(read, world.Order).Make("counterexample"));
        var changed = world.Variation is null ? null : Witness.Written(new OrderExample(read, world.Order, world.Variation).Make("counterexample-changed"));
        var weighings = new Dictionary<AnswerOf, Determinations.Weighing>();
        var answers = new List<ClaimAnswer>();
        foreach (var of in it.Answers.Select(a => a.Of).Append(AnswerOf.Law).Distinct().Order())
        {
            var law = world.LawOf(of);
            var weighed = of == AnswerOf.Changed ? changed! : order;
            _ = replay.Check(weighed.Order, law, world.Answer(of).Answer, values);
            var weighing = replay.Weigh(weighed.Order, law);
            weighings.Add(of, weighing);
            answers.Add(new ClaimAnswer(of.ToString().ToLowerInvariant(), weighing.Ruling, Grounds.Of(weighing).Provisions));
        }

        var found = world.Values[claim] is var value && values.IsTrue(value.Fails) ? Facts.Tri.False : values.IsTrue(value.Unknown) ? Facts.Tri.Unknown : Facts.Tri.Error;
        var day = order.Order.Date!.Value;
        var said = new ClaimCheck(catalogue).Evaluate(it, world.LawOf(AnswerOf.Law), order.Order, day, changed?.Order, weighings);
        return said == found
            ? new BrokenClaim(order.Order, order.Yaml, said, answers, changed?.Yaml)
            : throw new MismatchException($"The engine finds the claim '{it.Text}' {said}, and the case {found}.", order.Yaml, Replay.Facts(values));
    }
}
