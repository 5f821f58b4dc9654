using Sluice.Determinations;
using Sluice.Facts;
using Sluice.Lab.Proof.Possible;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Weighed;
using Sluice.Lab.Proof.Witnesses;
using Sluice.Law.Conditions;
using Sluice.Orders;
using Tri = Sluice.Facts.Tri;

namespace Sluice.Lab.Proof.Differences;

/// <summary>Makes a region of a case: the fewest conditions that force its two answers, and an order for which the engine gives them.</summary>
internal sealed class OneRegion(
    SolverSession session, PossibleOrder order, IReadOnlyList<LawInQuestion> laws, IReadOnlyList<OrderAnswer> answers, IReadOnlyList<Literal> literals, Replay replay)
{
    /// <summary>How often a condition is tried to be left out of a region of orders that are not ordinary ones; there are many such regions.</summary>
    private const int FewTries = 12;

    private readonly TermBank bank = order.Logic.Bank;

    /// <summary>The region of a case, and the term that says an order is in it.</summary>
    /// <param name="values">The case.</param>
    /// <param name="both">Where the answers are those of the case.</param>
    /// <param name="among">Which orders the region is told of.</param>
    public (Region Region, Term Taken) Of(Values values, Term both, Term among)
    {
        var held = Fewest(values, bank.And(among, bank.Not(both)), among.IsTrue ? FewTries : int.MaxValue);
        var witness = Witness([.. held.Select(h => h.Term), among, both]);
        var conditions = held.OrderBy(h => Rank(h.Literal.Condition)).Select(h => new RegionCondition(h.Literal.Condition, h.Holds, (h.Literal.Laws & 1) != 0, h.Literal.Says)).ToList();
        return (new Region(conditions, !among.IsTrue, witness, Carrying(witness, 0), Carrying(witness, 1)), bank.All(held.Select(h => h.Term).Append(among)));
    }

    /// <summary>Conditions of the case that leave no other pair of answers, of which, given tries enough, none can be left out.</summary>
    private List<(Literal Literal, Term Term, Tri Holds)> Fewest(Values values, Term otherwise, int tries)
    {
        var all = literals.Select(literal => (Literal: literal, Said: literal.In(values, bank))).Select(x => (x.Literal, x.Said.Term, x.Said.Holds)).ToList();
        if (session.IsPossible([otherwise, .. all.Select(x => x.Term)]))
        {
            throw new InvalidOperationException("The conditions of two laws do not settle what they say of an order.");
        }

        var core = session.Core().ToHashSet();
        var kept = all.Where(x => core.Contains(x.Term)).OrderByDescending(x => Rank(x.Literal.Condition)).ToList();
        for (var i = 0; i < kept.Count && tries-- > 0;)
        {
            if (session.IsPossible([otherwise, .. kept.Where((_, j) => j != i).Select(x => x.Term)]))
            {
                i++;
                continue;
            }

            // What the solver used to see it may be less still.
            var used = session.Core().ToHashSet();
            var passed = kept.Take(i).ToList();
            kept = [.. passed.Where(x => used.Contains(x.Term)), .. kept.Skip(i + 1).Where(x => used.Contains(x.Term))];
            i = Math.Min(i, passed.Count(x => used.Contains(x.Term)));
        }

        return kept;
    }

    /// <summary>An order of the region for which the engine gives both answers; null when none with exact numbers is found.</summary>
    private Order? Witness(IReadOnlyList<Term> assuming)
    {
        try
        {
            var values = new CaseFinder(session, order).Find(assuming, new Preferences(order).All())
                ?? throw new InvalidOperationException("A region that was found possible has no case.");
            var made = Replay.Read(OrderYaml.Write(new OrderExample(new CaseReader(order, values), order).Make("witness")));
            replay.Check(made, laws[0], answers[0], values);
            replay.Check(made, laws[1], answers[1], values);
            return made;
        }
        catch (UnrealisableException)
        {
            return null;
        }
    }

    private IReadOnlyList<Sluice.Law.Provision> Carrying(Order? witness, int law) =>
        witness is null ? [] : Grounds.Of(replay.Weigh(witness, laws[law])).Provisions;

    /// <summary>What is told first: the level of the item, what it is, where it goes, whose it is, how much it is.</summary>
    private static int Rank(Expr condition)
    {
        var facts = ConditionFacts.Of(condition).Facts;
        return facts.Any(use => use.Fact == Vocabulary.Level) ? 0
            : facts.Any(use => use.Fact == Vocabulary.Destination) ? 1
            : facts.Any(use => use.Scope == FactScope.Item) ? 2
            : facts.Any(use => use.Fact == Vocabulary.PartyHeadquarters) ? 3
            : facts.Any(use => use.Scope == FactScope.Party) ? 5
            : facts.Any(use => use.Fact.Kind == FactKind.Number) ? 4
            : 6;
    }
}
