using Sluice.Orders;
using Sluice.Law.Lint.Search;

namespace Sluice.Lab.Proof.Witnesses;

/// <summary>Takes out of an order that shows something what it does not need to show it.</summary>
internal static class Trimming
{
    /// <summary>The order with less, as it is written and reads back.</summary>
    /// <param name="witness">The order.</param>
    /// <param name="shows">Whether an order still shows it.</param>
    public static Witness Trim(Witness witness, Func<Order, bool> shows) => Witness.Written(OrderShrinker.Shrink(witness.Order, shows));
}
