using Sluice.Orders;
using Sluice.Parties;
using Sluice.Tests.Determinations;

namespace Sluice.Tests.Memos;

/// <summary>The orders behind the sample determinations.</summary>
internal static class SampleOrder
{
    public static Order Malaysia { get; } = new()
    {
        Id = "PO-2025-0117",
        Date = new DateOnly(2025, 6, 2),
        Activity = "export",
        From = Country.Parse("US"),
        Destination = Country.Parse("MY"),
        ValueUsd = 25_600_000m,
        Exporter = new Exporter("Example Servers Inc", Country.Parse("US"), "distributor"),
        Items = [new ChipItem("NVIDIA H100 SXM5 80GB") { Quantity = 1024 }],
        Parties =
        [
            new Party("ultimate_consignee")
            {
                Name = "Example Cloud Sdn Bhd",
                Country = Country.Parse("MY"),
                Headquarters = Country.Parse("MY"),
                UltimateParent = new UltimateParent("Example Holdings", null),
                Listed = "none",
            },
            new Party("intermediate_consignee") { Name = "Example Forwarders Pte Ltd", Country = Country.Parse("SG") },
        ],
        EndUse = new EndUse("commercial_datacenter", []),
    };

    public static Order Poisoned { get; } = Malaysia with
    {
        Id = Sample.Hostile,
        Exporter = new Exporter(Sample.Hostile, null, null),
        Parties = [new Party("end_user") { Name = Sample.Hostile, UltimateParent = new UltimateParent(Sample.Hostile) }],
        EndUse = new EndUse("commercial_datacenter", [Sample.Hostile]),
    };
}
