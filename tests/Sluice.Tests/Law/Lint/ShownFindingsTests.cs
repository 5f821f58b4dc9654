using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Law;
using Sluice.Law.Lint;
using Sluice.Orders;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Law.Lint;

/// <summary>What lint finds in what a law does, each shown by an order that anybody can check.</summary>
public sealed class ShownFindingsTests
{
    private const string Words = "says: {en: A., zh-Hant: 一, zh-Hans: 一}";
    private const string License = "- {add: Rule 2, kind: requirement, basis: speed, when: item.level == \"a\", then: {reasons: [RS]}, " + Words + "}\n";

    [Theory]
    [InlineData("kind: requirement, basis: speed, then: {reasons: []}, when: item.tpp > 5 && item.tpp < 4", "requirement")]
    [InlineData("kind: flag, flag: {id: x, severity: low}, when: date < date(\"2029-01-01\")", "flag")]
    [InlineData("kind: classification, when: item.tpp >= 0, then: {level: a}, yields_to: [Class a, Class none]", "classification")]
    [InlineData("kind: review, of: [speed], then: {review: case_by_case}, when: item.level == \"none\"", "review")]
    [InlineData("kind: exception, symbol: FREE, lifts: [speed], for: item.level == \"c\"", "exception")]
    [InlineData("kind: authorization, symbol: FREE, lifts: [speed], conditions: [{id: 1, when: us_origin && item.level == \"none\", " + Words + "}]", "authorization")]
    [InlineData("kind: exception, symbol: FREE, lifts: [speed], limit: {account: x, amount: 4999, used: prior.lpp_tpp_this_year, draw: item.total_tpp}", "exception")]
    [InlineData("kind: duty, on: {outcome: [license_exception]}, duty: {what: notify_bis}", "duty")]
    [InlineData("kind: prohibition, then: {outcome: prohibited}, when: 'destination in [\"CN\"] && destination in [\"MY\"]'", "prohibition")]
    [InlineData("kind: restriction, closes_all_but: [], when: 'parties.all(p, p.role == \"tenant\") && has(ultimate_consignee)'", "restriction")]
    [InlineData("kind: jurisdiction, when: 'us_content_share > 1.5'", "jurisdiction")]
    public void A_provision_that_never_speaks_is_found(string provision, string kind)
    {
        var found = LintBook.Find(LintRules.NeverSpeaks, License + $"- {{add: Dead, {provision}, {Words}}}").ShouldHaveSingleItem();

        found.Severity.ShouldBe(LintRules.Warning);
        found.Example.ShouldBeNull();
        found.Message.ShouldBe($"Dead: no order was found that makes this {kind} speak, of 300 aimed at it on days from 2030-01-15 to 2099-12-31.");
    }

