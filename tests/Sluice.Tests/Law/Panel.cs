using Sluice.Documents;
using Sluice.Orders;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Law;

/// <summary>A fixed panel of orders that many rules of the book speak of: the examples, and parts by destination.</summary>
internal static class Panel
{
    private static readonly string[] Lines =
    [
        "chip: NVIDIA A100 SXM4 80GB", "chip: NVIDIA A800 SXM4 80GB", "chip: NVIDIA H20 96GB", "chip: Huawei Ascend 910B", "system: NVIDIA DGX H100",
        "specs: {name: Card, dense_tops: {8: 400}, applicable_die_area_mm2: 800, datacenter: true, interconnect_gbps: 0, memory_bandwidth_gbps: 1000}",
    ];

    private static readonly string[] Destinations = ["CN", "MO", "AE", "KH"];

    /// <summary>The orders: more than 40.</summary>
    public static IReadOnlyList<Order> Orders { get; } =
    [
        .. Directory.GetFiles(Path.Combine(GoldenFiles.Root(), "..", "examples"), "*.yaml").Order(StringComparer.Ordinal).Select(OrderReader.ReadFile),
        .. Lines.SelectMany(_ => Destinations, (line, destination) => Read(line, destination)),
        Read("eccn: EAR99", "RU"),
        Read("eccn: 3B001.f.1.b.2.b", "CN"),
    ];

    /// <summary>An order for a party that listed parties own by some share.</summary>
    public static Order Owned(decimal share) => Read("eccn: EAR99", "MY", FormattableString.Invariant($"owners: [{{name: Owner, share: {share}, listed: entity_list}}]"));

    private static Order Read(string line, string destination, string owners = "owners: []") => OrderReader.Read(
        DocumentReader.ReadYaml(
            $$"""
            id: panel
            activity: export
            from: US
            destination: {{destination}}
            us_origin: true
            exporter: {name: NVIDIA, headquarters: US, kind: manufacturer}
            items: [{ {{line}}, quantity: 10 }]
            parties:
              - {role: ultimate_consignee, name: Buyer, country: {{destination}}, headquarters: {{destination}}, listed: none, private_sector: true, veu: none, certifications: [], {{owners}},
                 ultimate_parent: {name: Parent, headquarters: {{destination}} } }
            end_use: {kind: commercial_datacenter, knowledge: []}
            certified_conditions: []
            prior: {lpp_tpp_this_year: 0, country_tpp_licensed: 0, volume_share_of_us: 0}
            """,
            "panel.yaml",
            OrderLimits.Document),
        "panel.yaml");
}
