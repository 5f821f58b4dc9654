using Sluice.Determinations;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Determinations.Properties;

/// <summary>What every determination has, whatever the order.</summary>
public sealed class AnswerShapeTests
{
    private static readonly Decider Another = new(
        LawBook.Load(Path.Combine(AppContext.BaseDirectory, "law")), Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data")), new FixedDay());

    [Fact]
    public void A_review_policy_is_given_exactly_when_a_license_is_required() => RandomOrders.Check(800, (order, random) =>
    {
        var determination = ShippedLaw.Decider.Decide(random.Next(3) == 0 ? Forgetting.Some(order, random) : order);
        return new[] { determination.AsWritten, determination.AsEnforced }.Any(a => (a.Outcome == Outcome.LicenseRequired) != a.Review.HasValue)
            ? $"{determination.AsWritten.Outcome} {determination.AsWritten.Review}, {determination.AsEnforced.Outcome} {determination.AsEnforced.Review}" : null;
    });

    [Fact]
    public void The_same_order_gives_the_same_bytes_again_and_from_another_decider() => RandomOrders.Check(250, (known, random) =>
    {
        var order = random.Next(3) == 0 ? Forgetting.Some(known, random) : known;
        var once = DeterminationJson.ToUtf8(ShippedLaw.Decider.Decide(order));
        return once.Span.SequenceEqual(DeterminationJson.ToUtf8(ShippedLaw.Decider.Decide(order)).Span)
            && once.Span.SequenceEqual(DeterminationJson.ToUtf8(Another.Decide(order)).Span) ? null : "the bytes differ";
    });

    [Fact]
    public void A_settled_answer_asks_nothing() => RandomOrders.Check(400, (order, random) =>
    {
        var determination = ShippedLaw.Decider.Decide(Forgetting.Some(order, random));
        var open = new[] { determination.AsWritten, determination.AsEnforced }.Any(a => a.Outcome == Outcome.Undetermined || a.Review == Review.Undetermined);
        return !open && determination.Questions is [var question, ..] ? $"asks {question.Fact} for nothing" : null;
    });

    [Fact]
    public void Brief_and_full_answers_agree_where_every_fact_is_known() => RandomOrders.Check(800, (order, _) =>
    {
        var full = ShippedLaw.Decider.Decide(order);
        var whole = new Answers(new Ruling(full.AsWritten.Outcome, full.AsWritten.Review), new Ruling(full.AsEnforced.Outcome, full.AsEnforced.Review));
        var brief = ShippedLaw.Decider.Answer(order);
        return whole == brief ? null : $"{whole}; briefly {brief}";
    });

    [Fact]
    public void The_authorization_that_carries_an_order_comes_first_and_is_open() => RandomOrders.Check(800, (order, _) =>
    {
        var determination = ShippedLaw.Decider.Decide(order);
        return new[] { determination.AsWritten, determination.AsEnforced }
            .Where(a => a.Outcome is Outcome.LicenseException or Outcome.Authorized)
            .All(a => a.Authorizations is [{ Available: true }, ..]) ? null : "no open authorization comes first";
    });

    [Fact]
    public void Orders_of_every_outcome_and_review_are_made_up()
    {
        var seen = new HashSet<string>();
        RandomOrders.Check(3_000, (order, _) =>
        {
            var ((written, review), _) = ShippedLaw.Decider.Answer(order);
            seen.Add(written.Word());
            seen.Add("review " + review?.Word());
            return null;
        });

        seen.ShouldBeSubsetOf([.. Enum.GetValues<Outcome>().Select(o => o.Word()), .. Enum.GetValues<Review>().Select(r => "review " + r.Word()), "review "]);
        seen.Count.ShouldBe(Enum.GetValues<Outcome>().Length + Enum.GetValues<Review>().Length + 1);
    }
}
