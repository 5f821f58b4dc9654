using Sluice.Facts;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Law.Lint.Search;

/// <summary>Turns a draft into an order.</summary>
internal static class DraftWriter
{
    private const int Bits = 8;
    private const int MostQuantity = 1_000_000_000;

    /// <summary>The order.</summary>
    public static Order Write(Draft draft, string id) => new()
    {
        Id = id,
        Date = draft.Day,
        Activity = draft.Get<string>(Vocabulary.Activity),
        From = draft.Value<Country>(Vocabulary.From),
        Destination = draft.Value<Country>(Vocabulary.Destination),
        ValueUsd = draft.Value<decimal>(Vocabulary.ValueUsd),
        Exporter = new Exporter(
            draft.Get<string>(Vocabulary.ExporterName), draft.Value<Country>(Vocabulary.ExporterHeadquarters), draft.Get<string>(Vocabulary.ExporterKind)),
        Items = [.. draft.Items.Select(Item)],
        UsOrigin = draft.Value<bool>(Vocabulary.UsOrigin),
        UsContentShare = draft.Value<decimal>(Vocabulary.UsContentShare),
        ForeignDirectProduct = draft.Value<bool>(Vocabulary.ForeignDirectProduct),
        Parties = [.. draft.Parties.Select(Party)],
        EndUse = new EndUse(draft.Get<string>(Vocabulary.EndUseKind), Words(draft, Vocabulary.EndUseKnowledge), System(draft)),
        CertifiedConditions = Words(draft, Vocabulary.CertifiedConditions),
        Prior = new Prior
        {
            LppTppThisYear = draft.Value<decimal>(Vocabulary.PriorLpp),
            CountryTppLicensed = draft.Value<decimal>(Vocabulary.PriorCountry),
            CountryTppLimit = draft.Value<decimal>(Vocabulary.PriorCountryLimit),
            NveuTppInstalled = draft.Value<decimal>(Vocabulary.PriorNveu),
            UveuTppByCountry = draft.Installed.ToDictionary(),
            AiaTppReceived = draft.Value<decimal>(Vocabulary.PriorAia),
            VolumeShareOfUs = draft.Value<decimal>(Vocabulary.PriorVolumeShare),
        },
    };

    private static string[]? Words(DraftRow row, Fact fact) =>
        row.Get<SortedSet<string>>(fact) is { } words ? [.. words] : null;

    private static SystemPerformance? System(Draft draft)
    {
        var performance = new SystemPerformance(
            draft.Value<decimal>(Vocabulary.SystemFp64), draft.Value<decimal>(Vocabulary.SystemFp32), draft.Value<decimal>(Vocabulary.SystemVolume));
        return performance == new SystemPerformance() ? null : performance;
    }

    private static OrderItem Item(DraftItem item)
    {
        OrderItem line = item.Kind switch
        {
            "eccn" => new ClassifiedItem(item.Get<string>(Vocabulary.Eccn) ?? "", item.Value<decimal>(Vocabulary.Tpp), item.Value<bool>(Vocabulary.Datacenter)),
            "model_weights" => new WeightsItem(Weights(item)),
            "chip" when item.Entry is ChipEntry chip => new ChipItem(chip.FullName),
            "system" when item.Entry is SystemEntry system => new SystemItem(system.FullName),
            _ => new SpecifiedItem(Specification(item)),
        };
        return line with { Quantity = Quantity(item) };
    }

    private static long? Quantity(DraftItem item)
    {
        var tpp = (item.Entry as ChipEntry)?.Specification is { } specs ? TotalProcessingPerformance.Of(specs) : item.Value<decimal>(Vocabulary.Tpp);
        return item.Value<decimal>(Vocabulary.TotalTpp) is { } total && tpp > 0
            ? (long)Math.Clamp(Math.Ceiling(total / tpp.Value), 1, MostQuantity)
            : (long?)item.Value<decimal>(Vocabulary.Quantity);
    }

