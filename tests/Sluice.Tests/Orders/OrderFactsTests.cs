using Sluice.Documents;
using Sluice.Facts;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Tests.Orders;

public sealed class OrderFactsTests
{
    private static readonly DateOnly Day = new(2025, 6, 2);
    private static readonly Catalogue Parts = Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    [Fact]
    public void A_part_of_the_catalogue_brings_its_figures()
    {
        var facts = Build("items: [{chip: h100 sxm, quantity: 1024}]");

        var item = facts.Items.Single();
        (item.Name, item.Kind, item.Tpp, item.TotalTpp, item.Units, item.ChipsPerUnit).ShouldBe(("NVIDIA H100 SXM5 80GB", "chip", 15832m, 16_211_968m, 1024L, 1));
        item.Density.Rounded(2).ShouldBe(19.45m);
        var row = facts.Frame.Items.Single();
        Word(row, Vocabulary.ItemKind).ShouldBe("chip");
        row[Vocabulary.Chip].Text.ShouldBe("NVIDIA H100 SXM5 80GB");
        row[Vocabulary.Tpp].Number.ShouldBe(Number.Of(15832m));
        row[Vocabulary.TotalTpp].Number.ShouldBe(Number.Of(16_211_968m));
        row[Vocabulary.PerformanceDensity].Number.ShouldBe(Number.Ratio(15832m, 814m));
        row[Vocabulary.Datacenter].Code.ShouldBe(1);
        row[Vocabulary.DesignedIn].Code.ShouldBe(Country.Parse("US").Index);
        row[Vocabulary.MemoryBandwidth].State.ShouldBe(CellState.Known);
        row[Vocabulary.MemoryBandwidthDensity].State.ShouldBe(CellState.Missing);
        row[Vocabulary.Eccn].State.ShouldBe(CellState.Missing);
        row[Vocabulary.TrainingOperations].State.ShouldBe(CellState.Missing);
        row[Vocabulary.Designer].Text.ShouldBe("NVIDIA");
        row[Vocabulary.AuthorizedDesigner].State.ShouldBe(CellState.Unknown);
        row[Vocabulary.Level].State.ShouldBe(CellState.Unknown);
    }

    [Fact]
    public void The_parts_of_a_system_count()
    {
        var facts = Build("items: [{system: NVIDIA DGX H100, quantity: 16}]");

        var item = facts.Items.Single();
        (item.Name, item.Kind, item.ChipsPerUnit, item.TotalTpp).ShouldBe(("NVIDIA DGX H100", "system", 8, 16m * 8m * 15832m));
        item.System!.Chip.ShouldBe(item.Chip);
        facts.Frame.Items[0][Vocabulary.Chip].Text.ShouldBe("NVIDIA H100 SXM5 80GB");
        facts.Frame.Items[0][Vocabulary.Quantity].Number.ShouldBe(Number.Of(16m));
    }

    [Theory]
    [InlineData("{16: 989.5, 8: 1979}", "814", "15832", CellState.Known, CellState.Missing)]
    [InlineData("{16: 989.5, 8: 1979}", "null", "15832", CellState.Unknown, CellState.Missing)]
    [InlineData("{16: 989.5, 8: 1979}", "0", "15832", CellState.Missing, CellState.Missing)]
    [InlineData("{}", "0", "0", CellState.Missing, CellState.Unknown)]
    [InlineData("{}", "10", "0", CellState.Known, CellState.Unknown)]
    [InlineData("null", "814", null, CellState.Unknown, CellState.Unknown)]
    [InlineData("null", "0", null, CellState.Missing, CellState.Unknown)]
    public void Density_is_unknown_when_a_figure_is_and_missing_when_no_die_is_non_planar(
        string tops, string area, string? tpp, CellState density, CellState memoryDensity)
    {
        var row = Build($"items: [{{specs: {{dense_tops: {tops}, applicable_die_area_mm2: {area}}}, quantity: 2}}]").Frame.Items.Single();

        row[Vocabulary.Tpp].Number.ShouldBe(Number.Of(tpp is null ? null : decimal.Parse(tpp)));
        row[Vocabulary.TotalTpp].Number.ShouldBe(Number.Of(tpp is null ? null : 2m * decimal.Parse(tpp)));
        row[Vocabulary.PerformanceDensity].State.ShouldBe(density);
        row[Vocabulary.MemoryBandwidthDensity].State.ShouldBe(memoryDensity);
        row[Vocabulary.Chip].State.ShouldBe(CellState.Unknown);
    }

    [Theory]
    [InlineData("GeForce RTX 4090", CellState.Known, "NVIDIA GeForce RTX 4090")]
    [InlineData("XPU-1", CellState.Known, "XPU-1")]
    [InlineData("H100", CellState.Known, "H100")]
    public void A_specification_bears_the_name_of_the_part_it_names(string name, CellState state, string? text)
    {
        var cell = Build($"items: [{{specs: {{name: {name}, dense_tops: {{16: 1}}}}}}]").Frame.Items.Single()[Vocabulary.Chip];
        (cell.State, cell.Text).ShouldBe((state, text));
    }

