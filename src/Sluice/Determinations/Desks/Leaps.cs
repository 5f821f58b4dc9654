using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sluice.Determinations.Desks;

/// <summary>
/// Leaps over steps that follow each other and whose questions are answered at once: an order that has the same answers there as one before it
/// does not go them, but leaps to where they end.
/// </summary>
/// <remarks>
/// Of every begin it is remembered which questions were met behind it. The answers to those are the key of a leap. A key that was made before
/// further questions were met still leads right, for what it was made of decided the whole way; at worst it is not found again.
/// </remarks>
internal sealed class Leaps
{
    private const int LeastPlaces = 64;

    private readonly DeskRoom.Share room;
    private readonly List<AnswerSet> met = [];
    private Leap[] places = [];
    private int count;

    /// <summary>Begins with none.</summary>
    /// <param name="room">The room of the law.</param>
    public Leaps(DeskRoom.Share room)
    {
        this.room = room;
        Grow(LeastPlaces);
    }

    /// <summary>Makes a begin, from which leaps can go.</summary>
    public int Begin()
    {
        room.Take(Unsafe.SizeOf<AnswerSet>());
        met.Add(default);
        return met.Count - 1;
    }

    /// <summary>Where a leap leads, or 0 when none is known.</summary>
    public int From(int begin, in AnswerSet answers)
    {
        var key = answers & CollectionsMarshal.AsSpan(met)[begin];
        return places[PlaceOf(begin, key)].To;
    }

    /// <summary>Remembers a leap.</summary>
    /// <param name="begin">Its begin.</param>
    /// <param name="answers">The answers of the order that went all the steps.</param>
    /// <param name="marked">The questions it was asked.</param>
    /// <param name="to">The step behind them.</param>
    public void Add(int begin, in AnswerSet answers, in AnswerSet marked, int to)
    {
        if (2 * count >= places.Length)
        {
            Grow(2 * places.Length);
        }

        met[begin] |= marked;
        Put(new Leap(answers & met[begin], begin, to));
    }

    private void Put(in Leap leap)
    {
        ref var place = ref places[PlaceOf(leap.Begin, leap.Answers)];
        count += place.To == 0 ? 1 : 0;
        place = leap;
    }

    private void Grow(int size)
    {
        var before = places;
        places = new Leap[size];
        room.Take(Unsafe.SizeOf<Leap>() * (size - before.Length));
        count = 0;
        foreach (ref readonly var leap in before.AsSpan())
        {
            if (leap.To != 0)
            {
                Put(leap);
            }
        }
    }

    /// <summary>The place of a leap, or the free one where it would stand.</summary>
    private int PlaceOf(int begin, in AnswerSet answers)
    {
        for (var place = (int)answers.Hash(begin) & (places.Length - 1); ; place = (place + 1) & (places.Length - 1))
        {
            ref readonly var leap = ref places[place];
            if (leap.To == 0 || (leap.Begin == begin && leap.Answers.Equals(answers)))
            {
                return place;
            }
        }
    }

    /// <summary>A leap.</summary>
    /// <param name="Answers">The answers to the questions that were met behind its begin.</param>
    /// <param name="Begin">Its begin.</param>
    /// <param name="To">The step to which it leads; 0 where there is no leap.</param>
    private readonly record struct Leap(AnswerSet Answers, int Begin, int To);
}
