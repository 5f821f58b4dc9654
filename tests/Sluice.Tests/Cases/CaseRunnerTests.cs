using Sluice.Cases;
using Sluice.Documents;
using Sluice.Tests.Determinations;

namespace Sluice.Tests.Cases;

public sealed class CaseRunnerTests
{
    [Fact]
    public void An_expected_answer_agrees_and_is_asked_for_on_the_day_of_the_case()
    {
        DateOnly? asked = null;
        var runner = new CaseRunner((_, day) =>
        {
            asked = day;
            return Sample.Malaysia;
        });

        runner.Run(Case("{as_written: {outcome: license_required}}")).Agrees.ShouldBeTrue();
        asked.ShouldBe(new DateOnly(2025, 6, 2));
    }

    [Theory]
    [InlineData("high", true)]
    [InlineData("medium", true)]
    [InlineData("low", false)]
    public void Another_answer_is_wrong_where_the_sources_carry_the_case(string confidence, bool wrong)
    {
        var result = new CaseRunner((_, _) => Sample.Malaysia).Run(Case("{as_written: {outcome: prohibited}}", confidence));

        result.Agrees.ShouldBeFalse();
        result.IsWrong.ShouldBe(wrong);
        result.Differences.ShouldHaveSingleItem().Got.ShouldBe("license_required");
    }

    [Fact]
    public void An_order_that_is_refused_is_a_result()
    {
        var result = new CaseRunner((_, _) => Sample.Malaysia).Run(Case("{as_written: {}}", order: "{id: X, quantty: 1}"));

        result.Agrees.ShouldBeFalse();
        result.Refusal.ShouldNotBeNull().ShouldContain("quantty");
    }

    private static AcceptanceCase Case(string expect, string confidence = "high", string order = "{id: X, items: [{eccn: EAR99, quantity: 1}]}") =>
        CaseReader.Read(
            DocumentReader.ReadYaml(
                $$"""[{id: one, about: A case, as_of: 2025-06-02, order: {{order}}, expect: {{expect}}, basis: computed, confidence: {{confidence}}, source: arithmetic}]""",
                "cases.yaml",
                ReadLimits.Cases),
            "cases.yaml")[0];
}