    [Fact]
    public void The_figures_of_a_specification_are_those_stated_and_not_the_catalogues()
    {
        var row = Build("items: [{specs: {name: GeForce RTX 4090, dense_tops: {16: 1}}, quantity: 1}]").Frame.Items.Single();
        row[Vocabulary.Tpp].Number.ShouldBe(Number.Of(16m));
        row[Vocabulary.Datacenter].State.ShouldBe(CellState.Unknown);
        row[Vocabulary.Designer].State.ShouldBe(CellState.Missing);
    }

    [Theory]
    [InlineData("none", CellState.Missing)]
    [InlineData("2026-12-01", CellState.Known)]
    [InlineData("null", CellState.Unknown)]
    public void An_application_is_filed_not_filed_or_unknown(string filed, CellState state) =>
        Build($"items: [{{specs: {{designer_application_filed: {filed}}}}}]").Frame.Items.Single()[Vocabulary.DesignerApplication].State.ShouldBe(state);

    [Fact]
    public void A_classified_item_states_its_eccn_and_little_else()
    {
        var facts = Build("items: [{eccn: 3A090.a, tpp: 15832, datacenter: true, quantity: 10}, {eccn: EAR99, quantity: 1}]");

        var row = facts.Frame.Items[0];
        row[Vocabulary.Eccn].Text.ShouldBe("3A090.a");
        row[Vocabulary.TotalTpp].Number.ShouldBe(Number.Of(158_320m));
        row[Vocabulary.Datacenter].Code.ShouldBe(1);
        row[Vocabulary.Chip].State.ShouldBe(CellState.Missing);
        row[Vocabulary.PerformanceDensity].State.ShouldBe(CellState.Unknown);
        row[Vocabulary.MemoryBandwidthDensity].State.ShouldBe(CellState.Missing);
        var other = facts.Frame.Items[1];
        foreach (var fact in new[] { Vocabulary.Tpp, Vocabulary.TotalTpp, Vocabulary.Datacenter, Vocabulary.PerformanceDensity, Vocabulary.MemoryBandwidthDensity })
        {
            other[fact].State.ShouldBe(CellState.Unknown, fact.Path);
        }

        (facts.Items[1].Name, facts.Items[1].TotalTpp).ShouldBe(("EAR99", null));
    }

    [Fact]
    public void Model_weights_have_no_hardware()
    {
        var facts = Build("items: [{model_weights: {training_operations: 1.2e26, published: false, data_generators: [{share_of_operations: 0.3}]}}, {model_weights: {}}]");

        var row = facts.Frame.Items[0];
        row[Vocabulary.TrainingOperations].Number.ShouldBe(Number.Of(1.2e26m));
        row[Vocabulary.WeightsPublished].State.ShouldBe(CellState.Known);
        row[Vocabulary.BaseOperations].State.ShouldBe(CellState.Unknown);
        row.Generators!.Single()[Vocabulary.GeneratorShare].Number.ShouldBe(Number.Of(0.3m));
        row.Generators!.Single()[Vocabulary.GeneratorDataPublished].State.ShouldBe(CellState.Unknown);
        foreach (var fact in new[] { Vocabulary.Tpp, Vocabulary.TotalTpp, Vocabulary.PerformanceDensity, Vocabulary.Datacenter, Vocabulary.Chip, Vocabulary.Eccn, Vocabulary.Quantity })
        {
            row[fact].State.ShouldBe(CellState.Missing, fact.Path);
        }

        facts.Frame.Items[1].Generators.ShouldNotBeNull().ShouldBeEmpty();
        facts.Items[1].Kind.ShouldBe("model_weights");
    }

    [Fact]
    public void Every_fact_of_a_line_is_known_missing_or_left_unknown_on_purpose()
    {
        // A line that states everything leaves nothing unknown but its level.
        var row = Build("""
            items:
              - specs: {name: XPU-1, dense_tops: {16: 1}, applicable_die_area_mm2: 1, memory_bandwidth_gbps: 1, interconnect_gbps: 1, datacenter: true, node_nm: 4,
                        transistors_bn: 1, hbm: true, designed_in: US, authorized_designer: none, designer_parent: US, designer_application_filed: none,
                        packaged_by: approved_osat, packaged_in: TW}
                quantity: 1
            """).Frame.Items.Single();
        Vocabulary.Facts(FactScope.Item).Where(f => row[f].State == CellState.Unknown).ShouldBe([Vocabulary.Level]);

        var weights = Build("""
            items:
              - model_weights: {training_operations: 1, published: true, base_published: true, base_operations: 1, additional_operations: 1, below_open_frontier: true}
            """).Frame.Items.Single();
        Vocabulary.Facts(FactScope.Item).Where(f => weights[f].State == CellState.Unknown).ShouldBe([Vocabulary.Level]);
    }

