using Sluice.Facts;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>Roles, bound names and what is asked of lists.</summary>
public class MacroTests
{
    private static void Set(FactRow row, string? country, string? headquarters, string? parent)
    {
        row.Set(Vocabulary.PartyCountry, Country.TryParse(country));
        row.Set(Vocabulary.PartyHeadquarters, Country.TryParse(headquarters));
        row.Set(Vocabulary.ParentHeadquarters, Country.TryParse(parent));
    }

    private static Facts Two()
    {
        var facts = new Facts();
        Set(facts.AddParty("purchaser"), "MY", "MY", "CN");
        Set(facts.AddParty("end_user"), "SG", "SG", null);
        return facts;
    }

    [Theory]
    [InlineData("parties.exists(p, p.country == \"SG\")", Tri.True)]
    [InlineData("parties.exists(p, p.country == \"US\")", Tri.False)]
    [InlineData("parties.exists(p, p.ultimate_parent.headquarters == \"US\")", Tri.Unknown)]
    [InlineData("parties.exists(p, p.ultimate_parent.headquarters == \"CN\")", Tri.True)]
    [InlineData("parties.all(p, p.country in [\"MY\", \"SG\"])", Tri.True)]
    [InlineData("parties.all(p, p.ultimate_parent.headquarters == \"CN\")", Tri.Unknown)]
    [InlineData("parties.all(p, p.ultimate_parent.headquarters == \"US\")", Tri.False)]
    [InlineData("parties.exists(p, p.role == \"end_user\" && p.country == \"SG\")", Tri.True)]
    [InlineData("purchaser.country == \"MY\"", Tri.True)]
    [InlineData("end_user.country == \"MY\"", Tri.False)]
    [InlineData("operator.country == \"MY\"", Tri.Error)]
    [InlineData("has(operator)", Tri.False)]
    [InlineData("has(end_user)", Tri.True)]
    [InlineData("has(operator.country)", Tri.False)]
    [InlineData("has(end_user.ultimate_parent.headquarters)", Tri.Unknown)]
    [InlineData("has(recipient)", Tri.True)]
    [InlineData("recipient.country == \"SG\"", Tri.True)]
    [InlineData("headquartered_in(purchaser, [\"CN\"])", Tri.True)]
    [InlineData("headquartered_in(purchaser, [\"MY\"])", Tri.True)]
    [InlineData("headquartered_in(purchaser, [\"US\"])", Tri.False)]
    [InlineData("headquartered_in(end_user, [\"US\"])", Tri.Unknown)]
    [InlineData("headquartered_in(end_user, [\"SG\"])", Tri.True)]
    [InlineData("headquartered_in(operator, [\"SG\"])", Tri.Error)]
    [InlineData("parties.exists(p, headquartered_in(p, arms_embargoed))", Tri.True)]
    [InlineData("parties.exists(p, embargoed_party(p))", Tri.True)]
    [InlineData("embargoed_party(purchaser)", Tri.True)]
    [InlineData("embargoed_party(end_user)", Tri.Unknown)]
    [InlineData("any_embargoed", Tri.True)]
    [InlineData("parties.all(p, parties.exists(q, q.country == p.country && q.role == p.role))", Tri.True)]
    [InlineData("parties.exists(p, parties.exists(q, q.country != p.country && q.ultimate_parent.headquarters == p.headquarters))", Tri.Unknown)]
    [InlineData("parties.exists(p, parties.all(q, p.country == \"SG\" || q.country == \"SG\"))", Tri.True)]
    public void Parties_known(string text, Tri expected) => Ask.Of(text, Two().Frame()).ShouldBe(expected);

    [Theory]
    [InlineData("parties.exists(p, p.country == \"SG\")", Tri.Unknown, Tri.False)]
    [InlineData("parties.all(p, p.country == \"SG\")", Tri.Unknown, Tri.True)]
    [InlineData("parties.exists(p, true)", Tri.Unknown, Tri.False)]
    [InlineData("parties.all(p, false)", Tri.Unknown, Tri.True)]
    [InlineData("end_user.country == \"SG\"", Tri.Unknown, Tri.Error)]
    [InlineData("has(end_user)", Tri.Unknown, Tri.False)]
    [InlineData("has(recipient)", Tri.Unknown, Tri.False)]
    [InlineData("recipient.country == \"SG\"", Tri.Unknown, Tri.Error)]
    [InlineData("headquartered_in(recipient, [\"SG\"])", Tri.Unknown, Tri.Error)]
    [InlineData("owned_by_listed(recipient, 0.5, [\"entity_list\"])", Tri.Unknown, Tri.Error)]
    public void Parties_unknown_and_none(string text, Tri unknown, Tri none)
    {
        Ask.Of(text, new Facts().Frame()).ShouldBe(unknown);
        Ask.Of(text, new Facts().NoParties().Frame()).ShouldBe(none);
    }

