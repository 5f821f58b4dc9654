using Sluice.Items;
using Sluice.Orders;

namespace Sluice.Tests.Determinations.Properties;

/// <summary>Makes facts of an order unknown.</summary>
internal static class Forgetting
{
    /// <summary>
    /// Leaves about a third of the facts out. What an order states by leaving it out stays: a system it is built into, an
    /// allocation of its own, generating models, the memory density of a part that computes (see the contract and the facts).
    /// </summary>
    public static Order Some(Order order, Random random)
    {
        bool Gone() => random.Next(3) == 0;
        T? Class<T>(T? value)
            where T : class => Gone() ? null : value;
        T? Value<T>(T? value)
            where T : struct => Gone() ? null : value;
        return order with
        {
            Activity = Class(order.Activity),
            From = Value(order.From),
            Destination = Value(order.Destination),
            Exporter = order.Exporter is { } x ? new Exporter(Class(x.Name), Value(x.Headquarters), Class(x.Kind)) : null,
            UsOrigin = Value(order.UsOrigin),
            UsContentShare = Value(order.UsContentShare),
            ForeignDirectProduct = Value(order.ForeignDirectProduct),
            CertifiedConditions = Class(order.CertifiedConditions),
            EndUse = order.EndUse is { } use ? new EndUse(Class(use.Kind), Class(use.Knowledge), use.System) : null,
            Parties = random.Next(12) == 0 ? null : order.Parties?.Select(p => p with
            {
                Name = Class(p.Name),
                Country = Value(p.Country),
                Headquarters = Value(p.Headquarters),
                UltimateParent = p.UltimateParent is { } parent ? new UltimateParent(Class(parent.Name), Value(parent.Headquarters)) : null,
                Owners = Class(p.Owners),
                Listed = Class(p.Listed),
                Footnotes = p.Listed is null or "entity_list" ? Class(p.Footnotes) : p.Footnotes,
                PrivateSector = Value(p.PrivateSector),
                Veu = Class(p.Veu),
                Certifications = Class(p.Certifications),
                PermanentRegularEmployee = Value(p.PermanentRegularEmployee),
            }).ToArray(),
            Prior = order.Prior is { } prior ? prior with
            {
                LppTppThisYear = Value(prior.LppTppThisYear),
                CountryTppLicensed = Value(prior.CountryTppLicensed),
                NveuTppInstalled = Value(prior.NveuTppInstalled),
                UveuTppByCountry = Class(prior.UveuTppByCountry),
                AiaTppReceived = Value(prior.AiaTppReceived),
                VolumeShareOfUs = Value(prior.VolumeShareOfUs),
            } : null,
            Items = [.. order.Items.Select(i => Forget(i) with { Quantity = Value(i.Quantity) })],
        };

        OrderItem Forget(OrderItem item) => item switch
        {
            SpecifiedItem x => x with { Specs = Specification(x.Specs) },
            ClassifiedItem x => x with { Tpp = Value(x.Tpp), Datacenter = Value(x.Datacenter) },
            WeightsItem { Weights: var w } x => x with
            {
                Weights = w with
                {
                    TrainingOperations = Value(w.TrainingOperations),
                    Published = Value(w.Published),
                    BasePublished = Value(w.BasePublished),
                    BaseOperations = Value(w.BaseOperations),
                    AdditionalOperations = Value(w.AdditionalOperations),
                    BelowOpenFrontier = Value(w.BelowOpenFrontier),
                },
            },
            _ => item,
        };

        ChipSpecification Specification(ChipSpecification specs) => specs with
        {
            Name = Class(specs.Name),
            DenseTops = Class(specs.DenseTops),
            ApplicableDieAreaMm2 = Value(specs.ApplicableDieAreaMm2),
            MemoryBandwidthGbps = Value(specs.MemoryBandwidthGbps),
            MemoryBandwidthDensity = specs.Computes == true ? specs.MemoryBandwidthDensity : Value(specs.MemoryBandwidthDensity),
            InterconnectGbps = Value(specs.InterconnectGbps),
            Datacenter = Value(specs.Datacenter),
            NodeNm = Value(specs.NodeNm),
            TransistorsBn = Value(specs.TransistorsBn),
            Hbm = Value(specs.Hbm),
            DesignedIn = Value(specs.DesignedIn),
            DesignerParent = Value(specs.DesignerParent),
            AuthorizedDesigner = Class(specs.AuthorizedDesigner),
            DesignerApplicationFiled = specs.DesignerApplicationFiled,
            PackagedBy = Class(specs.PackagedBy),
            PackagedIn = Value(specs.PackagedIn),
        };
    }
}
