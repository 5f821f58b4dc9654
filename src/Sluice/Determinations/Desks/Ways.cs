using System.Runtime.CompilerServices;
using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>
/// The ways from question to question under one law, step by step: each answer leads to another step, and the last to what was found. Where a
/// question does not matter after those before it, it is not on the way, so that orders that differ in it go the same way.
/// </summary>
/// <remarks>
/// There are hundreds of thousands of steps. They are numbers into arrays without references, from 1, so that the collector of garbage has
/// nothing to walk over; 0 stands where nobody went.
/// </remarks>
/// <param name="room">The room of the law.</param>
internal sealed class Ways(DeskRoom.Share room)
{
    /// <summary>How many steps lie together, by the power of two.</summary>
    public const int ChunkBits = 12;

    private const int LeastLeap = 3;

    private readonly List<Step[]> chunks = [];
    private readonly List<object> findings = [];
    private readonly Leaps leaps = new(room);
    private int count = 1;

    /// <summary>Makes a step at which a way begins.</summary>
    public int Begin()
    {
        if (count >> ChunkBits >= chunks.Count)
        {
            chunks.Add(room.NewChunk());
        }

        return count++;
    }

    /// <summary>Gives the steps back, for the law is forgotten.</summary>
    public void GiveBack() => chunks.ForEach(room.GiveBack);

    /// <summary>What was found at the end of a way; null where it goes on.</summary>
    public object? FoundAt(int step) => At(step).Found is > 0 and var found ? findings[found - 1] : null;

    /// <summary>Ends a way, where it does not end yet.</summary>
    public object End(int step, object found)
    {
        ref var at = ref At(step);
        if (at.Found <= 0)
        {
            findings.Add(found);
            at.Found = findings.Count;
            at.Question = 0;
            at.Next[0] = 0;
        }

        return findings[at.Found - 1];
    }

    /// <summary>The end of a way that is known, or 0.</summary>
    /// <param name="step">The step at which it begins.</param>
    /// <param name="inquiry">Asks the line in hand.</param>
    public int Follow(int step, Inquiry inquiry)
    {
        while (step > 0)
        {
            ref readonly var at = ref At(step);
            if (at.Found > 0)
            {
                return step;
            }

            var question = at.Question - 1;
            if (question < 0)
            {
                return 0;
            }

            if (!inquiry.IsQuick || inquiry.PlaceOf(question) < 0)
            {
                step = at.Next[(int)inquiry.Ask(question)];
            }
            else if (at.Found < 0 && leaps.From(~at.Found, inquiry.Quick) is > 0 and var to)
            {
                step = to;
            }
            else
            {
                step = Run(step, inquiry);
            }
        }

        return 0;
    }

    /// <summary>The end of the way that was just gone, made as far as nobody went it before.</summary>
    /// <param name="asked">What was asked, with the answers.</param>
    /// <param name="step">The step at which it begins.</param>
    public int Walk(List<(int Question, Tri Answer)> asked, int step)
    {
        foreach (var (question, answer) in asked)
        {
            At(step).Question = question + 1;
            step = Reach(step, (int)answer);
        }

        return step;
    }

    /// <summary>Where the questions begin that follow when a way is at its end.</summary>
    public int Then(int end) => Reach(end, 0);

    /// <summary>Goes the steps whose questions are answered at once, and remembers them as a leap when they are many.</summary>
    private int Run(int begin, Inquiry inquiry)
    {
        var met = default(AnswerSet);
        var length = 0;
        var step = begin;
        while (step > 0 && At(step).Question > 0 && inquiry.PlaceOf(At(step).Question - 1) is >= 0 and var place)
        {
            met |= AnswerSet.Marked(place);
            step = At(step).Next[(int)inquiry.Quick[place]];
            length++;
        }

        if (step > 0 && length >= LeastLeap)
        {
            ref var at = ref At(begin);
            at.Found = at.Found < 0 ? at.Found : ~leaps.Begin();
            leaps.Add(~at.Found, inquiry.Quick, met, step);
        }

        return step;
    }

    private int Reach(int step, int branch)
    {
        if (At(step).Next[branch] is > 0 and var known)
        {
            return known;
        }

        var next = Begin();
        At(step).Next[branch] = next;
        return next;
    }

    private ref Step At(int step) => ref chunks[step >> ChunkBits][step & ((1 << ChunkBits) - 1)];

    /// <summary>A step on a way.</summary>
    internal struct Step
    {
        /// <summary>The question, from 1; 0 for none.</summary>
        public int Question;

        /// <summary>What was found, from 1; 0 for nothing; below 0 leaps begin here.</summary>
        public int Found;

        /// <summary>The next step for each answer; at the end of a way the first one is where other questions begin.</summary>
        public Branches Next;
    }

    /// <summary>A step for each answer.</summary>
    [InlineArray(4)]
    internal struct Branches
    {
#pragma warning disable RCS1213 // An inline array is made of its one field.
        private int first;
#pragma warning restore RCS1213
    }
}
