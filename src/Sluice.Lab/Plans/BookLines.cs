using Sluice.Documents;
using Sluice.Orders;

namespace Sluice.Lab.Plans;

/// <summary>A book of orders, line by line. Lines are found by one thread and read by several.</summary>
public abstract class BookLines
{
    /// <summary>The lines, one after the other; to be gone through once.</summary>
    public abstract IEnumerable<BookLine> Lines();

    /// <summary>What reads a line; for one thread.</summary>
    /// <returns>Reads the order of a line, or throws <see cref="InputException"/> when it is none.</returns>
    public abstract Func<BookLine, Order> OpenReader();

    /// <summary>A book in JSON lines.</summary>
    /// <param name="stream">The bytes, in UTF-8.</param>
    /// <param name="name">The name of the book in messages.</param>
    public static BookLines OfJson(Stream stream, string name) => new JsonLines(stream, name);

    /// <summary>Orders in memory.</summary>
    public static BookLines Of(IEnumerable<Order> orders) => new InMemory(orders);

    private sealed class InMemory(IEnumerable<Order> orders) : BookLines
    {
        public override IEnumerable<BookLine> Lines() => orders.Select((order, i) => new BookLine(i + 1, default) { Order = order });

        public override Func<BookLine, Order> OpenReader() => line => line.Order!;
    }
}

/// <summary>A line of a book of orders, not read yet.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Text">Its bytes; empty when it is longer than an order may be.</param>
public readonly record struct BookLine(int Number, ReadOnlyMemory<byte> Text)
{
    /// <summary>The order, when it is in memory.</summary>
    internal Order? Order { get; init; }
}
