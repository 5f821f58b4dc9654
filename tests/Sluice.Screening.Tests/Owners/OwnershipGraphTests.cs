using System.Text.Json;
using Sluice.Facts;
using Sluice.Law;
using Sluice.Screening.Owners;

namespace Sluice.Screening.Tests.Owners;

public sealed class OwnershipGraphTests
{
    private static readonly DateOnly Day = new(2025, 10, 15);

    [Fact]
    public void The_examples_of_the_fifty_percent_rule_hold()
    {
        using var suite = JsonDocument.Parse(File.ReadAllBytes(Beside.Shared("suites/ofac_50pct_examples.json")));
        var tried = 0;
        foreach (var example in suite.RootElement.GetProperty("cases").EnumerateArray())
        {
            var blocked = example.GetProperty("blocked").EnumerateArray().Select(name => name.GetString()!).ToHashSet();
            var graph = new OwnershipGraph(
                example.GetProperty("edges").EnumerateArray().Select(edge => Edge(edge[0].GetString()!, edge[1].GetString()!, edge[2].GetDecimal() / 100m)), Day);
            var finding = graph.Follow(OwnershipRule.Ofac, party => Tris.Of(blocked.Contains(graph.Parties[party])));
            foreach (var expected in example.GetProperty("expect").EnumerateObject())
            {
                finding.Of(graph.Find(expected.Name)!.Value).ShouldBe(Tris.Of(expected.Value.GetBoolean()), $"{example.GetProperty("id")}: {expected.Name}");
                tried++;
            }
        }

        tried.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void An_intermediate_counts_as_a_whole_and_shares_are_not_multiplied()
    {
        Of("C", Edge("X", "A", 0.6m), Edge("A", "C", 0.6m)).ShouldBe(Tri.True);
        Of("C", Edge("X", "A", 0.49m), Edge("A", "C", 1m)).ShouldBe(Tri.False);
        Of("C", Edge("X", "A", 0.5m), Edge("A", "C", 0.25m), Edge("X", "C", 0.25m)).ShouldBe(Tri.True);
        Of("C", Edge("X", "A", 0.4999999999m), Edge("A", "C", 1m)).ShouldBe(Tri.False);
    }

    [Fact]
    public void Companies_that_own_each_other_are_listed_only_when_a_listed_party_starts_it()
    {
        Of("A", Edge("A", "B", 0.6m), Edge("B", "A", 0.6m), Edge("X", "A", 0.4m)).ShouldBe(Tri.False);
        Of("A", Edge("A", "B", 0.6m), Edge("B", "A", 0.5m), Edge("X", "A", 0.5m)).ShouldBe(Tri.True);
        Of("B", Edge("A", "B", 0.3m), Edge("X", "B", 0.3m), Edge("B", "A", 0.2m), Edge("X", "A", 0.4m)).ShouldBe(Tri.False);
    }

    [Fact]
    public void Owners_that_do_not_count_leave_less_for_an_unknown_share()
    {
        var unknown = new OwnershipEdge("X", "C", ShareRange.Unknown);

        Of("C", unknown).ShouldBe(Tri.Unknown);
        Of("C", unknown, Edge("Clean", "C", 0.5m)).ShouldBe(Tri.Unknown);
        Of("C", unknown, Edge("Clean", "C", 0.51m)).ShouldBe(Tri.False);
        Of("C", new OwnershipEdge("X", "C", new ShareRange(0.5m, 0.6m))).ShouldBe(Tri.True);
    }

    [Fact]
    public void What_would_decide_is_asked_and_the_path_is_shown()
    {
        var graph = new OwnershipGraph(
            [Edge("X", "A", 0.7m), new OwnershipEdge("A", "C", new ShareRange(0.1m, 0.4m)), Edge("X", "C", 0.2m), new OwnershipEdge("Clean", "C", ShareRange.Unknown)], Day);
        var finding = graph.Follow(OwnershipRule.Affiliates, party => Tris.Of(graph.Parties[party] == "X"));
        var party = graph.Find("C")!.Value;

        finding.Of(party).ShouldBe(Tri.Unknown);
        var question = finding.Questions(party).ShouldHaveSingleItem();
        question.Edge!.Owner.ShouldBe("A");
        question.Needed.ShouldBe(0.3m);
        finding.Path(party).Select(step => step.Party).ShouldBe(["X", "A", "C"]);
    }

    [Fact]
    public void A_party_nobody_has_screened_is_asked_for()
    {
        var graph = new OwnershipGraph([Edge("Nobody knows", "C", 0.8m), Edge("Clean", "C", 0.2m)], Day);
        var finding = graph.Follow(OwnershipRule.Affiliates, party => graph.Parties[party] == "Nobody knows" ? Tri.Unknown : Tri.False);

        finding.Of(graph.Find("C")!.Value).ShouldBe(Tri.Unknown);
        finding.Questions(graph.Find("C")!.Value).ShouldHaveSingleItem().ShouldBe(new OwnershipQuestion("Nobody knows", null, null));
    }

    [Fact]
    public void A_share_counts_on_its_days_alone()
    {
        OwnershipEdge[] edges = [Edge("X", "C", 0.8m) with { From = new DateOnly(2025, 1, 1), Until = new DateOnly(2025, 6, 30) }];

        Counts(new OwnershipGraph(edges, new DateOnly(2025, 6, 30)), "C").ShouldBe(Tri.True);
        Counts(new OwnershipGraph(edges, new DateOnly(2025, 7, 1)), "C").ShouldBe(Tri.False);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_is_followed()
    {
        const int Length = 100_000;
        var graph = new OwnershipGraph(Enumerable.Range(0, Length).Select(n => Edge(n == 0 ? "X" : $"N{n}", $"N{n + 1}", 0.5m)), Day);

        Counts(graph, $"N{Length}").ShouldBe(Tri.True);
    }

    [Fact]
    public void The_affiliates_rule_here_is_the_one_of_the_book_of_law()
    {
        var book = LawBook.Load(Beside.Own("law"));
        var text = File.ReadAllText(Beside.Own("law/enacted/2025-09-29-affiliates.yaml"));

        text.ShouldContain($"owned_by_listed(p, 0.5, [{string.Join(", ", OwnershipRule.Affiliates.Lists.Select(list => $"\"{list}\""))}])");
        RuleStandings.Of(OwnershipRule.Affiliates, book, new DateOnly(2025, 9, 28)).ShouldBe(RuleStanding.NotYet);
        RuleStandings.Of(OwnershipRule.Affiliates, book, new DateOnly(2025, 9, 29)).ShouldBe(RuleStanding.InForce);
        RuleStandings.Of(OwnershipRule.Affiliates, book, new DateOnly(2025, 11, 10)).ShouldBe(RuleStanding.Stayed);
        RuleStandings.Of(OwnershipRule.Affiliates, book, new DateOnly(2026, 11, 9)).ShouldBe(RuleStanding.Stayed);
        RuleStandings.Of(OwnershipRule.Affiliates, book, new DateOnly(2026, 11, 10)).ShouldBe(RuleStanding.Unverified);
        RuleStandings.Of(OwnershipRule.Ofac, book, Day).ShouldBe(RuleStanding.InForce);
    }

    private static OwnershipEdge Edge(string owner, string owned, decimal share) => new(owner, owned, ShareRange.Exactly(share));

    private static Tri Of(string party, params OwnershipEdge[] edges) => Counts(new OwnershipGraph(edges, Day), party);

    private static Tri Counts(OwnershipGraph graph, string party) =>
        graph.Follow(OwnershipRule.Affiliates, number => Tris.Of(graph.Parties[number] == "X")).Of(graph.Find(party)!.Value);
}
