using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Witnesses;
using Sluice.Orders;

namespace Sluice.Lab.Tests.Proof.Witnesses;

/// <summary>Cases that a solver makes up: each is an order that the reader takes, and the engine says of it what the case says.</summary>
public sealed class ReplayTests
{
    private const int Cases = 21;
    private const int Wishes = 60;

    public static TheoryData<string> Varied => [.. Laws.Varied];

    [Theory]
    [MemberData(nameof(Varied))]
    public void Whatever_a_solver_makes_up_is_an_order_and_the_engine_agrees(string law)
    {
        using var all = new AllOrders([law], lines: 2);
        var finder = new CaseFinder(all.Session, all.Order);
        var replay = new Replay(Laws.Parts);
        var random = new Random(law.Length * 7);
        var made = 0;
        for (var i = 0; i < Cases; i++)
        {
            var goal = all.Answers[0].Outcomes[i % all.Answers[0].Outcomes.Count];
            if (Make(all, finder, goal, random) is var (order, values))
            {
                replay.Check(Replay.Read(OrderYaml.Write(order)), all.Order.Laws[0], all.Answers[0], values);
                made++;
            }
        }

        made.ShouldBeGreaterThan(Cases / 3);
    }

    private static (Order Order, Values Values)? Make(AllOrders all, CaseFinder finder, Term goal, Random random)
    {
        // Any wishes at all: those that do not go together are left out.
        var wishes = all.Bank.Free.Where(term => term.IsFlag).OrderBy(_ => random.Next()).Take(Wishes).Select(term => random.Next(2) == 0 ? term : all.Bank.Not(term)).ToList();
        try
        {
            return finder.Find([goal, all.Bank.Not(all.Order.Others.Add)], wishes) is { } values
                ? (new OrderExample(new CaseReader(all.Order, values), all.Order).Make("made-up"), values)
                : null;
        }
        catch (UnrealisableException)
        {
            return null;
        }
    }
}
