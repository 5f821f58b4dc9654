using Sluice.Determinations;
using Sluice.Orders;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Determinations.Properties;

/// <summary>Leaving facts out never turns an answer: it stays, or it becomes open.</summary>
public sealed class UnknownFactsTests
{
    private int open;
    private int kept;

    [Fact]
    public void Leaving_facts_out_never_turns_the_answer_of_weighing()
    {
        RandomOrders.Check(6_000, (order, random) =>
        {
            var less = Forgetting.Some(order, random);
            var full = PlainWeighing.Of(order);
            var partial = PlainWeighing.Of(less);
            return Turned(full.Written, partial.Written, less) ?? Turned(full.Enforced, partial.Enforced, less);
        });
        open.ShouldBeGreaterThan(1_000);
        kept.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public void Leaving_facts_out_never_turns_the_answer_that_every_completion_shares()
    {
        RandomOrders.Check(400, (order, random) =>
        {
            var less = Forgetting.Some(order, random);
            var full = ShippedLaw.Decider.Decide(order);
            var partial = ShippedLaw.Decider.Decide(less);
            return Turned(new Ruling(full.AsWritten.Outcome, full.AsWritten.Review), new Ruling(partial.AsWritten.Outcome, partial.AsWritten.Review), less)
                ?? Turned(new Ruling(full.AsEnforced.Outcome, full.AsEnforced.Review), new Ruling(partial.AsEnforced.Outcome, partial.AsEnforced.Review), less);
        });
        open.ShouldBeGreaterThan(50);
        kept.ShouldBeGreaterThan(50);
    }

    private string? Turned(Ruling full, Ruling partial, Order less)
    {
        _ = partial.IsSettled ? kept++ : open++;
        var outcome = partial.Outcome == Outcome.Undetermined || partial.Outcome == full.Outcome;
        var review = partial.Outcome != Outcome.LicenseRequired || partial.Review == Review.Undetermined || partial.Review == full.Review;
        return outcome && review ? null : $"{full.Outcome.Word()} {full.Review} became {partial.Outcome.Word()} {partial.Review} for\n{OrderYaml.Write(less)}";
    }
}
