using System.Diagnostics.CodeAnalysis;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>Takes lines that name their item for the same when they differ in quantity, price or place only.</summary>
internal sealed class ItemComparer : IEqualityComparer<OrderItem>
{
    /// <summary>The comparer.</summary>
    public static ItemComparer Instance { get; } = new();

    /// <inheritdoc />
    public bool Equals(OrderItem? x, OrderItem? y) => (x, y) switch
    {
        (ChipItem a, ChipItem b) => string.Equals(a.Chip, b.Chip, StringComparison.Ordinal),
        (SystemItem a, SystemItem b) => string.Equals(a.System, b.System, StringComparison.Ordinal),
        (ClassifiedItem a, ClassifiedItem b) => string.Equals(a.Eccn, b.Eccn, StringComparison.Ordinal) && a.Tpp == b.Tpp && a.Datacenter == b.Datacenter,
        _ => false,
    };

    /// <inheritdoc />
    public int GetHashCode([DisallowNull] OrderItem obj) => obj switch
    {
        ChipItem x => x.Chip.GetHashCode(StringComparison.Ordinal),
        SystemItem x => ~x.System.GetHashCode(StringComparison.Ordinal),
        ClassifiedItem x => HashCode.Combine(x.Eccn, x.Tpp),
        _ => 0,
    };
}
