using Sluice.Determinations.Desks;
using Sluice.Facts;

namespace Sluice.Tests.Determinations.Desks;

/// <summary>Many answers at once are what they are one by one.</summary>
public sealed class AnswerSetTests
{
    private static readonly Tri[] Values = [Tri.False, Tri.True, Tri.Unknown, Tri.Error];

    [Fact]
    public void Either_and_both_are_those_of_single_answers_at_every_place()
    {
        for (var place = 0; place < AnswerSet.Most; place++)
        {
            foreach (var one in Values)
            {
                foreach (var other in Values)
                {
                    AnswerSet.Either(AnswerSet.Of(place, one), AnswerSet.Of(place, other))[place].ShouldBe(Tris.Or(one, other));
                    AnswerSet.Both(AnswerSet.Of(place, one), AnswerSet.Of(place, other))[place].ShouldBe(Tris.And(one, other));
                }
            }
        }
    }

    [Fact]
    public void Answers_at_different_places_do_not_touch_each_other()
    {
        var set = default(AnswerSet);
        for (var place = 0; place < AnswerSet.Most; place++)
        {
            set |= AnswerSet.Of(place, Values[place % 3]);
        }

        for (var place = 0; place < AnswerSet.Most; place++)
        {
            set[place].ShouldBe(Values[place % 3]);
            AnswerSet.AllTrue[place].ShouldBe(Tri.True);
            (set & AnswerSet.Marked(place))[place].ShouldBe(Values[place % 3]);
            (set & AnswerSet.Marked(place))[(place + 1) % AnswerSet.Most].ShouldBe(Tri.False);
        }
    }

    [Fact]
    public void Sets_with_one_other_answer_are_not_equal_and_mostly_have_another_hash()
    {
        var set = AnswerSet.Of(3, Tri.True) | AnswerSet.Of(70, Tri.Unknown);
        set.Equals(AnswerSet.Of(70, Tri.Unknown) | AnswerSet.Of(3, Tri.True)).ShouldBeTrue();
        var hashes = new HashSet<uint> { set.Hash(1), set.Hash(2) };
        for (var place = 4; place < 70; place++)
        {
            var other = set | AnswerSet.Of(place, Tri.True);
            set.Equals(other).ShouldBeFalse();
            hashes.Add(other.Hash(1));
        }

        hashes.Count.ShouldBeGreaterThan(64);
    }
}
