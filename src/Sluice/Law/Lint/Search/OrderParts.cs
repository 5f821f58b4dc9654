using Sluice.Orders;

namespace Sluice.Law.Lint.Search;

/// <summary>Items and parties with one thing less.</summary>
internal static class OrderParts
{
    private static readonly Func<Party, Party>[] OfParty =
    [
        p => p with { Owners = null },
        p => p with { UltimateParent = null },
        p => p with { Name = null },
        p => p with { Headquarters = null },
        p => p with { Country = null },
        p => p with { Listed = null, Footnotes = null },
        p => p with { Footnotes = null },
        p => p with { PrivateSector = null },
        p => p with { Veu = null },
        p => p with { Certifications = null },
        p => p with { PermanentRegularEmployee = null },
    ];

    private static readonly Func<Items.ChipSpecification, Items.ChipSpecification>[] OfSpecification =
    [
        s => s with { Name = null },
        s => s with { DenseTops = null },
        s => s with { ApplicableDieAreaMm2 = null },
        s => s with { MemoryBandwidthGbps = null },
        s => s with { MemoryBandwidthDensity = null },
        s => s with { InterconnectGbps = null },
        s => s with { Datacenter = null },
        s => s with { NodeNm = null },
        s => s with { TransistorsBn = null },
        s => s with { Hbm = null },
        s => s with { DesignedIn = null },
        s => s with { DesignerParent = null },
        s => s with { AuthorizedDesigner = null },
        s => s with { DesignerApplicationFiled = null, DesignerApplicationKnown = false },
        s => s with { PackagedBy = null },
        s => s with { PackagedIn = null },
    ];

    private static readonly Func<ModelWeights, ModelWeights>[] OfWeights =
    [
        w => w with { DataGenerators = null },
        w => w with { BaseOperations = null },
        w => w with { AdditionalOperations = null },
        w => w with { BasePublished = null },
        w => w with { BelowOpenFrontier = null },
        w => w with { Published = null },
        w => w with { TrainingOperations = null },
    ];

    /// <summary>A party with one field less, in every way.</summary>
    public static IEnumerable<Party> Smaller(Party party) => OfParty.Select(leave => leave(party)).Where(left => left != party);

    /// <summary>A line with one field less, in every way.</summary>
    public static IEnumerable<OrderItem> Smaller(OrderItem item)
    {
        if (item.Quantity is not null)
        {
            yield return item with { Quantity = null };
        }

        IEnumerable<OrderItem> parts = item switch
        {
            SpecifiedItem x => OfSpecification.Select(leave => x with { Specs = leave(x.Specs) }),
            WeightsItem x => OfWeights.Select(leave => x with { Weights = leave(x.Weights) }),
            ClassifiedItem x => [x with { Tpp = null }, x with { Datacenter = null }],
            _ => [],
        };
        foreach (var part in parts.Where(p => p != item))
        {
            yield return part;
        }
    }
}
