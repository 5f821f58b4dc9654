using Sluice.Determinations.Desks;
using Sluice.Facts;

namespace Sluice.Tests.Determinations.Desks;

/// <summary>A leap leads where its steps would have led.</summary>
public sealed class LeapsTests
{
    private const int Begins = 8;
    private const int Depth = 10;

    [Fact]
    public void Leaps_lead_to_the_end_of_the_steps_that_the_same_answers_go()
    {
        var leaps = new Leaps(new DeskRoom(DeskRoom.Usual).Open());
        var begins = Enumerable.Range(0, Begins).Select(_ => leaps.Begin()).ToArray();
        var random = new Random(5);
        var known = 0;
        for (var round = 0; round < 60_000; round++)
        {
            var answers = default(AnswerSet);
            for (var place = 0; place < AnswerSet.Most; place += 3)
            {
                answers |= AnswerSet.Of(place, (Tri)(random.Next(40) < 39 ? 1 : random.Next(4)));
            }

            var begin = begins[random.Next(Begins)];
            var (marked, to) = Go(begin, answers);
            if (leaps.From(begin, answers) is > 0 and var found)
            {
                found.ShouldBe(to);
                known++;
            }
            else
            {
                leaps.Add(begin, answers, marked, to);
                leaps.From(begin, answers).ShouldBe(to);
            }
        }

        known.ShouldBeInRange(5_000, 59_000);
    }

    [Fact]
    public void What_leaps_take_is_told_to_the_room()
    {
        var room = new DeskRoom(100_000);
        var leaps = new Leaps(room.Open());
        var begin = leaps.Begin();
        room.IsFull.ShouldBeFalse();
        for (var i = 0; i < 4_096; i++)
        {
            var answers = default(AnswerSet);
            for (var bit = 0; bit < 12; bit++)
            {
                answers |= AnswerSet.Of(bit, Tris.Of((i >> bit & 1) == 1));
            }

            leaps.Add(begin, answers, Enumerable.Range(0, 12).Aggregate(default(AnswerSet), (all, place) => all | AnswerSet.Marked(place)), i + 1);
        }

        room.IsFull.ShouldBeTrue();
    }

    /// <summary>A tree of questions: which one comes next depends on the begin and on every answer before.</summary>
    private static (AnswerSet Marked, int To) Go(int begin, AnswerSet answers)
    {
        var (marked, state) = (default(AnswerSet), begin + 1);
        for (var depth = 0; depth < Depth; depth++)
        {
            var place = (int)((uint)(state * 2_654_435_761u) % AnswerSet.Most) / 3 * 3;
            marked |= AnswerSet.Marked(place);
            state = (state * 31) + (int)answers[place] + 1;
        }

        return (marked, (state & int.MaxValue) + 1);
    }
}
