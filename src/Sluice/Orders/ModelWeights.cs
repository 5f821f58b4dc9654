namespace Sluice.Orders;

/// <summary>What is known of a model whose weights are sent (ECCN 4E091); null is unknown.</summary>
public sealed record ModelWeights
{
    /// <summary>Operations used to train the model (Technical Note 2 to ECCN 4E091).</summary>
    public decimal? TrainingOperations { get; init; }

    /// <summary>Whether the weights are published (15 CFR 734.7(a)).</summary>
    public bool? Published { get; init; }

    /// <summary>Whether the model derives from one whose weights are published.</summary>
    public bool? BasePublished { get; init; }

    /// <summary>Operations used to train the base model.</summary>
    public decimal? BaseOperations { get; init; }

    /// <summary>Operations added to the base model.</summary>
    public decimal? AdditionalOperations { get; init; }

    /// <summary>Whether the model is below the most capable published one (Note 2 to ECCN 4E091).</summary>
    public bool? BelowOpenFrontier { get; init; }

    /// <summary>The models that generated training data (Technical Note 3 to ECCN 4E091); null, when none is named, says that there is none.</summary>
    public IReadOnlyList<DataGenerator>? DataGenerators { get; init; }
}
