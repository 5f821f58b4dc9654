using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sluice.Determinations.Desks;

/// <summary>
/// What was found for an object, by the object itself: a few places for each hash, so that it is quick, keeps no more than its places, and
/// forgets the oldest of those that meet.
/// </summary>
/// <param name="most">About how many objects there is room for: as many or up to twice as many.</param>
/// <typeparam name="TKey">The objects.</typeparam>
/// <typeparam name="TValue">What was found.</typeparam>
internal sealed class ReferenceCache<TKey, TValue>(int most)
    where TKey : class
    where TValue : class
{
    private const int Ways = 4;

    private readonly (TKey? Key, TValue? Value)[] places = new (TKey?, TValue?)[Places(most)];
    private readonly int[] cameOnce = new int[Places(most)];

    /// <summary>What was found for an object, or null; setting puts it first of those of its hash.</summary>
    public TValue? this[TKey key]
    {
        get
        {
            foreach (ref var place in RowOf(key))
            {
                if (ReferenceEquals(place.Key, key))
                {
                    return place.Value;
                }
            }

            return null;
        }

        set
        {
            var row = RowOf(key);
            row[..^1].CopyTo(row[1..]);
            row[0] = (key, value);
        }
    }

    /// <summary>Whether an object comes for the second time at least: most of those that come once do not come again, and are not worth a place.</summary>
    public bool ComesAgain(TKey key)
    {
        var hash = RuntimeHelpers.GetHashCode(key);
        ref var earlier = ref cameOnce[hash & (cameOnce.Length - 1)];
        if (earlier == hash)
        {
            return true;
        }

        earlier = hash;
        return false;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => Array.Clear(places);

    private static int Places(int most) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(most, Ways));

    private Span<(TKey? Key, TValue? Value)> RowOf(TKey key) => places.AsSpan((RuntimeHelpers.GetHashCode(key) * Ways) & (places.Length - 1), Ways);
}