    [Theory]
    [InlineData(new[] { "purchaser", "end_user", "ultimate_consignee" }, "ultimate_consignee")]
    [InlineData(new[] { "end_user", "purchaser" }, "end_user")]
    [InlineData(new[] { "tenant", "purchaser" }, "purchaser")]
    public void The_recipient_is_the_first_there_is(string[] roles, string expected)
    {
        var facts = new Facts();
        foreach (var role in roles)
        {
            facts.AddParty(role);
        }

        Ask.Of($"recipient.role == \"{expected}\"", facts.Frame()).ShouldBe(Tri.True);
    }

    [Fact]
    public void A_role_is_its_first_party()
    {
        var facts = new Facts();
        facts.AddParty("end_user").Set(Vocabulary.PartyCountry, Country.Parse("SG"));
        facts.AddParty("end_user").Set(Vocabulary.PartyCountry, Country.Parse("MY"));
        Ask.Of("end_user.country == \"SG\"", facts.Frame()).ShouldBe(Tri.True);
    }

    [Fact]
    public void A_party_without_an_ultimate_parent_is_judged_by_its_own_headquarters()
    {
        var facts = new Facts();
        var party = facts.AddParty("end_user");
        party.Set(Vocabulary.PartyHeadquarters, Country.Parse("SG"));
        party.SetMissing(Vocabulary.ParentHeadquarters);
        Ask.Of("headquartered_in(end_user, [\"CN\"])", facts.Frame()).ShouldBe(Tri.False);
        Ask.Of("headquartered_in(end_user, [\"SG\"])", facts.Frame()).ShouldBe(Tri.True);
        Ask.Of("end_user.ultimate_parent.headquarters == \"CN\"", facts.Frame()).ShouldBe(Tri.Error);
    }

    private static Facts Lines(params (decimal? Tpp, string? Level)[] lines)
    {
        var facts = new Facts();
        foreach (var (tpp, level) in lines)
        {
            var row = facts.AddItem();
            row.Set(Vocabulary.TotalTpp, tpp);
            row.SetWord(Vocabulary.Level, level);
        }

        return facts;
    }

    [Theory]
    [InlineData("items.sum(i, i.total_tpp)", "300")]
    [InlineData("items.max(i, i.total_tpp)", "200")]
    [InlineData("items.max(i, -i.total_tpp)", "-100")]
    [InlineData("items.sum(i, i.level == \"a\" ? i.total_tpp : 0)", "100")]
    [InlineData("items.sum(i, item.total_tpp)", "200")]
    [InlineData("items.sum(i, items.sum(j, i.level == j.level ? j.total_tpp : 0))", "300")]
    [InlineData("items.sum(i, 1)", "2")]
    [InlineData("items.sum(i, i.tpp)", "Unknown")]
    [InlineData("items.max(i, i.tpp)", "Unknown")]
    [InlineData("items.sum(i, i.total_tpp / 0)", "Error")]
    [InlineData("items.sum(i, i.total_tpp / 0 + i.tpp)", "Unknown")]
    [InlineData("items.sum(i, 7e28)", "Error")]
    public void Items_are_added_and_compared(string text, string expected) =>
        Ask.Number(text, Lines((100m, "a"), (200m, "b")).Frame()).ShouldBe(expected);

    [Fact]
    public void An_unknown_line_after_an_error_makes_the_sum_unknown()
    {
        var facts = Lines((100m, "a"), (null, "b"));
        facts.Item.SetMissing(Vocabulary.TotalTpp);
        Ask.Number("items.sum(i, i.total_tpp)", facts.Frame()).ShouldBe("Unknown");
    }

    [Theory]
    [InlineData("items.sum(i, i.total_tpp)", "0")]
    [InlineData("items.max(i, i.total_tpp)", "0")]
    public void Of_no_items_both_are_zero(string text, string expected) => Ask.Number(text, new Facts().Frame()).ShouldBe(expected);

    [Theory]
    [InlineData("items.exists(i, i.level == \"b\")", Tri.True)]
    [InlineData("items.all(i, i.level in [\"a\", \"b\"])", Tri.True)]
    [InlineData("items.all(i, i.level == \"a\")", Tri.False)]
    [InlineData("item.level == \"a\"", Tri.True)]
    [InlineData("items.exists(i, i.level == \"b\" && item.level == \"a\")", Tri.True)]
    [InlineData("items.exists(i, i.datacenter)", Tri.Unknown)]
    public void Items_are_asked(string text, Tri expected) => Ask.Of(text, Lines((100m, "a"), (200m, "b")).Frame()).ShouldBe(expected);