    [Theory]
    [InlineData("item.tpp == 4321.5")]
    [InlineData("item.performance_density >= 5.92 && item.tpp < 4800 && !item.datacenter && item.hbm")]
    [InlineData("exporter.name in names(\"them\") && !(destination in [\"CN\", \"MO\"]) && activity == \"service\"")]
    [InlineData("under(item.eccn, \"3B001.f\") && item.eccn in eccns(\"those\")")]
    [InlineData("item.chip in chips(\"parts\") && item.memory_bandwidth_gbps > 77")]
    [InlineData("parties.exists(p, p.role == \"tenant\" && p.listed == \"meu\" && 4 in p.footnotes) && parties.all(p, p.country != \"US\")")]
    [InlineData("owned_by_listed(ultimate_consignee, 0.5, [\"sdn\"]) && \"military\" in end_use.knowledge")]
    [InlineData("item.weights.training_operations >= 1e26 && item.weights.generators.exists(g, g.share_of_operations > 0.1 && !g.data_published)")]
    [InlineData("items.sum(i, i.level == \"a\" ? i.total_tpp : 0) >= 26900000 && prior.lpp_tpp_this_year + item.total_tpp > 26900000")]
    [InlineData("has(end_use.system.volume_ft3) && end_use.system.volume_ft3 <= 41600 && !has(item.performance_density)")]
    [InlineData("year == 2034 && date > date(\"2034-06-30\") && item.designer_application_filed == date(\"2034-02-01\")")]
    [InlineData("date - item.designer_application_filed <= 180 && date - item.designer_application_filed > 170")]
    [InlineData("installed([\"US\"]) < 0.5 * installed(outside([\"CN\"])) && !headquartered_in(recipient, [\"CN\", \"RU\"])")]
    [InlineData("(has(purchaser) ? item.tpp > 10 : item.tpp < 10) && recipient.headquarters == \"KH\" && recipient.ultimate_parent.headquarters != \"KH\"")]
    public void What_some_order_reaches_is_not_reported(string condition) => LintBook.Find(
        LintRules.NeverSpeaks,
        $$"""
        - {add: Names, kind: definition, names: them, list: [Them Corp], {{Words}}}
        - {add: Parts, kind: definition, chips: parts, list: [XPU-1], {{Words}}}
        - {add: Those, kind: definition, eccns: those, list: [3B001.f.1, 3B001.c], {{Words}}}
        - {add: Flag, kind: flag, when: '{{condition}}', flag: {id: x, severity: low}, {{Words}}}
        """).ShouldBeEmpty();

    [Fact]
    public void Classifications_that_contradict_each_other_are_found_with_an_order_that_has_no_level()
    {
        var (found, book) = Find(LintRules.Conflict, $$"""
            - {add: Class b, kind: classification, when: item.memory_bandwidth_gbps > 4000 && item.tpp < 6000, then: {level: b}, yields_to: [Class none], {{Words}}}
            """);

        found.Severity.ShouldBe(LintRules.Error);
        found.Message.ShouldBe("Class b and Class a both hold for an order and differ (level b, level a); let one yield to the other; on days from 2030-01-15 to 2099-12-31.");
        var determination = Decide(book, found);
        determination.Trace.Count(s => s.Kind == "classification" && s.Holds == true).ShouldBe(2);
        determination.Items[0].Level.ShouldBeNull();
        found.Example!.Items.ShouldHaveSingleItem().ShouldBeOfType<SpecifiedItem>().Specs.Datacenter.ShouldBeNull("the order is no larger than it must be");
    }

    [Fact]
    public void Reviews_that_contradict_each_other_are_found_with_an_order_whose_review_is_open()
    {
        var (found, book) = Find(LintRules.Conflict, License + $$"""
            - {add: Review 2, kind: review, of: [speed], when: 'destination in ["CN", "MY"]', then: {review: policy_of_denial}, {{Words}}}
            - {add: Review 3, kind: review, of: [speed], when: us_origin && value_usd >= 0 || destination == "MY", then: {review: case_by_case}, {{Words}}}
            """);

        found.Message.ShouldStartWith("Review 3 and Review 2 both hold for an order and differ (case_by_case, policy_of_denial)");
        Decide(book, found).AsWritten.ShouldSatisfyAllConditions(
            a => a.Outcome.ShouldBe(Outcome.LicenseRequired),
            a => a.Review.ShouldBe(Review.Undetermined));
    }

    [Fact]
    public void Provisions_of_which_one_yields_do_not_contradict_each_other()
    {
        LintBook.Find(LintRules.Conflict, License + $$"""
            - {add: Review 2, kind: review, of: [speed], then: {review: policy_of_denial}, yields_to: [Review 3], {{Words}}}
            - {add: Review 3, kind: review, of: [speed], when: destination == "MY", then: {review: case_by_case}, {{Words}}}
            - {add: Class b, kind: classification, when: item.tpp > 6000, then: {level: b}, {{Words}}}
            - {amend: Class a, yields_to: [Class b], {{Words}}}
            """).ShouldBeEmpty();
    }

