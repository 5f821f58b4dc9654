using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sluice.Documents;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Tests.Orders;

public sealed class OrderReaderTests
{
    private const string Everything = """
        id: PO-2025-0117
        date: 2025-06-02
        activity: export
        from: US
        destination: my
        value_usd: 25600000
        exporter: {name: Example Servers Inc, headquarters: US, kind: distributor}
        items:
          - {chip: NVIDIA H100 SXM5 80GB, quantity: 1024, unit_price_usd: 25000.50}
          - {system: NVIDIA DGX H100, quantity: 16}
          - specs:
              name: XPU-1
              dense_tops: {16: 989.5, 8: 1979}
              applicable_die_area_mm2: 814
              memory_bandwidth_gbps: 3350
              interconnect_gbps: 900
              memory_bandwidth_density: null
              datacenter: true
              node_nm: 4
              transistors_bn: 80
              hbm: true
              designed_in: US
              authorized_designer: approved
              designer_parent: US
              designer_application_filed: none
              packaged_by: approved_osat
              packaged_in: TW
            quantity: 1024
          - {eccn: 3a090.A, tpp: 15832, datacenter: true, quantity: 1024}
          - model_weights:
              training_operations: 1.2e26
              published: false
              base_published: null
              base_operations: null
              additional_operations: 3e25
              below_open_frontier: false
              data_generators:
                - {name: M, share_of_operations: 0.3, data_published: false, weights_published: true, generation_operations: 1e24, training_operations: 2e26}
          - {eccn: 3B001.f.1.b.2.b, quantity: 1}
          - {eccn: 4E091}
        us_origin: true
        us_content_share: 0.20
        foreign_direct_product: true
        parties:
          - role: ultimate_consignee
            name: Example Cloud Sdn Bhd
            country: MY
            headquarters: MY
            ultimate_parent: {name: Example Holdings, headquarters: MY}
            owners: [{name: Other Co, share: 0.30, listed: entity_list, owners: [{name: Third Co, share: 1}]}]
            listed: none
            footnotes: [4, 1, 4]
            private_sector: true
            veu: none
            certifications: [lpp_statement, aia_certification]
            permanent_regular_employee: true
        end_use: {kind: commercial_datacenter, knowledge: [military, a friend said so], system: {fp64_pflops: 10, fp32_pflops: 20, volume_ft3: 3000}}
        certified_conditions: [us_supply, kyc]
        prior:
          lpp_tpp_this_year: 25331200
          country_tpp_licensed: 600000000
          country_tpp_limit: 790000000
          nveu_tpp_installed: 0
          uveu_tpp_by_country: {US: 49000000, JP: 31000000}
          aia_tpp_received: 7
          volume_share_of_us: 0.31
        """;

    [Fact]
    public void Every_field_of_the_contract_is_read()
    {
        var order = Read(Everything);

        (order.Id, order.Date, order.Activity, order.ValueUsd).ShouldBe(("PO-2025-0117", new DateOnly(2025, 6, 2), "export", 25_600_000m));
        (order.From, order.Destination).ShouldBe((Country.Parse("US"), Country.Parse("MY")));
        order.Exporter.ShouldBe(new Exporter("Example Servers Inc", Country.Parse("US"), "distributor"));
        (order.UsOrigin, order.UsContentShare, order.ForeignDirectProduct).ShouldBe((true, 0.2m, true));
        order.CertifiedConditions.ShouldBe(["us_supply", "kyc"]);
        order.EndUse!.Kind.ShouldBe("commercial_datacenter");
        order.EndUse.Knowledge.ShouldBe(["military", "a friend said so"]);
        order.EndUse.System.ShouldBe(new SystemPerformance(10m, 20m, 3000m));
        var prior = order.Prior!;
        (prior.LppTppThisYear, prior.CountryTppLicensed, prior.CountryTppLimit, prior.NveuTppInstalled, prior.AiaTppReceived, prior.VolumeShareOfUs)
            .ShouldBe((25_331_200m, 600_000_000m, 790_000_000m, 0m, 7m, 0.31m));
        prior.UveuTppByCountry!.ToDictionary(x => x.Key.Code, x => x.Value).ShouldBe(new Dictionary<string, decimal> { ["US"] = 49_000_000m, ["JP"] = 31_000_000m });
    }

