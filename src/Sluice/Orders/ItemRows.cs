using Sluice.Facts;
using Sluice.Items;

namespace Sluice.Orders;

/// <summary>States the facts of the lines.</summary>
internal static class ItemRows
{
    private static readonly Fact[] Hardware =
    [
        Vocabulary.Chip, Vocabulary.Quantity, Vocabulary.Tpp, Vocabulary.TotalTpp, Vocabulary.PerformanceDensity, Vocabulary.ApplicableDieArea,
        Vocabulary.MemoryBandwidth, Vocabulary.Interconnect, Vocabulary.MemoryBandwidthDensity, Vocabulary.Datacenter, Vocabulary.NodeNm,
        Vocabulary.TransistorsBn, Vocabulary.Hbm, Vocabulary.Designer, Vocabulary.DesignedIn, Vocabulary.DesignerParent, Vocabulary.AuthorizedDesigner,
        Vocabulary.DesignerApplication, Vocabulary.PackagedBy, Vocabulary.PackagedIn,
    ];

    private static readonly Fact[] Weights =
    [
        Vocabulary.TrainingOperations, Vocabulary.WeightsPublished, Vocabulary.BasePublished, Vocabulary.BaseOperations,
        Vocabulary.AdditionalOperations, Vocabulary.BelowOpenFrontier,
    ];

    /// <summary>The facts of a line; its level is left unknown, for the law of the day to set.</summary>
    public static FactRow Of(OrderItem item, ResolvedItem resolved)
    {
        var row = Vocabulary.NewRow(FactScope.Item);
        row.SetWord(Vocabulary.ItemKind, resolved.Kind);
        if (resolved.Eccn is null)
        {
            row.SetMissing(Vocabulary.Eccn);
        }
        else
        {
            row.SetText(Vocabulary.Eccn, resolved.Eccn);
        }

        if (resolved.Weights is { } weights)
        {
            SetMissing(row, Hardware);
            SetWeights(row, weights);
            return row;
        }

        SetMissing(row, Weights);
        row.Generators = [];
        row.Set(Vocabulary.Tpp, resolved.Tpp);
        SetQuantity(row, resolved.Units, resolved.TotalTpp);
        if (resolved.Specification is { } specs)
        {
            SetSpecification(row, specs, resolved);
        }
        else
        {
            // The maker stated what it is, not which part it is.
            row.SetMissing(Vocabulary.Chip);
            row.SetMissing(Vocabulary.Designer);
            row.Set(Vocabulary.Datacenter, (item as ClassifiedItem)?.Datacenter);
        }

        if ((resolved.Tpp > 0m || resolved.Specification?.Computes == true) && resolved.Specification?.MemoryBandwidthDensity is null)
        {
            row.SetMissing(Vocabulary.MemoryBandwidthDensity);
        }

        return row;
    }

    /// <summary>States how many units a line has; of weights there is no number.</summary>
    public static void SetQuantity(FactRow row, long? units, decimal? totalTpp)
    {
        row.Set(Vocabulary.Quantity, (decimal?)units);
        row.Set(Vocabulary.TotalTpp, totalTpp);
    }

    private static void SetSpecification(FactRow row, ChipSpecification specs, ResolvedItem resolved)
    {
        row.SetText(Vocabulary.Chip, resolved.Chip?.FullName ?? specs.Name);
        if (resolved.Density.IsAbsent)
        {
            row.SetMissing(Vocabulary.PerformanceDensity);
        }
        else
        {
            row.Set(Vocabulary.PerformanceDensity, resolved.Density.Value);
        }

        row.Set(Vocabulary.ApplicableDieArea, specs.ApplicableDieAreaMm2);
        row.Set(Vocabulary.MemoryBandwidth, specs.MemoryBandwidthGbps);
        row.Set(Vocabulary.Interconnect, specs.InterconnectGbps);
        row.Set(Vocabulary.MemoryBandwidthDensity, specs.MemoryBandwidthDensity);
        row.Set(Vocabulary.Datacenter, specs.Datacenter);
        row.Set(Vocabulary.NodeNm, specs.NodeNm);
        row.Set(Vocabulary.TransistorsBn, specs.TransistorsBn);
        row.Set(Vocabulary.Hbm, specs.Hbm);
        if (!resolved.FiguresAreTheCatalogues)
        {
            // An order states the standing of a designer, not its name.
            row.SetMissing(Vocabulary.Designer);
        }
        else
        {
            row.SetText(Vocabulary.Designer, specs.DesignerName);
        }

        row.Set(Vocabulary.DesignedIn, specs.DesignedIn);
        row.Set(Vocabulary.DesignerParent, specs.DesignerParent);
        row.SetWord(Vocabulary.AuthorizedDesigner, specs.AuthorizedDesigner);
        row.Set(Vocabulary.DesignerApplication, specs.DesignerApplicationFiled);
        row.SetWord(Vocabulary.PackagedBy, specs.PackagedBy);
        row.Set(Vocabulary.PackagedIn, specs.PackagedIn);
        if (specs is { DesignerApplicationKnown: true, DesignerApplicationFiled: null })
        {
            row.SetMissing(Vocabulary.DesignerApplication);
        }
    }

    private static void SetWeights(FactRow row, ModelWeights weights)
    {
        row.Set(Vocabulary.TrainingOperations, weights.TrainingOperations);
        row.Set(Vocabulary.WeightsPublished, weights.Published);
        row.Set(Vocabulary.BasePublished, weights.BasePublished);
        row.Set(Vocabulary.BaseOperations, weights.BaseOperations);
        row.Set(Vocabulary.AdditionalOperations, weights.AdditionalOperations);
        row.Set(Vocabulary.BelowOpenFrontier, weights.BelowOpenFrontier);

        // An order that names no generating model names all there are: the contract's own fields know none.
        row.Generators = [.. (weights.DataGenerators ?? []).Select(OfGenerator)];
    }

    private static FactRow OfGenerator(DataGenerator generator)
    {
        var row = Vocabulary.NewRow(FactScope.Generator);
        row.Set(Vocabulary.GeneratorShare, generator.ShareOfOperations);
        row.Set(Vocabulary.GeneratorDataPublished, generator.DataPublished);
        row.Set(Vocabulary.GeneratorWeightsPublished, generator.WeightsPublished);
        row.Set(Vocabulary.GenerationOperations, generator.GenerationOperations);
        row.Set(Vocabulary.GeneratorTrainingOperations, generator.TrainingOperations);
        return row;
    }

    private static void SetMissing(FactRow row, Fact[] facts)
    {
        foreach (var fact in facts)
        {
            row.SetMissing(fact);
        }
    }
}
