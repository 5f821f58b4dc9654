using Sluice.Documents;
using Sluice.Determinations;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Law.Proposals;

/// <summary>Less without a license outside Supplement 5(a), more for secure destinations, and nothing else.</summary>
public sealed class LowerThresholdTests
{
    private const string Lpp = "15 CFR 740.29";
    private const string Denial = "15 CFR 742.6(b)(10)(iii)(B)(2)";

    [Theory]
    // 202 H100 are 3,198,064 TPP and stay below 3,200,000; 203 are 3,213,896.
    [InlineData("MY", 202, "", "license_exception", "license_exception")]
    [InlineData("MY", 203, "", "license_exception", "presumption_of_approval")]
    [InlineData("MY", 1699, "", "license_exception", "presumption_of_approval")]
    [InlineData("MY", 1700, "", "presumption_of_approval", "presumption_of_approval")]
    // A consignee from Malaysia in Germany has no AIA; inside Supplement 5(a) the limit stays.
    [InlineData("DE", 1699, "", "license_exception", "license_exception")]
    [InlineData("DE", 1700, "", "presumption_of_approval", "presumption_of_approval")]
    // 50,000 H100 are 791,600,000 TPP, over the allocation of 790,000,000 and within twice that; 100,000 are over both.
    [InlineData("IN", 50000, "", "policy_of_denial", "presumption_of_approval")]
    [InlineData("IN", 100000, "", "policy_of_denial", "policy_of_denial")]
    [InlineData("IN", 100000, "supp10_security", "policy_of_denial", "case_by_case")]
    [InlineData("MY", 50000, "", "policy_of_denial", "policy_of_denial")]
    [InlineData("MY", 50000, "supp10_security", "policy_of_denial", "case_by_case")]
    // What a destination in D:5 gets does not depend on what its facility is certified to.
    [InlineData("CN", 50000, "supp10_security", "presumption_of_denial", "presumption_of_denial")]
    public void Amounts_at_the_edges_change_as_meant(string destination, int quantity, string certified, string before, string after)
    {
        var order = Order(destination, quantity, certified);

        ShippedLaw.Decider.OpenDesk().Rule(order, ManyOrders.Law("written@2025-06-02")).Word.ShouldBe(before);
        ShippedLaw.Decider.OpenDesk().Rule(order, ManyOrders.Law("written@2025-06-02+lower-threshold")).Word.ShouldBe(after);
    }

    [Theory]
    [InlineData("written@2025-05-20")]
    [InlineData("written@2026-03-02")]
    [InlineData("written@2026-08-03")]
    public void Only_orders_that_LPP_carried_or_that_were_over_the_allocation_change(string law)
    {
        var changed = ManyOrders.Under(law, law + "+lower-threshold").Where(x => x.Before.Ruling != x.After.Ruling).ToList();

        changed.Where(x => !x.Before.Provisions.Any(p => p.Id is Lpp or Denial) && x.Before.Ruling.IsSettled).Select(x => x.Order.Id).ShouldBeEmpty();
        changed.Where(x => x.Before.Provisions.Any(p => p.Id == Lpp)).ShouldAllBe(x => x.After.Ruling.Outcome == Outcome.LicenseRequired);
        // Where an order does not say what its facility is certified to, how its application is judged is now open.
        changed.Where(x => x.Before.Provisions.Any(p => p.Id == Denial)).ShouldAllBe(x => x.After.Ruling.Review != Review.PolicyOfDenial);
        changed.Count.ShouldBeInRange(5, ManyOrders.All.Count / 4);
    }

    [Theory]
    [InlineData("enforced@2025-05-20")]
    [InlineData("enforced@2026-08-03")]
    [InlineData("written@2025-05-14")]
    [InlineData("written@2023-06-01")]
    [InlineData("written@2022-09-01")]
    public void Where_the_rule_does_not_apply_the_proposal_changes_nothing(string law) =>
        ManyOrders.Under(law, law + "+lower-threshold").Where(x => x.Before.Ruling != x.After.Ruling).Select(x => x.Order.Id).ShouldBeEmpty();

    [Fact]
    public void The_report_of_a_reached_limit_follows_the_limit()
    {
        var found = ShippedLaw.Decider.Decide(Order("MY", 202, "", prior: 1_936m), new DateOnly(2025, 6, 2), Language.En, ManyOrders.Proposal("lower-threshold"));

        found.AsWritten.Outcome.ShouldBe(Outcome.LicenseException);
        found.Allocations.ShouldContain(a => a.Limit == 3_200_000m && a.Remaining == 0m);
        found.Obligations.ShouldContain(o => o.What == "report_limit_reached");
    }

    [Theory]
    [InlineData(Language.En, "assumed")]
    [InlineData(Language.ZhHant, "假設")]
    [InlineData(Language.ZhHans, "假设")]
    public void It_says_which_numbers_were_assumed_and_what_has_no_text(Language language, string assumed)
    {
        var proposal = ManyOrders.Proposal("lower-threshold");
        var summary = proposal.Summary.In(language);

        summary.ShouldContain(assumed);
        summary.ShouldContain("3,200,000");
        summary.ShouldContain("1,580,000,000");
        summary.ShouldContain("(3)");
        foreach (var change in proposal.Changes.Where(c => c.Provision != Denial))
        {
            ((MapNode)change.Fields.Find("says")!).Find(language.Tag()).ShouldBeOfType<ScalarNode>().Text.ShouldContain(assumed, Case.Sensitive, change.Provision);
        }
    }

    private static Order Order(string destination, int quantity, string certified, decimal prior = 0m)
    {
        var home = destination == "DE" ? "MY" : destination;
        return OrderReader.Read(DocumentReader.ReadYaml(
            $$"""
            id: edge
            activity: export
            from: US
            destination: {{destination}}
            us_origin: true
            exporter: {name: Example Servers Inc, headquarters: US, kind: distributor}
            items: [{chip: NVIDIA H100 SXM5 80GB, quantity: {{quantity}} }]
            parties:
              - {role: ultimate_consignee, name: Buyer, country: {{destination}}, headquarters: {{home}}, listed: none, private_sector: true, veu: none, certifications: [{{certified}}],
                 owners: [], ultimate_parent: {name: Parent, headquarters: {{home}} } }
            end_use: {kind: commercial_datacenter, knowledge: []}
            certified_conditions: []
            prior: {lpp_tpp_this_year: {{prior}}, country_tpp_licensed: 0, volume_share_of_us: 0}
            """,
            "edge.yaml",
            OrderLimits.Document));
    }
}
