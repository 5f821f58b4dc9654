using Sluice.Documents;

namespace Sluice.Orders;

/// <summary>Reads what is known of a model whose weights are sent.</summary>
internal static class WeightsReader
{
    /// <summary>The model, or null when nobody said.</summary>
    public static ModelWeights? Read(Field field)
    {
        if (field.Fields("what is known of a model: training_operations, published and so on") is not { } fields)
        {
            return null;
        }

        var weights = new ModelWeights
        {
            TrainingOperations = ReadOperations(fields["training_operations"]),
            Published = fields["published"].Flag(),
            BasePublished = fields["base_published"].Flag(),
            BaseOperations = ReadOperations(fields["base_operations"]),
            AdditionalOperations = ReadOperations(fields["additional_operations"]),
            BelowOpenFrontier = fields["below_open_frontier"].Flag(),
            DataGenerators = fields["data_generators"].Elements(OrderLimits.DataGenerators, "models")?.Select(ReadGenerator).OfType<DataGenerator>().ToArray(),
        };
        fields.Finish();
        return weights;
    }

    private static DataGenerator? ReadGenerator(Field field)
    {
        if (field.Fields("a model that generated training data") is not { } fields)
        {
            return null;
        }

        var generator = new DataGenerator(
            fields["name"].Text(OrderLimits.NameLength),
            fields["share_of_operations"].Number(0m, 1m, "a share: 0.30 is 30 percent"),
            fields["data_published"].Flag(),
            fields["weights_published"].Flag(),
            ReadOperations(fields["generation_operations"]),
            ReadOperations(fields["training_operations"]));
        fields.Finish();
        return generator;
    }

    private static decimal? ReadOperations(Field field) => field.Number(0m, OrderLimits.Operations, "operations");
}
