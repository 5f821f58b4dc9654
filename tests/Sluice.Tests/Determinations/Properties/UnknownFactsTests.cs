using Sluice.Determinations;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Determinations.Properties;

/// <summary>Leaving facts out never turns an answer: it stays, or it becomes open.</summary>
public sealed class UnknownFactsTests
{
    private int open;
    private int kept;

    [Fact]
    public void Leaving_facts_out_never_turns_the_answer_of_weighing()
    {
        RandomOrders.Check(6_000, (order, random) =>
        {
            var less = Forget(order, random);
            var (written, writtenReview, enforced, enforcedReview) = ShippedLaw.Decider.DecideBriefly(order);
            var (writtenLess, writtenReviewLess, enforcedLess, enforcedReviewLess) = ShippedLaw.Decider.DecideBriefly(less);
            return Turned((written, writtenReview), (writtenLess, writtenReviewLess), less) ?? Turned((enforced, enforcedReview), (enforcedLess, enforcedReviewLess), less);
        });
        open.ShouldBeGreaterThan(1_000);
        kept.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public void Leaving_facts_out_never_turns_the_answer_that_every_completion_shares()
    {
        RandomOrders.Check(600, (order, random) =>
        {
            var less = Forget(order, random);
            var full = ShippedLaw.Decider.Decide(order);
            var partial = ShippedLaw.Decider.Decide(less);
            return Turned((full.AsWritten.Outcome, full.AsWritten.Review), (partial.AsWritten.Outcome, partial.AsWritten.Review), less)
                ?? Turned((full.AsEnforced.Outcome, full.AsEnforced.Review), (partial.AsEnforced.Outcome, partial.AsEnforced.Review), less);
        });
        open.ShouldBeGreaterThan(100);
        kept.ShouldBeGreaterThan(100);
    }

    private string? Turned((Outcome Outcome, Review? Review) full, (Outcome Outcome, Review? Review) partial, Order less)
    {
        var settled = partial.Outcome != Outcome.Undetermined && partial.Review != Review.Undetermined;
        _ = settled ? kept++ : open++;
        var outcome = partial.Outcome == Outcome.Undetermined || partial.Outcome == full.Outcome;
        var review = partial.Outcome != Outcome.LicenseRequired || partial.Review == Review.Undetermined || partial.Review == full.Review;
        return outcome && review ? null : $"{full.Outcome.Word()} {full.Review} became {partial.Outcome.Word()} {partial.Review} for\n{OrderYaml.Write(less)}";
    }

    /// <summary>
    /// Leaves about a third of the facts out. What an order states by leaving it out stays: a system it is built into, an
    /// allocation of its own, generating models, the memory density of a part that computes (see the contract and the facts).
    /// </summary>
    private static Order Forget(Order order, Random random)
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
