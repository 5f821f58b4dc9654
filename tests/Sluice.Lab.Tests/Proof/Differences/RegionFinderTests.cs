using Sluice.Determinations;
using Sluice.Lab.Proof.Differences;
using Sluice.Law;
using Sluice.Tests.Examples;

namespace Sluice.Lab.Tests.Proof.Differences;

/// <summary>Every way in which answers change between two laws, with regions of orders; the engine is asked about each witness while they are found.</summary>
public sealed class RegionFinderTests
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(15);

    [Fact]
    public void The_case_by_case_rule_of_2026_changes_how_applications_are_reviewed_and_nothing_else()
    {
        var found = Find("written@2026-01-14", "written@2026-01-15", 1);
        found.IsComplete.ShouldBeTrue();
        found.Changes.Count.ShouldBeGreaterThan(0);
        found.Changes.ShouldAllBe(change => change.Before.Outcome == Outcome.LicenseRequired && change.After.Outcome == Outcome.LicenseRequired);
        found.Changes.ShouldContain(change => change.Before.Review == Review.PresumptionOfDenial && change.After.Review == Review.CaseByCase);
    }

    [Fact]
    public void The_first_rules_of_2022_are_found_with_orders_that_show_them()
    {
        var found = Find("written@2022-10-06", "written@2022-10-07", 2);
        found.IsComplete.ShouldBeTrue();
        var licensed = found.Changes.Single(change => change.Before.Outcome == Outcome.NoLicenseRequired && change.After.Review == Review.PresumptionOfDenial);
        licensed.Regions.ShouldContain(region => region.Witness != null && region.CarryingAfter.Any(provision => provision.Id == "15 CFR 742.6(a)(6)"));
        licensed.Regions.SelectMany(region => region.Conditions).ShouldAllBe(condition => condition.Say(Language.En).Length > 0);
    }

    [Fact]
    public void A_law_does_not_differ_from_itself()
    {
        var found = Find("enforced@2024-06-03", "written@2024-06-03", 1);
        found.IsComplete.ShouldBeTrue();
        found.Changes.ShouldBeEmpty();
    }

    private static LawDifferences Find(string before, string after, int most) =>
        new RegionFinder(ShippedLaw.Book, Laws.Parts, TimeProvider.System).Find(Laws.Choice(before), Laws.Choice(after), Solvers.Z3, most, Within);
}
