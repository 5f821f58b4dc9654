using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>An item, whatever its quantity.</summary>
/// <param name="item">A line with that item.</param>
/// <param name="resolved">The line as resolved, without a quantity.</param>
internal sealed class PreparedItem(OrderItem item, ResolvedItem resolved) : Prepared(ItemRows.Of(item, resolved))
{
    /// <summary>The line as resolved, without a quantity.</summary>
    public ResolvedItem Resolved { get; } = resolved;
}
