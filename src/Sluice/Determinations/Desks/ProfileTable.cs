using System.Numerics;

namespace Sluice.Determinations.Desks;

/// <summary>
/// How far lines of a profile go, by profile: an open table with the keys' hashes beside it, for it is asked once for every order. When it is
/// full it begins anew.
/// </summary>
internal sealed class ProfileTable
{
    private const int Most = 16_384;
    private const int First = 64;

    private (ulong Hash, byte[]? Key, Shortcut? Value)[] places = new (ulong, byte[]?, Shortcut?)[First];
    private int count;

    /// <summary>How far lines of a profile go, or null.</summary>
    public Shortcut? Find(ReadOnlySpan<byte> profile)
    {
        var hash = ByteKeys.Hash(profile);
        for (var at = (int)hash & (places.Length - 1); ; at = (at + 1) & (places.Length - 1))
        {
            ref var place = ref places[at];
            if (place.Key is null)
            {
                return null;
            }

            if (place.Hash == hash && profile.SequenceEqual(place.Key))
            {
                return place.Value;
            }
        }
    }

    /// <summary>Adds a profile that is not there.</summary>
    public void Add(ReadOnlySpan<byte> profile, Shortcut value)
    {
        if (count >= Most)
        {
            Array.Clear(places);
            count = 0;
        }

        // At most half full, so that a search is short.
        if (++count * 2 > places.Length)
        {
            var before = places;
            places = new (ulong, byte[]?, Shortcut?)[BitOperations.RoundUpToPowerOf2((uint)before.Length + 1)];
            foreach (var place in before)
            {
                if (place.Key is not null)
                {
                    Put(place);
                }
            }
        }

        Put((ByteKeys.Hash(profile), profile.ToArray(), value));
    }

    private void Put((ulong Hash, byte[]? Key, Shortcut? Value) place)
    {
        var at = (int)place.Hash & (places.Length - 1);
        while (places[at].Key is not null)
        {
            at = (at + 1) & (places.Length - 1);
        }

        places[at] = place;
    }
}