    [Fact]
    public void Every_kind_of_item_is_read()
    {
        var items = Read(Everything).Items;

        var chip = items[0].ShouldBeOfType<ChipItem>();
        (chip.Chip, chip.Quantity, chip.UnitPriceUsd, chip.Mark.Line).ShouldBe(("NVIDIA H100 SXM5 80GB", 1024L, 25000.5m, 9));
        items[1].ShouldBeOfType<SystemItem>().System.ShouldBe("NVIDIA DGX H100");
        var specs = items[2].ShouldBeOfType<SpecifiedItem>().Specs;
        specs.DenseTops!.ShouldBe(new Dictionary<int, decimal> { [8] = 1979m, [16] = 989.5m }, ignoreOrder: true);
        (specs.Name, specs.ApplicableDieAreaMm2, specs.MemoryBandwidthGbps, specs.InterconnectGbps, specs.MemoryBandwidthDensity, specs.Datacenter)
            .ShouldBe(("XPU-1", 814m, 3350m, 900m, null, true));
        (specs.NodeNm, specs.TransistorsBn, specs.Hbm, specs.DesignedIn?.Code, specs.AuthorizedDesigner, specs.DesignerParent?.Code)
            .ShouldBe((4m, 80m, true, "US", "approved", "US"));
        (specs.DesignerApplicationFiled, specs.DesignerApplicationKnown, specs.PackagedBy, specs.PackagedIn?.Code).ShouldBe((null, true, "approved_osat", "TW"));
        specs.Check().ShouldBeEmpty();
        var classified = items[3].ShouldBeOfType<ClassifiedItem>();
        (classified.Eccn, classified.Tpp, classified.Datacenter).ShouldBe(("3A090.a", 15832m, true));
        var weights = items[4].ShouldBeOfType<WeightsItem>().Weights;
        (weights.TrainingOperations, weights.Published, weights.BasePublished, weights.BaseOperations, weights.AdditionalOperations, weights.BelowOpenFrontier)
            .ShouldBe((1.2e26m, false, null, null, 3e25m, false));
        weights.DataGenerators.ShouldBe([new DataGenerator("M", 0.3m, false, true, 1e24m, 2e26m)]);
        items[5].ShouldBeOfType<ClassifiedItem>().Eccn.ShouldBe("3B001.f.1.b.2.b");
        var exponent = items[6].ShouldBeOfType<ClassifiedItem>();
        (exponent.Eccn, exponent.Quantity).ShouldBe(("4E091", null));
    }

    [Fact]
    public void Every_field_of_a_party_is_read()
    {
        var party = Read(Everything).Parties!.Single();

        (party.Role, party.Name, party.Country?.Code, party.Headquarters?.Code).ShouldBe(("ultimate_consignee", "Example Cloud Sdn Bhd", "MY", "MY"));
        party.UltimateParent.ShouldBe(new UltimateParent("Example Holdings", Country.Parse("MY")));
        var owner = party.Owners!.Single();
        (owner.Name, owner.Share, owner.Listed).ShouldBe(("Other Co", 0.3m, "entity_list"));
        owner.Owners!.Single().ShouldBe(new Owner("Third Co", 1m, null, null));
        (party.Listed, party.PrivateSector, party.Veu, party.PermanentRegularEmployee).ShouldBe(("none", true, "none", true));
        party.Footnotes.ShouldBe([4, 1]);
        party.Certifications.ShouldBe(["lpp_statement", "aia_certification"]);
    }

    [Theory]
    [InlineData("{id: x, items: [{eccn: EAR99}]}")]
    [InlineData("""
        {id: x, items: [{eccn: EAR99, tpp: null, datacenter: null, quantity: null, unit_price_usd: null, chip: null}], date: null, activity: null,
         from: null, destination: null, value_usd: null, exporter: null, us_origin: null, us_content_share: null, foreign_direct_product: null,
         parties: null, end_use: null, certified_conditions: null, prior: ~}
        """)]
    public void What_is_absent_or_null_is_unknown(string text)
    {
        var order = Read(text);

        order.ShouldBe(new Order { Id = "x", Items = order.Items, Document = "test" });
        order.Items.Single().ShouldBe(new ClassifiedItem("EAR99") { Mark = order.Items[0].Mark });
    }