    [Fact]
    public void The_order_as_a_whole_states_what_is_known()
    {
        var row = Build("""
            activity: reexport
            from: TW
            destination: CN
            value_usd: 5
            exporter: {name: Example Foundry, headquarters: TW, kind: osat}
            items: [{eccn: EAR99}]
            us_origin: false
            us_content_share: 0.2
            foreign_direct_product: true
            end_use: {kind: resale, knowledge: [military, hearsay], system: {fp64_pflops: 10}}
            certified_conditions: [kyc, us_supply]
            prior: {lpp_tpp_this_year: 1, country_tpp_licensed: 2, country_tpp_limit: 3, nveu_tpp_installed: 4, aia_tpp_received: 5, volume_share_of_us: 0.5}
            """).Frame.Order;

        Word(row, Vocabulary.Activity).ShouldBe("reexport");
        row[Vocabulary.Destination].Code.ShouldBe(Country.Parse("CN").Index);
        row[Vocabulary.Date].Code.ShouldBe(Day.DayNumber);
        row[Vocabulary.Year].Number.ShouldBe(Number.Of(2025m));
        row[Vocabulary.ExporterName].Text.ShouldBe("Example Foundry");
        row[Vocabulary.UsOrigin].Code.ShouldBe(0);
        row[Vocabulary.EndUseKnowledge].Bits.ShouldBe(UInt128.One << Vocabulary.EndUseKnowledge.IndexOf("military"));
        row[Vocabulary.CertifiedConditions].Bits.ShouldBe((UInt128)0b101);
        row[Vocabulary.PriorCountryLimit].Number.ShouldBe(Number.Of(3m));
        row[Vocabulary.SystemFp64].Number.ShouldBe(Number.Of(10m));
        Vocabulary.Facts(FactScope.Order).Where(f => row[f].State == CellState.Unknown).ShouldBe([Vocabulary.SystemFp32, Vocabulary.SystemVolume]);
    }

    [Fact]
    public void What_nobody_said_is_unknown_but_an_override_and_a_system_are_missing()
    {
        var facts = Build("items: [{eccn: EAR99}]");
        var row = facts.Frame.Order;

        Vocabulary.Facts(FactScope.Order).Where(f => row[f].State == CellState.Missing)
            .ShouldBe([Vocabulary.SystemFp64, Vocabulary.SystemFp32, Vocabulary.SystemVolume, Vocabulary.PriorCountryLimit]);
        Vocabulary.Facts(FactScope.Order).Where(f => row[f].State == CellState.Known).ShouldBe([Vocabulary.Date, Vocabulary.Year]);
        facts.Frame.Parties.ShouldBeNull();
        facts.Frame.Installed.ShouldBeNull();
    }

    [Fact]
    public void Parties_are_found_by_their_role()
    {
        var frame = Build("""
            items: [{eccn: EAR99}]
            parties:
              - {role: end_user, name: First, country: MY}
              - {role: end_user, name: Second, listed: entity_list}
              - role: ultimate_consignee
                headquarters: SG
                ultimate_parent: {name: P, headquarters: CN}
                owners: [{share: 0.5}]
                listed: none
                private_sector: false
                veu: uveu
                certifications: [aia_certification]
                permanent_regular_employee: true
            prior: {uveu_tpp_by_country: {US: 7}}
            """).Frame;

        var consignee = frame.PartyOf(Vocabulary.Role.IndexOf("ultimate_consignee"));
        consignee[Vocabulary.ParentHeadquarters].Code.ShouldBe(Country.Parse("CN").Index);
        consignee.Owners!.Single().Share.ShouldBe(0.5m);
        (consignee[Vocabulary.Footnotes].State, consignee[Vocabulary.Footnotes].Bits).ShouldBe((CellState.Known, (UInt128)0));
        Vocabulary.Facts(FactScope.Party).Where(f => consignee[f].State == CellState.Unknown).ShouldBe([Vocabulary.PartyName, Vocabulary.PartyCountry]);
        frame.PartyOf(Vocabulary.Role.IndexOf("end_user"))[Vocabulary.PartyName].Text.ShouldBe("First");
        frame.PartyOf(Vocabulary.Role.IndexOf("tenant"))[Vocabulary.PartyName].State.ShouldBe(CellState.Missing);
        frame.Parties![0][Vocabulary.Footnotes].State.ShouldBe(CellState.Unknown);
        frame.Parties[1][Vocabulary.Footnotes].State.ShouldBe(CellState.Unknown);
        frame.Installed!.ShouldBe(new Dictionary<int, decimal> { [Country.Parse("US").Index] = 7m });
    }

    [Fact]
    public void Parts_without_a_catalogue_are_refused_all_at_once_without_a_line_when_there_is_none()
    {
        var order = new Order { Id = "made-here", Items = [new ChipItem("H100"), new SystemItem("DGX") { Quantity = 1 }] };
        var refused = Should.Throw<InvalidInputException>(() => OrderFacts.Build(order, Day, Catalogue.Empty));
        refused.Problems.Select(p => p.Path).ShouldBe(["items[0].chip", "items[1].system"]);
        refused.Message.ShouldStartWith("made-here: items[0].chip: read 'H100'; accepted: ");
    }

    private static string Word(FactRow row, Fact fact) => fact.Words[row[fact].Code];

    private static OrderFacts Build(string fields) =>
        OrderFacts.Build(OrderReader.Read(DocumentReader.ReadYaml("id: test\n" + fields, "test", OrderLimits.Document), "test"), Day, Parts);
}
