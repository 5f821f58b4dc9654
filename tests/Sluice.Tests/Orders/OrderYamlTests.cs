using System.Text.Json;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Parties;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Orders;

public sealed class OrderYamlTests
{
    public static TheoryData<string> Examples =>
        [.. Directory.GetFiles(Path.Combine(GoldenFiles.Root(), "..", "examples"), "*.yaml").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_written_is_read_back_the_same(string example)
    {
        var order = OrderReader.ReadFile(Path.Combine(GoldenFiles.Root(), "..", "examples", example));

        Read(OrderYaml.Write(order)).ShouldBeEquivalentTo(Unplaced(order));
    }

    [Fact]
    public void Every_field_is_written_and_read_back()
    {
        var text = OrderYaml.Write(Full());
        OrderYaml.Write(Read(text)).ShouldBe(text);

        Type[] parts =
        [
            typeof(Order), typeof(Exporter), typeof(Party), typeof(UltimateParent), typeof(Owner), typeof(EndUse), typeof(SystemPerformance), typeof(Prior),
            typeof(ModelWeights), typeof(DataGenerator), typeof(ClassifiedItem), typeof(ChipItem), typeof(SystemItem), typeof(WeightsItem),
        ];
        foreach (var name in parts.SelectMany(t => t.GetProperties()).Select(p => p.Name).Except(["Document", "Mark", "EqualityContract", "Weights"]))
        {
            text.ShouldContain(JsonNamingPolicy.SnakeCaseLower.ConvertName(name) + ":");
        }
    }

    [Fact]
    public void Unknown_facts_are_left_out_and_empty_lists_are_not()
    {
        OrderYaml.Write(new Order { Id = "x", Items = [new ChipItem("H100")] }).ShouldBe("id: x\nitems:\n  - {chip: H100}\n");
        OrderYaml.Write(new Order { Id = "x", Items = [new ChipItem("H100")], Parties = [], CertifiedConditions = [] })
            .ShouldBe("id: x\nitems:\n  - {chip: H100}\nparties: []\ncertified_conditions: []\n");
    }

    [Theory]
    [InlineData("NO", "\"NO\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("3E001", "\"3E001\"")]
    [InlineData("1e5", "\"1e5\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("say \"no\" \\ yes", "\"say \\\"no\\\" \\\\ yes\"")]
    [InlineData("tab\there", "\"tab\\there\"")]
    [InlineData("中文", "\"中文\"")]
    [InlineData("plain_word", "plain_word")]
    public void Texts_that_could_be_something_else_are_in_quotes(string id, string written) =>
        OrderYaml.Write(new Order { Id = id, Items = [] }).ShouldBe($"id: {written}\nitems: []\n");

    private static Order Full() => new()
    {
        Id = "full: {order}",
        Date = new DateOnly(2025, 6, 2),
        Activity = "reexport",
        From = Country.Parse("NO"),
        Destination = Country.Parse("MY"),
        ValueUsd = 1.5m,
        Exporter = new Exporter("Ex, \"Port\"", Country.Parse("NO"), "osat"),
        UsOrigin = false,
        UsContentShare = 0.2m,
        ForeignDirectProduct = true,
        Items =
        [
            new ChipItem("NVIDIA H100 SXM5 80GB") { Quantity = 3, UnitPriceUsd = 25000m },
            new SystemItem("NVIDIA DGX H100") { Quantity = 1 },
            new SpecifiedItem(new ChipSpecification
            {
                Name = "X-1",
                DenseTops = new SortedDictionary<int, decimal> { [8] = 600.125m, [16] = 300m },
                ApplicableDieAreaMm2 = 814m,
                MemoryBandwidthGbps = 1m,
                InterconnectGbps = 2m,
                MemoryBandwidthDensity = 3m,
                Datacenter = true,
                NodeNm = 4m,
                TransistorsBn = 80m,
                Hbm = false,
                DesignedIn = Country.Parse("TW"),
                DesignerParent = Country.Parse("TW"),
                AuthorizedDesigner = "authorized",
                DesignerApplicationFiled = new DateOnly(2026, 1, 2),
                DesignerApplicationKnown = true,
                PackagedBy = "approved_osat",
                PackagedIn = Country.Parse("TW"),
            }),
            new SpecifiedItem(new ChipSpecification { DesignerApplicationKnown = true }),
            new ClassifiedItem("3A090.a", 15832m, true) { Quantity = 2 },
            new WeightsItem(new ModelWeights
            {
                TrainingOperations = 1.2e26m,
                Published = false,
                BasePublished = true,
                BaseOperations = 1e25m,
                AdditionalOperations = 1e24m,
                BelowOpenFrontier = false,
                DataGenerators = [new DataGenerator("G", 0.2m, false, true, 1e23m, 1e25m)],
            }),
        ],
        Parties =
        [
            new Party("ultimate_consignee")
            {
                Name = "Cloud Sdn Bhd",
                Country = Country.Parse("MY"),
                Headquarters = Country.Parse("MY"),
                UltimateParent = new UltimateParent("Holdings", Country.Parse("CN")),
                Owners = [new Owner("A", 0.3m, "entity_list", [new Owner(null, null, null, null)]), new Owner("B", 0.2m, "none", [])],
                Listed = "entity_list",
                Footnotes = [1, 4],
                PrivateSector = true,
                Veu = "nveu",
                Certifications = ["lpp_statement"],
                PermanentRegularEmployee = false,
            },
        ],
        EndUse = new EndUse("supercomputer", ["military", "something of the exporter's own"], new SystemPerformance(10m, 20m, 3000m)),
        CertifiedConditions = ["us_supply", "kyc"],
        Prior = new Prior
        {
            LppTppThisYear = 1m,
            CountryTppLicensed = 2m,
            CountryTppLimit = 3m,
            NveuTppInstalled = 4m,
            UveuTppByCountry = new Dictionary<Country, decimal> { [Country.Parse("US")] = 5m, [Country.Parse("NO")] = 6m },
            AiaTppReceived = 7m,
            VolumeShareOfUs = 0.31m,
        },
        Document = "order.yaml",
    };

    private static Order Read(string text) => Unplaced(OrderReader.Read(DocumentReader.ReadYaml(text, "order.yaml", OrderLimits.Document), "order.yaml"));

    private static Order Unplaced(Order order) => order with { Document = "order.yaml", Items = [.. order.Items.Select(i => i with { Mark = default })] };
}
