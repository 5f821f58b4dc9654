using Sluice.Orders;

namespace Sluice.Determinations;

/// <summary>Which figures a line can have at all. One that it cannot have is not unknown, and nobody need look for it.</summary>
public static class ItemFigures
{
    private const string Memory = "c";

    /// <summary>Whether a line has a TPP, known or not: model weights, and items whose stated classification sets no level, have none.</summary>
    /// <param name="finding">What was found of the line.</param>
    /// <param name="item">The line.</param>
    public static bool HasTpp(ItemFinding finding, OrderItem item)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Tpp is not null || item switch
        {
            WeightsItem => false,
            ClassifiedItem => finding.Level is not null and not Memory,
            _ => true,
        };
    }

    /// <summary>Whether a line has a performance density, known or not: what computes nothing, such as memory, has none.</summary>
    /// <param name="finding">What was found of the line.</param>
    /// <param name="item">The line.</param>
    public static bool HasPerformanceDensity(ItemFinding finding, OrderItem item) =>
        HasTpp(finding, item) && finding.Tpp is not 0m && finding.Level is not Memory;
}
