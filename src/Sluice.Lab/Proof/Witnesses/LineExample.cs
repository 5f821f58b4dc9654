using Sluice.Facts;
using Sluice.Items;
using Sluice.Lab.Proof.Possible;
using Sluice.Orders;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>Makes the lines of an order of a case.</summary>
internal static class LineExample
{
    /// <summary>The bit length that rates are stated at; the longest there is, where a rate would be too large.</summary>
    private const int UsualBits = 8;
    private const int MostBits = 128;

    /// <summary>A line.</summary>
    public static OrderItem Make(CaseReader read, PossibleOrder order, PossibleLine line)
    {
        var form = (LineForm)line.Form.Read(read.IsTrue);
        OrderItem item = form switch
        {
            LineForm.Catalogue => order.CatalogueLines.Items[line.Entry.Read(read.IsTrue)],
            LineForm.Specification => new SpecifiedItem(Specification(read, order, line)),
            LineForm.Eccn => new ClassifiedItem(Eccn(read, order, line), Number(read, line, Vocabulary.Tpp), read.Flag(line.NameOf(Vocabulary.Datacenter))),
            _ => new WeightsItem(Weights(read, line)),
        };
        return item with { Quantity = Quantity(read, order, line, form) };
    }

    private static long Quantity(CaseReader read, PossibleOrder order, PossibleLine line, LineForm form)
    {
        if (line.CountsUnits && Number(read, line, Vocabulary.Quantity) is { } stated)
        {
            return (long)stated;
        }

        if (form == LineForm.Weights || !line.Asked.Contains(Vocabulary.TotalTpp))
        {
            return 1;
        }

        var one = LineUnits.Of(read, order, line, form);
        var total = read.ValueOf(order.Logic.Bank.Find(line.NameOf(Vocabulary.TotalTpp))!);
        if (one is null || one.Value.Sign == 0)
        {
            return 1;
        }

        var units = total / one.Value;
        return units.IsWhole ? (long)units.Numerator : throw new UnrealisableException($"the total TPP of a line comes to {units} units.");
    }

    private static ChipSpecification Specification(CaseReader read, PossibleOrder order, PossibleLine line)
    {
        var filed = Given(read, line, Vocabulary.DesignerApplication);
        var bandwidthDensity = Given(read, line, Vocabulary.MemoryBandwidthDensity);
        return new ChipSpecification
        {
            Name = read.Code(line.NameOf(Vocabulary.Chip)) is { } kind ? order.Apart.Parts.Texts[kind] : "Example Part",
            DenseTops = Number(read, line, Vocabulary.Tpp) is { } tpp ? Rates(tpp, isMemory: bandwidthDensity == true) : null,
            ApplicableDieAreaMm2 = Number(read, line, Vocabulary.ApplicableDieArea),
            MemoryBandwidthGbps = Number(read, line, Vocabulary.MemoryBandwidth),
            InterconnectGbps = Number(read, line, Vocabulary.Interconnect),
            MemoryBandwidthDensity = bandwidthDensity == true ? Number(read, line, Vocabulary.MemoryBandwidthDensity) : null,
            Datacenter = read.Flag(line.NameOf(Vocabulary.Datacenter)),
            NodeNm = Number(read, line, Vocabulary.NodeNm),
            TransistorsBn = Number(read, line, Vocabulary.TransistorsBn),
            Hbm = read.Flag(line.NameOf(Vocabulary.Hbm)),
            DesignedIn = read.Country(line.NameOf(Vocabulary.DesignedIn)),
            DesignerParent = read.Country(line.NameOf(Vocabulary.DesignerParent)),
            AuthorizedDesigner = read.Word(Vocabulary.AuthorizedDesigner, line.NameOf(Vocabulary.AuthorizedDesigner)),
            DesignerApplicationFiled = filed == true ? read.Day(line.NameOf(Vocabulary.DesignerApplication)) : null,
            DesignerApplicationKnown = filed is not null,
            PackagedBy = read.Word(Vocabulary.PackagedBy, line.NameOf(Vocabulary.PackagedBy)),
            PackagedIn = read.Country(line.NameOf(Vocabulary.PackagedIn)),
        };
    }

    /// <summary>Rates that come to a TPP; memory computes nothing, and what computes has a rate even if it is zero.</summary>
    private static DenseRates Rates(decimal tpp, bool isMemory)
    {
        if (tpp == 0m && isMemory)
        {
            return DenseRates.None;
        }

        var bits = tpp / UsualBits <= OrderLimits.Performance ? UsualBits : MostBits;
        var rate = tpp / bits;
        return rate * bits == tpp ? new DenseRates([bits], [rate]) : new DenseRates([1], [tpp]);
    }

    private static string Eccn(CaseReader read, PossibleOrder order, PossibleLine line) =>
        order.Apart.Eccns.Texts[read.Code(line.NameOf(Vocabulary.Eccn)) ?? 0];

    private static ModelWeights Weights(CaseReader read, PossibleLine line) => new()
    {
        TrainingOperations = Number(read, line, Vocabulary.TrainingOperations),
        Published = read.Flag(line.NameOf(Vocabulary.WeightsPublished)),
        BasePublished = read.Flag(line.NameOf(Vocabulary.BasePublished)),
        BaseOperations = Number(read, line, Vocabulary.BaseOperations),
        AdditionalOperations = Number(read, line, Vocabulary.AdditionalOperations),
        BelowOpenFrontier = read.Flag(line.NameOf(Vocabulary.BelowOpenFrontier)),
        DataGenerators = line.GeneratorRows.Count == 0
            ? null
            : [.. line.GeneratorRows.Select((row, i) => (row.Present, Name: FormattableString.Invariant($"{line.Name}.generator{i + 1}"))).Where(g => read.IsTrue(g.Present)).Select(g => Generator(read, g.Name))],
    };

    private static DataGenerator Generator(CaseReader read, string name) => new(
        "Example Model",
        read.Number($"{name}.{Vocabulary.GeneratorShare.Path}"),
        read.Flag($"{name}.{Vocabulary.GeneratorDataPublished.Path}"),
        read.Flag($"{name}.{Vocabulary.GeneratorWeightsPublished.Path}"),
        read.Number($"{name}.{Vocabulary.GenerationOperations.Path}"),
        read.Number($"{name}.{Vocabulary.GeneratorTrainingOperations.Path}"));

    private static decimal? Number(CaseReader read, PossibleLine line, Fact fact) => read.Number(line.NameOf(fact));

    private static bool? Given(CaseReader read, PossibleLine line, Fact fact) => read.Flag($"{line.NameOf(fact)}.given");
}
