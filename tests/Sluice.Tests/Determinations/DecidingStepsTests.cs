using Sluice.Determinations;

namespace Sluice.Tests.Determinations;

public sealed class DecidingStepsTests
{
    private static readonly TraceStep Holding = Sample.Malaysia.Trace[0];

    [Fact]
    public void Leaves_out_what_fails_and_puts_what_depends_last() =>
        DecidingSteps.Of([Holding with { Provision = "a", Holds = null }, Holding with { Provision = "b", Holds = false }, Holding with { Provision = "c" }])
            .Select(step => step.Provision).ShouldBe(["c", "a"]);

    [Fact]
    public void Names_a_provision_once_for_many_lines_and_for_both_laws()
    {
        var steps = DecidingSteps.Of([Holding, Holding with { Line = 1 }, Holding with { Law = "enforced" }]);

        steps.ShouldHaveSingleItem().Law.ShouldBe("both");
    }

    [Fact]
    public void Keeps_the_law_of_a_provision_only_one_law_has() =>
        DecidingSteps.Of([Holding, Holding with { Line = 1 }]).ShouldHaveSingleItem().Law.ShouldBe("written");
}