    [Fact]
    public void A_hole_between_review_policies_is_found_with_an_order_in_it()
    {
        var (found, book) = Find(LintRules.Gap, License + $$"""
            - {add: Review 2, kind: review, of: [speed], when: item.tpp >= 9000, then: {review: policy_of_denial}, {{Words}}}
            - {add: Review 3, kind: review, of: [speed], when: destination != "MY", then: {review: case_by_case}, yields_to: [Review 2], {{Words}}}
            """);

        found.Severity.ShouldBe(LintRules.Warning);
        found.Provision.ShouldBe("Rule 2");
        found.Message.ShouldContain("none of the review policies for the basis 'speed' judges (Review 2, Review 3)");
        found.Example!.Destination!.Value.Code.ShouldBe("MY");
        Decide(book, found).AsWritten.Review.ShouldBe(Review.Unstated);
    }

    [Fact]
    public void A_basis_that_no_policy_judges_is_told_and_the_book_passes()
    {
        var (found, book) = Find(LintRules.Gap, License);

        found.IsInfo.ShouldBeTrue();
        found.Message.ShouldBe("Rule 2: a license is required, and nothing says how applications on the basis 'speed' are reviewed; on days from 2030-01-15 to 2099-12-31.");
        Decide(book, found).AsWritten.ShouldSatisfyAllConditions(
            a => a.Outcome.ShouldBe(Outcome.LicenseRequired),
            a => a.Review.ShouldBe(Review.Unstated));
    }

    [Fact]
    public void A_hole_behind_an_exception_that_the_book_leaves_open_is_found_too()
    {
        var found = LintBook.Find(
            LintRules.Gap,
            License + $$"""
            - {add: Review 2, kind: review, of: [speed], when: destination != "MY", then: {review: policy_of_denial}, {{Words}}}
            - {add: Free, kind: exception, symbol: FREE, lifts: [speed], not_modelled: table, {{Words}}}
            """,
            folder => folder.Write("uncertain.yaml", "items:\n- {id: U1, slug: table, severity: low, says: {en: A table., zh-Hant: 一, zh-Hans: 一}}\n")).ShouldHaveSingleItem();

        found.Severity.ShouldBe(LintRules.Warning);
        found.Example!.Destination!.Value.Code.ShouldBe("MY");
    }

    [Fact]
    public void A_policy_that_says_the_text_is_silent_closes_the_gap()
    {
        LintBook.Find(LintRules.Gap, License + $"- {{add: Review 2, kind: review, of: [speed], then: {{review: unstated}}, {Words}}}").ShouldBeEmpty();
    }

    [Fact]
    public void The_same_book_and_seed_give_the_same_findings()
    {
        using var folder = new LawFolder();
        folder.Amend("bad", "2030-01-15", License);
        var options = new LintOptions { Time = new FixedDay(), Tries = 50, Seed = 7 };

        var once = LawLint.Run(folder.Book, options);
        LawLint.Run(folder.Book, options).Select(Say).ShouldBe(once.Select(Say));
        once.ShouldNotBeEmpty();
    }

    private static string Say(LintFinding finding) => finding + (finding.Example is { } order ? OrderYaml.Write(order) : "");

    private static (LintFinding Found, LawBook Book) Find(string rule, string changes)
    {
        using var folder = new LawFolder();
        folder.Amend("bad", "2030-01-15", changes);
        return (LintBook.Run(folder).Where(f => f.Id == rule).ShouldHaveSingleItem(), folder.Book);
    }

    /// <summary>Decides the order of a finding as a reader would, from what is written of it.</summary>
    private static Determination Decide(LawBook book, LintFinding finding)
    {
        var order = OrderReader.Read(DocumentReader.ReadYaml(OrderYaml.Write(finding.Example!), "example.yaml", OrderLimits.Document));
        return new Decider(book, Catalogue.Empty, new FixedDay()).Decide(order);
    }
}
