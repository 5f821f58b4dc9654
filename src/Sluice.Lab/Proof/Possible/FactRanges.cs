using Sluice.Facts;
using Sluice.Orders;

namespace Sluice.Lab.Proof.Possible;

/// <summary>What the numbers of a line, an order and a model can be at most, as the reader of orders takes them.</summary>
internal static class FactRanges
{
    private const decimal MostBits = 128m;

    /// <summary>The least and the most of a number; null for what is no number.</summary>
    public static (decimal Least, decimal Most)? Of(Fact fact)
    {
        if (fact.Kind != FactKind.Number)
        {
            return null;
        }

        return fact.Unit switch
        {
            "share" when fact == Vocabulary.PriorVolumeShare => (0m, 10m),
            "share" => (0m, 1m),
            "operations" => (0m, OrderLimits.Operations),
            "nm" => (0.1m, 100_000m),
            "billion" => (0m, 1_000_000m),
            "mm2" => (0m, OrderLimits.WaferMm2),
            "USD" => (0m, OrderLimits.Usd),
            "TPP" when fact == Vocabulary.Tpp => (0m, OrderLimits.Performance * MostBits),
            "TPP" => (0m, OrderLimits.PriorTpp),
            "units" => (1m, OrderLimits.Quantity),
            _ => (0m, OrderLimits.Performance),
        };
    }
}
