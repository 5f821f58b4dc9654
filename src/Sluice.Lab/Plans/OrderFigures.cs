using Sluice.Orders;

namespace Sluice.Lab.Plans;

/// <summary>What an order, or the lines of one part in it, amount to.</summary>
/// <param name="Tpp">Total processing performance of all parts.</param>
/// <param name="Usd">The value in US dollars: that of the order, else quantity times unit price.</param>
public readonly record struct OrderFigures(Figure Tpp, Figure Usd)
{
    /// <summary>The figures of an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="items">Its lines as the catalogue knows them.</param>
    public static OrderFigures Of(Order order, IReadOnlyList<ResolvedItem> items)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(items);
        var lines = OfLines(order, items, Enumerable.Range(0, items.Count));
        return order.ValueUsd is { } value ? lines with { Usd = new Figure(ExactAmount.Of(value), false) } : lines;
    }

    /// <summary>The figures of each part of an order, in the order of their first lines.</summary>
    /// <param name="order">The order.</param>
    /// <param name="items">Its lines as the catalogue knows them.</param>
    /// <param name="whole">The figures of the order, which are those of its part when it has only one.</param>
    public static IReadOnlyList<(string Part, OrderFigures Figures)> OfParts(Order order, IReadOnlyList<ResolvedItem> items, OrderFigures whole)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(items);
        var parts = Enumerable.Range(0, items.Count).GroupBy(i => PartOf(items[i]), StringComparer.Ordinal).ToList();
        return parts is [var one] ? [(one.Key, whole)] : [.. parts.Select(part => (part.Key, OfLines(order, items, part)))];
    }

    // A system is counted by the part it is built of.
    private static string PartOf(ResolvedItem item) => item.FiguresAreTheCatalogues ? item.Chip!.FullName : item.Name;

    private static OrderFigures OfLines(Order order, IReadOnlyList<ResolvedItem> items, IEnumerable<int> lines)
    {
        var all = lines.ToArray();
        return new OrderFigures(Figure.Of(all.Select(i => TppOf(items[i]))), Figure.Of(all.Select(i => UsdOf(order.Items[i]))));
    }

    private static ExactAmount? TppOf(ResolvedItem item) =>
        item.Tpp is 0m ? ExactAmount.Zero
        : item is { Tpp: { } tpp, Units: { } units } ? ExactAmount.Of(tpp) * units * item.ChipsPerUnit
        : null;

    private static ExactAmount? UsdOf(OrderItem item) =>
        item is { UnitPriceUsd: { } price, Quantity: { } quantity } ? ExactAmount.Of(price) * quantity : null;
}