    private static ChipSpecification Specification(DraftItem item)
    {
        var tpp = item.Value<decimal>(Vocabulary.Tpp);
        var density = item.Value<decimal>(Vocabulary.PerformanceDensity);
        var area = item.IsNothing(Vocabulary.PerformanceDensity) ? 0m
            : tpp > 0 && density > 0 ? Math.Round(tpp.Value / density.Value, 12)
            : item.Value<decimal>(Vocabulary.ApplicableDieArea);
        return new ChipSpecification
        {
            Name = item.Get<string>(Vocabulary.Chip),
            DenseTops = tpp switch { null => null, 0m => DenseRates.None, { } known => new DenseRates([Bits], [known / Bits]) },
            ApplicableDieAreaMm2 = area,
            MemoryBandwidthGbps = item.Value<decimal>(Vocabulary.MemoryBandwidth),
            MemoryBandwidthDensity = item.Value<decimal>(Vocabulary.MemoryBandwidthDensity),
            InterconnectGbps = item.Value<decimal>(Vocabulary.Interconnect),
            Datacenter = item.Value<bool>(Vocabulary.Datacenter),
            NodeNm = item.Value<decimal>(Vocabulary.NodeNm),
            TransistorsBn = item.Value<decimal>(Vocabulary.TransistorsBn),
            Hbm = item.Value<bool>(Vocabulary.Hbm),
            DesignedIn = item.Value<Country>(Vocabulary.DesignedIn),
            DesignerParent = item.Value<Country>(Vocabulary.DesignerParent),
            AuthorizedDesigner = item.Get<string>(Vocabulary.AuthorizedDesigner),
            DesignerApplicationFiled = item.Value<DateOnly>(Vocabulary.DesignerApplication),
            DesignerApplicationKnown = item.IsNothing(Vocabulary.DesignerApplication) || item.Value<DateOnly>(Vocabulary.DesignerApplication) is not null,
            PackagedBy = item.Get<string>(Vocabulary.PackagedBy),
            PackagedIn = item.Value<Country>(Vocabulary.PackagedIn),
        };
    }

    private static ModelWeights Weights(DraftItem item) => new()
    {
        TrainingOperations = item.Value<decimal>(Vocabulary.TrainingOperations),
        Published = item.Value<bool>(Vocabulary.WeightsPublished),
        BasePublished = item.Value<bool>(Vocabulary.BasePublished),
        BaseOperations = item.Value<decimal>(Vocabulary.BaseOperations),
        AdditionalOperations = item.Value<decimal>(Vocabulary.AdditionalOperations),
        BelowOpenFrontier = item.Value<bool>(Vocabulary.BelowOpenFrontier),
        DataGenerators = [.. item.Generators.Select(g => new DataGenerator(
            null,
            g.Value<decimal>(Vocabulary.GeneratorShare),
            g.Value<bool>(Vocabulary.GeneratorDataPublished),
            g.Value<bool>(Vocabulary.GeneratorWeightsPublished),
            g.Value<decimal>(Vocabulary.GenerationOperations),
            g.Value<decimal>(Vocabulary.GeneratorTrainingOperations)))],
    };

    private static Party Party(DraftParty party) => new(party.Role)
    {
        Name = party.Get<string>(Vocabulary.PartyName),
        Country = party.Value<Country>(Vocabulary.PartyCountry),
        Headquarters = party.Value<Country>(Vocabulary.PartyHeadquarters),
        UltimateParent = new UltimateParent(party.Get<string>(Vocabulary.ParentName), party.Value<Country>(Vocabulary.ParentHeadquarters)),
        Owners = party.Owners,
        Listed = party.Get<string>(Vocabulary.Listed),
        Footnotes = party.Get<SortedSet<int>>(Vocabulary.Footnotes) is { } notes ? [.. notes] : null,
        PrivateSector = party.Value<bool>(Vocabulary.PrivateSector),
        Veu = party.Get<string>(Vocabulary.Veu),
        Certifications = Words(party, Vocabulary.Certifications),
        PermanentRegularEmployee = party.Value<bool>(Vocabulary.PermanentEmployee),
    };
}
