namespace Sluice.Books.Generating;

/// <summary>Things of which some are picked more often than others.</summary>
/// <typeparam name="T">The things.</typeparam>
internal sealed class Weighted<T>
{
    private readonly T[] things;
    private readonly double[] upTo;

    /// <summary>Weighs some things; what weighs nothing is never picked.</summary>
    public Weighted(IEnumerable<(T Thing, double Weight)> weighted)
    {
        var given = weighted.Where(w => w.Weight > 0).ToArray();
        things = [.. given.Select(w => w.Thing)];
        upTo = new double[given.Length];
        var sum = 0.0;
        for (var i = 0; i < given.Length; i++)
        {
            upTo[i] = sum += given[i].Weight;
        }
    }

    /// <summary>Whether nothing can be picked.</summary>
    public bool IsEmpty => things.Length == 0;

    /// <summary>Picks one.</summary>
    public T Pick(Dice dice)
    {
        var at = Array.BinarySearch(upTo, dice.Share() * upTo[^1]);
        return things[Math.Min(at < 0 ? ~at : at + 1, things.Length - 1)];
    }
}
