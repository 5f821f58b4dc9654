using Sluice.Facts;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>An item, whatever its quantity, with its facts and, law by law, its class.</summary>
/// <param name="item">A line with that item.</param>
/// <param name="resolved">The line as resolved, without a quantity.</param>
internal sealed class PreparedItem(OrderItem item, ResolvedItem resolved)
{
    private int[] classes = [];

    /// <summary>The facts.</summary>
    public FactRow Row { get; } = ItemRows.Of(item, resolved);

    /// <summary>The line as resolved, without a quantity.</summary>
    public ResolvedItem Resolved { get; } = resolved;

    /// <summary>The last order whose quantity was put into the row, by the count of the desk.</summary>
    public long LastTaken { get; set; }

    /// <summary>The class under a law, or -1 when it was not asked for yet.</summary>
    public int this[int law]
    {
        get => law < classes.Length ? classes[law] - 1 : -1;
        set
        {
            if (law >= classes.Length)
            {
                Array.Resize(ref classes, law + 4);
            }

            classes[law] = value + 1;
        }
    }
}
