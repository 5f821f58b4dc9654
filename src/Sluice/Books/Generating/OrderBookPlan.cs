namespace Sluice.Books.Generating;

/// <summary>Which order book is made up.</summary>
/// <param name="Orders">The number of orders, 1 to <see cref="MostOrders"/>.</param>
/// <param name="Seed">The seed: the same seed, the same book.</param>
public sealed record OrderBookPlan(int Orders, ulong Seed)
{
    /// <summary>The most orders of a book.</summary>
    public const int MostOrders = 100_000_000;

    /// <summary>The day of the first order.</summary>
    public DateOnly From { get; init; } = new(2024, 1, 1);

    /// <summary>The last day of an order.</summary>
    public DateOnly To { get; init; } = new(2026, 6, 30);

    /// <summary>The share of the orders that leave a fact out, 0 to 1.</summary>
    public double Incomplete { get; init; } = 0.02;
}
