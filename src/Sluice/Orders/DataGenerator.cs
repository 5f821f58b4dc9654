namespace Sluice.Orders;

/// <summary>A model that generated training data (Technical Note 3 to ECCN 4E091); null is unknown.</summary>
/// <param name="Name">What the model is called.</param>
/// <param name="ShareOfOperations">The share of the training operations that ran on data of this model, 0 to 1.</param>
/// <param name="DataPublished">Whether the generated data is published.</param>
/// <param name="WeightsPublished">Whether the generating model's weights are published.</param>
/// <param name="GenerationOperations">Operations used to generate the data.</param>
/// <param name="TrainingOperations">Operations used to train the generating model.</param>
public sealed record DataGenerator(
    string? Name = null,
    decimal? ShareOfOperations = null,
    bool? DataPublished = null,
    bool? WeightsPublished = null,
    decimal? GenerationOperations = null,
    decimal? TrainingOperations = null);