    [Fact]
    public void Without_a_line_in_hand_its_facts_are_unknown() => Ask.Of("item.level == \"a\"", new Facts().Frame()).ShouldBe(Tri.Unknown);

    [Theory]
    [InlineData("item.weights.generators.exists(g, g.share_of_operations > 0.1)", Tri.True)]
    [InlineData("item.weights.generators.all(g, g.share_of_operations > 0.1)", Tri.False)]
    [InlineData("item.weights.generators.sum(g, g.share_of_operations) == 0.35", Tri.True)]
    [InlineData("item.weights.generators.max(g, g.generation_operations) == 5e24", Tri.True)]
    [InlineData("items.exists(i, i.weights.generators.exists(g, g.share_of_operations > 0.1))", Tri.True)]
    [InlineData("item.weights.generators.exists(g, g.data_published)", Tri.Unknown)]
    public void Generators_are_asked(string text, Tri expected)
    {
        var facts = new Facts();
        var first = Vocabulary.NewRow(FactScope.Generator);
        first.Set(Vocabulary.GeneratorShare, 0.3m);
        first.Set(Vocabulary.GenerationOperations, 5e24m);
        var second = Vocabulary.NewRow(FactScope.Generator);
        second.Set(Vocabulary.GeneratorShare, 0.05m);
        second.Set(Vocabulary.GenerationOperations, 1e24m);
        facts.Item.Generators = [first, second];
        Ask.Of(text, facts.Frame()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("item.weights.generators.exists(g, true)", Tri.Unknown, Tri.False)]
    [InlineData("item.weights.generators.all(g, false)", Tri.Unknown, Tri.True)]
    [InlineData("item.weights.generators.sum(g, g.share_of_operations) == 0", Tri.Unknown, Tri.True)]
    public void Generators_unknown_and_none(string text, Tri unknown, Tri none)
    {
        var facts = new Facts();
        facts.AddItem();
        Ask.Of(text, facts.Frame()).ShouldBe(unknown);
        facts.Item.Generators = [];
        Ask.Of(text, facts.Frame()).ShouldBe(none);
    }

    private static Facts Installed()
    {
        var facts = Lines((10m, "a"), (5m, "a")).To("JP");
        facts.Installed = new Dictionary<int, decimal>
        {
            [Country.Parse("US").Index] = 100m,
            [Country.Parse("JP").Index] = 31m,
            [Country.Parse("CN").Index] = 20m,
            [Country.Parse("HK").Index] = 30m,
        };
        return facts;
    }

    [Theory]
    [InlineData("JP", "installed([\"JP\"])", "46")]
    [InlineData("JP", "installed([\"JP\", \"US\"])", "146")]
    [InlineData("JP", "installed([\"US\"])", "100")]
    [InlineData("JP", "installed(outside([\"US\"]))", "96")]
    [InlineData("JP", "installed_max(outside([\"US\"]))", "50")] // China and Hong Kong are one country.
    [InlineData("HK", "installed_max(outside([\"US\"]))", "65")]
    [InlineData("FR", "installed([\"FR\"])", "15")]
    [InlineData("FR", "installed([\"DE\"])", "0")]
    [InlineData("JP", "installed([\"JP\"]) / installed(outside([\"AQ\"]))", "0.2346938775510204081632653061")]
    [InlineData(null, "installed([\"US\"])", "Unknown")]
    public void Installed_after_this_order(string? to, string text, string expected)
    {
        var facts = Installed();
        facts.Order[Vocabulary.Destination] = default;
        Ask.Number(text, facts.To(to).Frame()).ShouldBe(expected);
    }

    [Fact]
    public void Installed_needs_the_installed_base_and_the_order_where_it_goes()
    {
        var facts = Installed();
        facts.Item[Vocabulary.TotalTpp] = default;
        Ask.Number("installed([\"JP\"])", facts.Frame()).ShouldBe("Unknown");
        Ask.Number("installed([\"US\"])", facts.Frame()).ShouldBe("100");
        facts.Item.SetMissing(Vocabulary.TotalTpp);
        Ask.Number("installed([\"JP\"])", facts.Frame()).ShouldBe("36");
        facts.Order.SetMissing(Vocabulary.Destination);
        Ask.Number("installed([\"JP\"])", facts.Frame()).ShouldBe("Error");
        facts.To("JP").Installed = new Dictionary<int, decimal> { [Country.Parse("JP").Index] = 7e28m, [Country.Parse("US").Index] = 7e28m };
        Ask.Number("installed([\"JP\", \"US\"])", facts.Frame()).ShouldBe("Error");
        facts.Installed = null;
        Ask.Number("installed([\"JP\"])", facts.Frame()).ShouldBe("Unknown");
    }
}
