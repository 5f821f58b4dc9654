using Sluice.Determinations;

namespace Sluice.Tests.Determinations;

public sealed class DecidingStepsTests
{
    private static readonly TraceStep Holding = Sample.Malaysia.Trace[0];

    [Fact]
    public void Leaves_out_what_fails_and_puts_what_depends_last() =>
        Of([Holding with { Provision = "a", Holds = null }, Holding with { Provision = "b", Holds = false }, Holding with { Provision = "c" }])
            .Select(step => step.Provision).ShouldBe(["c", "a"]);

    [Fact]
    public void Leaves_out_what_depends_when_nothing_is_open()
    {
        var settled = Sample.Malaysia with
        {
            Questions = [],
            AsWritten = Sample.Malaysia.AsEnforced,
            Trace = [Holding with { Provision = "a", Holds = null }, Holding],
        };

        DecidingSteps.Of(settled).ShouldHaveSingleItem().Holds.ShouldBe(true);
    }

    [Fact]
    public void One_ground_of_jurisdiction_closes_the_others()
    {
        var open = Holding with { Provision = "a", Kind = "jurisdiction", Holds = null };

        Of([open, Holding]).Count.ShouldBe(2);
        Of([open, Holding with { Kind = "jurisdiction" }]).ShouldHaveSingleItem().Holds.ShouldBe(true);
    }

    [Fact]
    public void What_only_warns_is_no_reason() => Of([Holding with { Kind = "flag" }]).ShouldBeEmpty();

    [Fact]
    public void A_review_policy_is_no_reason_where_no_license_is_required()
    {
        var review = Sample.Malaysia with { Trace = [Holding with { Kind = "review" }] };

        DecidingSteps.Of(review).ShouldHaveSingleItem();
        DecidingSteps.Of(review with { AsWritten = Sample.Malaysia.AsEnforced }).ShouldBeEmpty();
    }

    [Fact]
    public void Names_a_provision_once_for_many_lines_and_for_both_laws() =>
        Of([Holding, Holding with { Line = 1 }, Holding with { Law = "enforced" }]).ShouldHaveSingleItem().Law.ShouldBe("both");

    [Fact]
    public void Keeps_the_law_of_a_provision_only_one_law_has() =>
        Of([Holding, Holding with { Line = 1 }]).ShouldHaveSingleItem().Law.ShouldBe("written");

    private static IReadOnlyList<TraceStep> Of(TraceStep[] trace) => DecidingSteps.Of(Sample.Malaysia with { Trace = trace });

    [Fact]
    public void An_order_that_is_not_subject_shows_the_grounds_that_do_not_hold()
    {
        var limb = Holding with { Provision = "limb", Kind = "jurisdiction", Holds = false };
        var subject = Sample.Malaysia with { Trace = [limb, limb with { Line = 1 }, limb with { Provision = "other", Kind = "exception" }] };

        DecidingSteps.NoneOf(subject).ShouldBeEmpty();
        DecidingSteps.NoneOf(subject with { AsWritten = new Answer(Outcome.NotSubjectToEar, null, [], []) }).ShouldHaveSingleItem().Provision.ShouldBe("limb");
    }
}
