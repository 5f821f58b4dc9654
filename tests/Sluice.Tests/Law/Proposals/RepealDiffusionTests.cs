using Sluice.Determinations;
using Sluice.Law;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Law.Proposals;

/// <summary>With the rule of January 2025 out of the text, the text is what is enforced.</summary>
public sealed class RepealDiffusionTests
{
    [Theory]
    [InlineData("2025-05-20")]
    [InlineData("2025-12-31")]
    [InlineData("2026-03-02")]
    [InlineData("2026-08-03")]
    [InlineData("2026-11-21")]
    public void The_written_law_under_repeal_answers_as_the_enforced_law_does(string day)
    {
        var written = ManyOrders.Under($"written@{day}", $"written@{day}+repeal-diffusion");
        var enforced = ManyOrders.Under($"enforced@{day}", $"enforced@{day}+repeal-diffusion");

        written.Zip(enforced).Where(pair => pair.First.After.Ruling != pair.Second.Before.Ruling).Select(pair => pair.First.Order.Id).ShouldBeEmpty();
        enforced.Where(x => x.Before.Ruling != x.After.Ruling).Select(x => x.Order.Id).ShouldBeEmpty();

        // Without the repeal the two laws are far apart, so that their agreement says something.
        written.Count(x => x.Before.Ruling != x.After.Ruling).ShouldBeGreaterThan(60);
    }

    [Fact]
    public void Before_the_rule_applied_its_repeal_changes_nothing() =>
        ManyOrders.Under("written@2025-05-14", "written@2025-05-14+repeal-diffusion").Where(x => x.Before.Ruling != x.After.Ruling).ShouldBeEmpty();

    [Fact]
    public void The_provisions_of_the_repealed_text_are_those_of_the_enforced_one_but_for_a_warning_about_it()
    {
        var day = new DateOnly(2026, 8, 3);
        var repealed = ShippedLaw.Book.AsOf(day, LawMode.Written, ManyOrders.Law("2026-08-03+repeal-diffusion").Extra);
        var enforced = ShippedLaw.Book.AsOf(day, LawMode.Enforced);

        var differences = Sluice.Law.History.LawComparison.Between(enforced, repealed);
        differences.ShouldHaveSingleItem().Before!.Kind.ShouldBe(ProvisionKind.Flag);
    }

    [Fact]
    public void It_says_that_it_assumes_no_number() => ManyOrders.Proposal("repeal-diffusion").Summary.En.ShouldEndWith("No number is assumed.");
}
