namespace Sluice.Lab.Plans;

/// <summary>The first few of many by some order, in memory for those few alone.</summary>
/// <typeparam name="T">What is ordered; no two are equal.</typeparam>
/// <param name="most">How many are kept.</param>
/// <param name="order">The order, the first the least.</param>
internal sealed class Largest<T>(int most, IComparer<T> order)
    where T : class
{
    // The last of those kept lies on top, and goes when a better one comes.
    private readonly PriorityQueue<T, T> kept = new(Comparer<T>.Create((a, b) => order.Compare(b, a)));

    /// <summary>Adds one.</summary>
    public void Add(T one)
    {
        if (kept.Count < most)
        {
            kept.Enqueue(one, one);
        }
        else if (most > 0)
        {
            kept.EnqueueDequeue(one, one);
        }
    }

    /// <summary>Those kept, in order.</summary>
    public IReadOnlyList<T> InOrder() => [.. kept.UnorderedItems.Select(x => x.Element).Order(order)];
}
