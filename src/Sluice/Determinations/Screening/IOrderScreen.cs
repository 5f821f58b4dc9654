using Sluice.Orders;

namespace Sluice.Determinations.Screening;

/// <summary>Finds the parties of an order, whose standing nobody stated, on the lists. Threads may share one.</summary>
public interface IOrderScreen
{
    /// <summary>States of each party that has a name and no <c>listed</c> what the lists of the day say.</summary>
    /// <param name="order">The order; what it states stays as it is.</param>
    /// <param name="day">The day whose lists are used.</param>
    /// <param name="language">The language of the flags and questions.</param>
    ScreenedOrder Screen(Order order, DateOnly day, Language language);
}
