using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sluice.Determinations.Desks;

/// <summary>
/// How far lines of a profile go, by profile: an open table over keys that lie one after the other, for it is asked once for every order and
/// holds many. When it is full it begins anew.
/// </summary>
/// <param name="room">The room of the law.</param>
internal sealed class ProfileTable(DeskRoom.Share room)
{
    private const int Most = 16_384;
    private const int First = 64;
    private const int FirstBytes = 4_096;
    private const int Once = 4_096;

    private readonly ulong[] cameOnce = new ulong[Once];
    private Place[] places = new Place[First];
    private byte[] keys = new byte[FirstBytes];
    private int used;
    private int count;

    /// <summary>How far lines of a profile go, or nowhere.</summary>
    public Shortcut Find(ReadOnlySpan<byte> profile)
    {
        var hash = ByteKeys.Hash(profile);
        for (var at = (int)hash & (places.Length - 1); ; at = (at + 1) & (places.Length - 1))
        {
            ref var place = ref places[at];
            if (place.Length == 0 || (place.Hash == hash && profile.SequenceEqual(keys.AsSpan(place.Start, place.Length))))
            {
                return place.Value;
            }
        }
    }

    /// <summary>Adds a profile that is not there, when it comes for the second time: many never come again.</summary>
    public void Add(ReadOnlySpan<byte> profile, Shortcut value)
    {
        var hash = ByteKeys.Hash(profile);
        ref var earlier = ref cameOnce[hash % (uint)cameOnce.Length];
        if (earlier != hash)
        {
            earlier = hash;
            return;
        }

        if (count >= Most)
        {
            Array.Clear(places);
            (count, used) = (0, 0);
        }

        // At most half full, so that a search is short.
        if (++count * 2 > places.Length)
        {
            var before = places;
            places = new Place[BitOperations.RoundUpToPowerOf2((uint)before.Length + 1)];
            room.Take((places.Length - before.Length) * Unsafe.SizeOf<Place>());
            foreach (ref readonly var place in before.AsSpan())
            {
                if (place.Length > 0)
                {
                    Put(place);
                }
            }
        }

        if (used + profile.Length > keys.Length)
        {
            room.Take(keys.Length);
            Array.Resize(ref keys, keys.Length * 2);
        }

        profile.CopyTo(keys.AsSpan(used));
        Put(new Place { Hash = hash, Start = used, Length = profile.Length, Value = value });
        used += profile.Length;
    }

    private void Put(in Place place)
    {
        var at = (int)place.Hash & (places.Length - 1);
        while (places[at].Length > 0)
        {
            at = (at + 1) & (places.Length - 1);
        }

        places[at] = place;
    }

    private struct Place
    {
        public ulong Hash;
        public int Start;
        public int Length;
        public Shortcut Value;
    }
}
