using System.Numerics;

namespace Sluice.Determinations.Desks;

/// <summary>What is remembered, by profile: an open table with the keys' hashes beside it, for it is asked once for every order.</summary>
internal sealed class ProfileTable
{
    private (ulong Hash, byte[]? Key, Remembered? Value)[] places = new (ulong, byte[]?, Remembered?)[64];

    /// <summary>How many profiles there are.</summary>
    public int Count { get; private set; }

    /// <summary>What is remembered of a profile, or null.</summary>
    public Remembered? Find(ReadOnlySpan<byte> profile)
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
    public Remembered Add(ReadOnlySpan<byte> profile, Remembered value)
    {
        // At most half full, so that a search is short.
        if (++Count * 2 > places.Length)
        {
            var before = places;
            places = new (ulong, byte[]?, Remembered?)[BitOperations.RoundUpToPowerOf2((uint)before.Length + 1)];
            foreach (var place in before)
            {
                if (place.Key is not null)
                {
                    Put(place);
                }
            }
        }

        Put((ByteKeys.Hash(profile), profile.ToArray(), value));
        return value;
    }

    private void Put((ulong Hash, byte[]? Key, Remembered? Value) place)
    {
        var at = (int)place.Hash & (places.Length - 1);
        while (places[at].Key is not null)
        {
            at = (at + 1) & (places.Length - 1);
        }

        places[at] = place;
    }
}
