using Sluice.Facts;
using Sluice.Law.Conditions;

namespace Sluice.Tests.Conditions;

/// <summary>What a condition depends on.</summary>
public class ConditionFactsTests
{
    private static ConditionFacts Of(string text) => ConditionFacts.Of(Ask.Read(text));

    private static string Shown(FactUse use) =>
        (use.Role is { } role ? Vocabulary.Role.Words[role] + "." : use.Recipient ? "recipient." : use.AnyParty ? "any party." : use.AnyItem ? "any item." : "") + use.Fact.Path;

    [Fact]
    public void Facts_are_named_once_in_the_order_of_reading() =>
        Of("item.tpp >= 4800 && destination in arms_embargoed || item.tpp >= 1600 && embargoed_party(recipient)").Facts.Select(Shown)
            .ShouldBe(["tpp", "destination", "recipient.headquarters", "recipient.ultimate_parent.headquarters", "recipient.country"]);

    [Theory]
    [InlineData("parties.exists(p, p.country == end_user.country)", "any party.country, end_user.country", "Parties")]
    [InlineData("items.exists(i, i.tpp > item.tpp)", "any item.tpp, tpp", "")]
    [InlineData("items.exists(i, i.weights.generators.exists(g, g.data_published))", "any item.data_published", "Generators any item")]
    [InlineData("item.weights.generators.exists(g, g.data_published)", "data_published", "Generators")]
    [InlineData("has(operator)", "", "Parties")]
    [InlineData("owned_by_listed(operator, us_content_share, [\"sdn\"])", "us_content_share", "Parties, Owners operator")]
    [InlineData("parties.exists(p, owned_by_listed(p, 0.5, [\"sdn\"]))", "", "Parties, Owners any party")]
    [InlineData("owned_by_listed(recipient, 0.5, [\"sdn\"])", "", "Parties, Owners recipient")]
    [InlineData("installed([\"US\"]) > 1", "destination, any item.total_tpp", "Installed")]
    [InlineData("table(\"nveu\") > 1", "date", "")]
    [InlineData("under(item.eccn, \"3A090\") || has(item.tpp) ? us_origin : -item.quantity > max(1, item.node_nm)", "eccn, tpp, us_origin, quantity, node_nm", "")]
    public void Facts_and_lists(string text, string facts, string lists)
    {
        var found = Of(text);
        string.Join(", ", found.Facts.Select(Shown)).ShouldBe(facts);
        string.Join(", ", found.Lists.Select(x => x.List
            + (x.Role is { } role ? " " + Vocabulary.Role.Words[role] : x.AnyParty ? " any party" : x.AnyItem ? " any item" : x.Recipient ? " recipient" : "")))
            .ShouldBe(lists);
    }

    [Fact]
    public void Thresholds_are_the_constants_a_fact_is_compared_with()
    {
        var found = Of("item.tpp >= 4800 || 1600 <= item.tpp && item.performance_density >= 5.92 || item.tpp * 2 > 7 || headroom > 5 || item.tpp < -(2 + 3 * 4) / 2 || item.tpp > 1 / 0");
        found.Thresholds[Vocabulary.Tpp].ShouldBe([-7m, 1600m, 4800m]);
        found.Thresholds[Vocabulary.PerformanceDensity].ShouldBe([5.92m]);
        found.Thresholds.Count.ShouldBe(2);
    }

    [Fact]
    public void Days_are_kept_as_thresholds_of_dates()
    {
        var found = Of("date >= date(\"2026-01-15\") && date(\"2025-01-13\") <= date && item.designer_application_filed < date");
        found.Dates[Vocabulary.Date].ShouldBe([new DateOnly(2025, 1, 13), new DateOnly(2026, 1, 15)]);
        found.Dates.Count.ShouldBe(1);
    }

    [Fact]
    public void Country_sets_are_those_that_countries_are_looked_up_in() =>
        Of("destination == \"CN\" || from in arms_embargoed || headquartered_in(end_user, [\"US\"]) || destination != \"CN\" || installed([\"JP\"]) > 1").CountrySets
            .ShouldBe([TestLaw.Set("CN", "HK"), TestLaw.Set("RU", "BY", "KP", "CN", "HK", "MO"), TestLaw.Set("US"), TestLaw.Set("JP")]);
}
