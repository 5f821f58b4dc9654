using Sluice.Determinations;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Lab.Proof.Witnesses;
using Sluice.Lab.Tests.Proof.Possible;
using Sluice.Orders;
using Sluice.Tests.Determinations.Properties;

namespace Sluice.Lab.Tests.Proof.Weighed;

/// <summary>Random orders under the whole law: each is among the possible orders, and the solver says of it what the engine says.</summary>
public sealed class LawTranslationTests
{
    private const int Orders = 120;

    public static TheoryData<string> Varied => [.. Laws.Varied];

    [Theory]
    [MemberData(nameof(Varied))]
    public void The_solver_answers_an_order_as_the_engine_does(string law)
    {
        var (differences, asked) = Differences(law, Orders, Fault.None);

        differences.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(Orders / 2);
    }

    [Theory]
    [InlineData("written@2025-06-02", nameof(Fault.NothingYields))]
    [InlineData("written@2025-06-02", nameof(Fault.UnresolvedSettles))]
    [InlineData("written@2025-06-02", nameof(Fault.NothingCloses))]
    [InlineData("written@2025-06-02", nameof(Fault.NothingUsedBefore))]
    [InlineData("enforced@2026-11-21", nameof(Fault.LenientReview))]
    [InlineData("enforced@2026-11-21", nameof(Fault.AtLeastIsMoreThan))]
    public void A_fault_in_the_translation_of_a_law_is_found(string law, string fault) =>
        Differences(law, 8 * Orders, Enum.Parse<Fault>(fault)).Differences.ShouldNotBeEmpty();

    /// <summary>Orders of which the solver and the engine say different things; and of how many both were asked.</summary>
    private static (List<string> Differences, int Asked) Differences(string law, int orders, Fault fault)
    {
        using var all = new AllOrders([law], lines: 2, fault);
        var embedding = new OrderEmbedding(all.Order, Laws.Parts);
        var replay = new Replay(Laws.Parts);
        var differences = new List<string>();
        var asked = 0;
        for (var seed = 1; seed <= orders && differences.Count == 0; seed++)
        {
            var day = Laws.Choice(law).Day;
            var order = RandomOrders.Of(seed) with { Date = day };
            if (embedding.Of(order, day) is not { } tied)
            {
                continue;
            }

            asked++;
            var said = replay.Rule(order, all.Order.Laws[0]);
            if (Says(all.Session, all.Answers[0].Is(said), tied) is { } problem)
            {
                differences.Add($"{problem}; the engine says {said}\n{OrderYaml.Write(order)}");
            }
        }

        return (differences, asked);
    }

    private static string? Says(SolverSession session, Term answer, IReadOnlyList<Term> order) =>
        !session.IsPossible(order) ? "the order is not among those that are possible: " + string.Join(", ", session.Core().Select(t => t.ToString()))
        : !session.IsPossible([.. order, answer]) ? "the solver says something else"
        : null;
}
