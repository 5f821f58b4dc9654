namespace Sluice.Facts;

public static partial class Vocabulary
{
    /// <summary>How the line describes its item.</summary>
    public static readonly Fact ItemKind = Define(FactScope.Item, "kind", FactKind.Symbol, words: ["chip", "system", "specs", "eccn", "model_weights"]);

    /// <summary>The catalogue name of the part, or of the part in the system.</summary>
    public static readonly Fact Chip = Define(FactScope.Item, "chip", FactKind.Part);

    /// <summary>The ECCN the maker stated; missing when the line describes its item otherwise.</summary>
    public static readonly Fact Eccn = Define(FactScope.Item, "eccn", FactKind.Eccn);

    /// <summary>The number of units.</summary>
    public static readonly Fact Quantity = Define(FactScope.Item, "quantity", FactKind.Number, unit: "units");

    /// <summary>Total processing performance of one integrated circuit (Technical Notes to ECCN 3A090).</summary>
    public static readonly Fact Tpp = Define(FactScope.Item, "tpp", FactKind.Number, "specs.dense_tops", "TPP");

    /// <summary>Total processing performance of the line: all integrated circuits of all units.</summary>
    public static readonly Fact TotalTpp = Define(FactScope.Item, "total_tpp", FactKind.Number, "specs.dense_tops", "TPP");

    /// <summary>TPP by applicable die area; missing when no logic die is on a non-planar node.</summary>
    public static readonly Fact PerformanceDensity = Define(FactScope.Item, "performance_density", FactKind.Number, "specs.applicable_die_area_mm2", "TPP/mm2");

    /// <summary>Area of all logic dies made on a non-planar node; 0 when there is none.</summary>
    public static readonly Fact ApplicableDieArea = Define(FactScope.Item, "applicable_die_area_mm2", FactKind.Number, "specs.applicable_die_area_mm2", "mm2");

    /// <summary>Bandwidth to memory.</summary>
    public static readonly Fact MemoryBandwidth = Define(FactScope.Item, "memory_bandwidth_gbps", FactKind.Number, "specs.memory_bandwidth_gbps", "GB/s");

    /// <summary>Aggregate bidirectional transfer rate over all inputs and outputs other than volatile memory.</summary>
    public static readonly Fact Interconnect = Define(FactScope.Item, "interconnect_gbps", FactKind.Number, "specs.interconnect_gbps", "GB/s");

    /// <summary>Memory bandwidth by area of the package or stack; missing for parts that are not memory.</summary>
    public static readonly Fact MemoryBandwidthDensity = Define(FactScope.Item, "memory_bandwidth_density", FactKind.Number, "specs.memory_bandwidth_density", "GB/s/mm2");

    /// <summary>Whether the part is designed or marketed for use in datacenters.</summary>
    public static readonly Fact Datacenter = Define(FactScope.Item, "datacenter", FactKind.Flag, "specs.datacenter");

    /// <summary>The production node.</summary>
    public static readonly Fact NodeNm = Define(FactScope.Item, "node_nm", FactKind.Number, "specs.node_nm", "nm");

    /// <summary>Aggregated approximated transistor count.</summary>
    public static readonly Fact TransistorsBn = Define(FactScope.Item, "transistors_bn", FactKind.Number, "specs.transistors_bn", "billion");

    /// <summary>Whether the package contains high-bandwidth memory.</summary>
    public static readonly Fact Hbm = Define(FactScope.Item, "hbm", FactKind.Flag, "specs.hbm");

    /// <summary>The name of the designer, as the catalogue knows it.</summary>
    public static readonly Fact Designer = Define(FactScope.Item, "designer", FactKind.Name, "specs.authorized_designer");

    /// <summary>Where the designer is headquartered.</summary>
    public static readonly Fact DesignedIn = Define(FactScope.Item, "designed_in", FactKind.Country, "specs.designed_in");

    /// <summary>Where the designer's ultimate parent is headquartered.</summary>
    public static readonly Fact DesignerParent = Define(FactScope.Item, "designer_parent", FactKind.Country, "specs.designer_parent");

    /// <summary>The standing of the designer (Note 1 to ECCN 3A090.a).</summary>
    public static readonly Fact AuthorizedDesigner = Define(FactScope.Item, "authorized_designer", FactKind.Symbol, "specs.authorized_designer", words: ["approved", "authorized", "none"]);

    /// <summary>When the designer applied to be approved; missing when it has not.</summary>
    public static readonly Fact DesignerApplication = Define(FactScope.Item, "designer_application_filed", FactKind.Date, "specs.designer_application_filed");

    /// <summary>Who packages the die.</summary>
    public static readonly Fact PackagedBy = Define(FactScope.Item, "packaged_by", FactKind.Symbol, "specs.packaged_by", words: ["front_end_fabricator", "approved_osat", "unapproved_osat"]);

    /// <summary>Where the die is packaged.</summary>
    public static readonly Fact PackagedIn = Define(FactScope.Item, "packaged_in", FactKind.Country, "specs.packaged_in");

    /// <summary>Operations used to train a model (Technical Note 2 to ECCN 4E091).</summary>
    public static readonly Fact TrainingOperations = Define(FactScope.Item, "weights.training_operations", FactKind.Number, "model_weights.training_operations", "operations");

    /// <summary>Whether the weights are published (15 CFR 734.7(a)).</summary>
    public static readonly Fact WeightsPublished = Define(FactScope.Item, "weights.published", FactKind.Flag, "model_weights.published");

    /// <summary>Whether the model derives from one whose weights are published.</summary>
    public static readonly Fact BasePublished = Define(FactScope.Item, "weights.base_published", FactKind.Flag, "model_weights.base_published");

    /// <summary>Operations used to train the base model.</summary>
    public static readonly Fact BaseOperations = Define(FactScope.Item, "weights.base_operations", FactKind.Number, "model_weights.base_operations", "operations");

    /// <summary>Operations added to the base model.</summary>
    public static readonly Fact AdditionalOperations = Define(FactScope.Item, "weights.additional_operations", FactKind.Number, "model_weights.additional_operations", "operations");

    /// <summary>Whether the model needed fewer operations than matching the most capable published model would (Note 2 to ECCN 4E091).</summary>
    public static readonly Fact BelowOpenFrontier = Define(FactScope.Item, "weights.below_open_frontier", FactKind.Flag, "model_weights.below_open_frontier");

    /// <summary>The level the law of the day puts the item at; set by classification.</summary>
    public static readonly Fact Level = Define(FactScope.Item, "level", FactKind.Symbol, "eccn", words: ["none", "a", "b", "c", "weights"]);

    /// <summary>Share of the training operations that ran on data this model generated, 0 to 1.</summary>
    public static readonly Fact GeneratorShare = Define(FactScope.Generator, "share_of_operations", FactKind.Number, unit: "share");

    /// <summary>Whether the generated data is published.</summary>
    public static readonly Fact GeneratorDataPublished = Define(FactScope.Generator, "data_published", FactKind.Flag);

    /// <summary>Whether the generating model's weights are published.</summary>
    public static readonly Fact GeneratorWeightsPublished = Define(FactScope.Generator, "weights_published", FactKind.Flag);

    /// <summary>Operations used to generate the data.</summary>
    public static readonly Fact GenerationOperations = Define(FactScope.Generator, "generation_operations", FactKind.Number, unit: "operations");

    /// <summary>Operations used to train the generating model.</summary>
    public static readonly Fact GeneratorTrainingOperations = Define(FactScope.Generator, "training_operations", FactKind.Number, unit: "operations");
}
