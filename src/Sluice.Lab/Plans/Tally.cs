namespace Sluice.Lab.Plans;

/// <summary>How many orders, and what they amount to. What orders do not state is counted as not stated.</summary>
public sealed class Tally
{
    /// <summary>How many orders.</summary>
    public long Orders { get; private set; }

    /// <summary>The TPP they state.</summary>
    public ExactAmount Tpp { get; private set; }

    /// <summary>Orders none of whose lines has a known TPP.</summary>
    public long OrdersWithoutTpp { get; private set; }

    /// <summary>Orders only some of whose lines have a known TPP; that part is in <see cref="Tpp"/>.</summary>
    public long OrdersWithPartOfTpp { get; private set; }

    /// <summary>The US dollars they state.</summary>
    public ExactAmount Usd { get; private set; }

    /// <summary>Orders without any value.</summary>
    public long OrdersWithoutUsd { get; private set; }

    /// <summary>Orders only some of whose lines have a value; that part is in <see cref="Usd"/>.</summary>
    public long OrdersWithPartOfUsd { get; private set; }

    internal void Add(OrderFigures order)
    {
        Orders++;
        Tpp += order.Tpp.Known ?? ExactAmount.Zero;
        OrdersWithoutTpp += order.Tpp.Known is null ? 1 : 0;
        OrdersWithPartOfTpp += order.Tpp.IsPart ? 1 : 0;
        Usd += order.Usd.Known ?? ExactAmount.Zero;
        OrdersWithoutUsd += order.Usd.Known is null ? 1 : 0;
        OrdersWithPartOfUsd += order.Usd.IsPart ? 1 : 0;
    }

    internal void Add(Tally other)
    {
        Orders += other.Orders;
        Tpp += other.Tpp;
        OrdersWithoutTpp += other.OrdersWithoutTpp;
        OrdersWithPartOfTpp += other.OrdersWithPartOfTpp;
        Usd += other.Usd;
        OrdersWithoutUsd += other.OrdersWithoutUsd;
        OrdersWithPartOfUsd += other.OrdersWithPartOfUsd;
    }
}