    [Fact]
    public void A_list_that_is_given_is_complete()
    {
        var order = Read("{id: x, items: [{eccn: EAR99}], parties: [], certified_conditions: [], end_use: {knowledge: []}}");
        order.Parties.ShouldNotBeNull().ShouldBeEmpty();
        order.CertifiedConditions.ShouldNotBeNull().ShouldBeEmpty();
        order.EndUse!.Knowledge.ShouldNotBeNull().ShouldBeEmpty();
    }

    [Fact]
    public void Owners_may_nest_as_deep_as_the_limit()
    {
        var owners = string.Concat(Enumerable.Repeat("[{share: 1, owners: ", OrderLimits.OwnerDepth - 1)) + "[]" + string.Concat(Enumerable.Repeat("}]", OrderLimits.OwnerDepth - 1));
        var party = Read($"{{id: x, items: [{{eccn: EAR99}}], parties: [{{role: end_user, owners: {owners}}}]}}").Parties!.Single();
        var depth = 0;
        for (var at = party.Owners; at is { Count: > 0 }; at = at[0].Owners)
        {
            depth++;
        }

        depth.ShouldBe(OrderLimits.OwnerDepth - 1);
    }

    [Theory]
    [InlineData("name: XPU-1\ndense_tops: {16: 500}\n")]
    [InlineData("specs: {name: XPU-1, dense_tops: {16: 500}}\n")]
    public void A_specification_may_stand_alone(string text)
    {
        var specs = SpecificationReader.Read(DocumentReader.ReadYaml(text, "s.yaml", ReadLimits.Order), "s.yaml");
        (specs.Name, specs.DenseTops![16], specs.DesignerApplicationKnown).ShouldBe(("XPU-1", 500m, false));
    }

    [Fact]
    public void A_specification_that_stands_alone_is_refused_by_its_fields()
    {
        var node = DocumentReader.ReadYaml("dense_tops: {8s: 1}\n", "s.yaml", ReadLimits.Order);
        Should.Throw<InvalidInputException>(() => SpecificationReader.Read(node, "s.yaml")).Message.ShouldStartWith("s.yaml:1:14: dense_tops.8s: read the key '8s'");
        Should.Throw<InvalidInputException>(() => SpecificationReader.Read(DocumentReader.ReadYaml("[1]", "s", ReadLimits.Order), "s"));
    }

    [Fact]
    public void The_same_order_in_json_is_the_same_order()
    {
        const string json = """{"id": "x", "date": "2025-06-02", "items": [{"eccn": "3A090.a", "tpp": 15832.0, "quantity": 4}], "us_origin": false}""";
        const string yaml = "{id: x, date: 2025-06-02, items: [{eccn: 3A090.a, tpp: 15832.0, quantity: 4}], us_origin: false}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var (a, b) = (OrderReader.Read(stream, "test"), Read(yaml));
        (a.Id, a.Date, a.UsOrigin).ShouldBe((b.Id, b.Date, b.UsOrigin));
        (a.Items[0] with { Mark = default }).ShouldBe(b.Items[0] with { Mark = default });
    }

    [Fact]
    public void However_an_order_is_damaged_it_is_read_or_refused()
    {
        var lines = Everything.Split('\n');
        string[] junk = ["", "null", "[]", "{}", "-1", "1e99", "x", "'", "[[", "true", "- 5", "? a", "\t"];
        var damage = Gen.Choose(0, lines.Length - 1).SelectMany(line => Gen.Elements(junk).SelectMany(text => Gen.Choose(0, 2).Select(how => (line, text, how))));
        Prop.ForAll(damage.ListOf(3).ToArbitrary(), hits =>
        {
            var damaged = (string[])lines.Clone();
            foreach (var (line, text, how) in hits)
            {
                var colon = damaged[line].IndexOf(':', StringComparison.Ordinal);
                damaged[line] = how switch
                {
                    0 => text,
                    1 when colon >= 0 => $"{damaged[line][..(colon + 1)]} {text}",
                    _ => damaged[line] + text,
                };
            }

            try
            {
                Read(string.Join('\n', damaged)).Items.ShouldNotBeEmpty();
            }
            catch (InputException refused)
            {
                refused.Message.ShouldStartWith("test:");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    private static Order Read(string text) => OrderReader.Read(DocumentReader.ReadYaml(text, "test", OrderLimits.Document), "test");
}
