using System.Collections;

namespace Sluice.Allocations;

/// <summary>Bounds that a reservation must keep, in a fixed order. Two with the same content are equal.</summary>
public sealed class ShareBounds : IReadOnlyList<ShareBound>, IEquatable<ShareBounds>
{
    private readonly ShareBound[] bounds;

    private ShareBounds(ShareBound[] bounds) => this.bounds = bounds;

    /// <summary>No bound.</summary>
    public static ShareBounds None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => bounds.Length;

    /// <inheritdoc/>
    public ShareBound this[int index] => bounds[index];

    /// <summary>Some bounds, in any order.</summary>
    public static ShareBounds Of(params IEnumerable<ShareBound> bounds)
    {
        ShareBound[] sorted = [.. bounds.OrderBy(b => b.Account, StringComparer.Ordinal).ThenBy(b => b.Of, StringComparer.Ordinal).ThenBy(b => b.IsFloor).ThenBy(b => b.Percent)];
        return sorted.Length == 0 ? None : new(sorted);
    }

    /// <inheritdoc/>
    public bool Equals(ShareBounds? other) => other is not null && bounds.AsSpan().SequenceEqual(other.bounds);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ShareBounds);

    /// <inheritdoc/>
    public override int GetHashCode() => bounds.Aggregate(0, HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<ShareBound> GetEnumerator() => ((IEnumerable<ShareBound>)bounds).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
