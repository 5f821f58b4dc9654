using Sluice.Documents;
using Sluice.Facts;
using Sluice.Items;

namespace Sluice.Orders;

/// <summary>An order as facts, which conditions are evaluated against.</summary>
/// <param name="Frame">The facts; levels and the lists of the law are still to be filled in by the law of the day.</param>
/// <param name="Items">The lines with what the catalogue and arithmetic add to them.</param>
public sealed record OrderFacts(Frame Frame, IReadOnlyList<ResolvedItem> Items)
{
    /// <summary>States the facts of an order on a day.</summary>
    /// <param name="order">The order.</param>
    /// <param name="asOf">The day whose law applies.</param>
    /// <param name="catalogue">The parts and systems that have names.</param>
    /// <exception cref="InvalidInputException">A part or system is not in the catalogue, or its name fits several.</exception>
    public static OrderFacts Build(Order order, DateOnly asOf, Catalogue catalogue)
    {
        var items = ItemResolver.Resolve(order, catalogue);
        var rows = new FactRow[items.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = ItemRows.Of(order.Items[i], items[i]);
        }

        var parties = order.Parties is { } known ? known.Select(PartyRows.Of).ToArray() : null;
        return new OrderFacts(new Frame(OrderRow.Of(order, asOf), rows, parties, Installed(order)), items);
    }

    /// <summary>TPP installed by country index, or null when the order does not say.</summary>
    public static Dictionary<int, decimal>? Installed(Order order) => order.Prior?.UveuTppByCountry?.ToDictionary(x => x.Key.Index, x => x.Value);
}
