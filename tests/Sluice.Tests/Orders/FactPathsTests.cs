using Sluice.Documents;
using Sluice.Facts;
using Sluice.Items;
using Sluice.Orders;

namespace Sluice.Tests.Orders;

public sealed class FactPathsTests
{
    private static readonly Order Order = OrderReader.Read(
        DocumentReader.ReadYaml(
            """
            id: x
            items:
              - {chip: NVIDIA H100 SXM5 80GB}
              - {specs: {name: XPU-1, dense_tops: {16: 1}}}
              - {specs: {applicable_die_area_mm2: 5}}
              - {eccn: 3A090.a}
              - {eccn: 3A090.a, tpp: 5}
              - {model_weights: {}}
            parties:
              - {role: end_user}
              - {role: ultimate_consignee}
              - {role: end_user}
            """,
            "x",
            OrderLimits.Document),
        "x");

    public static TheoryData<string, int, string> OfItems => new()
    {
        { "applicable_die_area_mm2", 0, "items[0].specs.applicable_die_area_mm2" },
        { "performance_density", 0, "items[0].specs.applicable_die_area_mm2" },
        { "total_tpp", 0, "items[0].quantity" },
        { "performance_density", 1, "items[1].specs.applicable_die_area_mm2" },
        { "total_tpp", 1, "items[1].quantity" },
        { "chip", 1, "items[1].specs.name" },
        { "packaged_in", 1, "items[1].specs.packaged_in" },
        { "performance_density", 2, "items[2].specs.dense_tops" },
        { "tpp", 2, "items[2].specs.dense_tops" },
        { "total_tpp", 2, "items[2].specs.dense_tops" },
        { "tpp", 3, "items[3].tpp" },
        { "total_tpp", 3, "items[3].tpp" },
        { "datacenter", 3, "items[3].datacenter" },
        { "quantity", 3, "items[3].quantity" },
        { "eccn", 3, "items[3].eccn" },
        { "level", 3, "items[3].eccn" },
        { "hbm", 3, "items[3].specs.hbm" },
        { "total_tpp", 4, "items[4].quantity" },
        { "weights.training_operations", 5, "items[5].model_weights.training_operations" },
    };

    [Theory]
    [MemberData(nameof(OfItems))]
    public void A_fact_of_a_line_is_asked_for_as_the_line_states_it(string fact, int item, string path) =>
        FactPaths.OfItem(Vocabulary.Find(FactScope.Item, fact)!, Order, item).ShouldBe(path);

    [Fact]
    public void A_fact_of_a_party_is_asked_for_by_its_role()
    {
        FactPaths.OfRole(Vocabulary.ParentHeadquarters, "ultimate_consignee").ShouldBe("parties[ultimate_consignee].ultimate_parent.headquarters");
        FactPaths.OfParty(Vocabulary.PartyHeadquarters, Order, 0).ShouldBe("parties[end_user].headquarters");
        FactPaths.OfParty(Vocabulary.PartyHeadquarters, Order, 1).ShouldBe("parties[ultimate_consignee].headquarters");
        FactPaths.OfParty(Vocabulary.PartyHeadquarters, Order, 2).ShouldBe("parties[2].headquarters");
        FactPaths.OwnersOfRole("end_user").ShouldBe("parties[end_user].owners");
        FactPaths.OwnersOfParty(Order, 2).ShouldBe("parties[2].owners");
    }

    [Theory]
    [InlineData("end_use.kind", "end_use.kind")]
    [InlineData("year", "date")]
    [InlineData("certified_conditions", "certified_conditions")]
    [InlineData("prior.lpp_tpp_this_year", "prior.lpp_tpp_this_year")]
    public void A_fact_of_the_order_is_asked_for_by_its_field(string fact, string path) =>
        FactPaths.OfOrder(Vocabulary.Find(FactScope.Order, fact)!).ShouldBe(path);

    [Fact]
    public void A_fact_of_a_generating_model_is_asked_for_by_its_position()
    {
        FactPaths.GeneratorsOfItem(5).ShouldBe("items[5].model_weights.data_generators");
        FactPaths.OfGenerator(Vocabulary.GeneratorShare, 5, 1).ShouldBe("items[5].model_weights.data_generators[1].share_of_operations");
    }

    [Fact]
    public void Every_path_is_a_field_that_an_order_accepts()
    {
        var specified = new Order { Id = "x", Items = [new SpecifiedItem(new ChipSpecification())] };
        foreach (var fact in Vocabulary.Facts(FactScope.Item).Where(f => f != Vocabulary.ItemKind && f != Vocabulary.Level && !f.Path.StartsWith("weights.", StringComparison.Ordinal)))
        {
            var path = FactPaths.OfItem(fact, specified, 0)["items[0].".Length..];
            var text = path.Split('.') is [var outer, var inner] ? $"{{{outer}: {{{inner}: null}}}}" : $"{{{path}: null, specs: {{}}}}";
            Should.NotThrow(() => OrderReader.Read(DocumentReader.ReadYaml($"{{id: x, items: [{text}]}}", "x", OrderLimits.Document)), $"{fact}: {text}")
                .Items.ShouldNotBeEmpty();
        }

        foreach (var fact in Vocabulary.Facts(FactScope.Order))
        {
            var parts = FactPaths.OfOrder(fact).Split('.');
            var text = parts.Reverse().Aggregate("null", (inner, name) => $"{{{name}: {inner}}}")[1..^1];
            Should.NotThrow(() => OrderReader.Read(DocumentReader.ReadYaml($"{{id: x, items: [{{eccn: EAR99}}], {text}}}", "x", OrderLimits.Document)), $"{fact}: {text}");
        }

        foreach (var fact in Vocabulary.Facts(FactScope.Party).Where(f => f != Vocabulary.Role))
        {
            var parts = FactPaths.OfRole(fact, "tenant")["parties[tenant].".Length..].Split('.');
            var text = parts.Reverse().Aggregate("null", (inner, name) => $"{{{name}: {inner}}}")[1..^1];
            Should.NotThrow(() => OrderReader.Read(DocumentReader.ReadYaml($"{{id: x, items: [{{eccn: EAR99}}], parties: [{{role: tenant, {text}}}]}}", "x", OrderLimits.Document)), $"{fact}: {text}");
        }
    }
}
