using Sluice.Facts;
using Sluice.Items;
using Sluice.Orders;

namespace Sluice.Determinations;

/// <summary>One order on one day, ready to be weighed: the order as read, its facts, and the parts it names.</summary>
/// <param name="Order">The order.</param>
/// <param name="Day">The day whose law applies.</param>
/// <param name="Frame">The facts.</param>
/// <param name="Items">The parts, line by line.</param>
internal sealed record CaseFacts(Order Order, DateOnly Day, Frame Frame, IReadOnlyList<ResolvedItem> Items)
{
    /// <summary>Reads the facts of an order.</summary>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue, or could be several.</exception>
    public static CaseFacts Of(Order order, DateOnly day, Catalogue catalogue)
    {
        var facts = OrderFacts.Build(order, day, catalogue);
        return new(order, day, facts.Frame, facts.Items);
    }
}
