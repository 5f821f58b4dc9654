using Sluice.Facts;

namespace Sluice.Tests.Conditions;

/// <summary>The logic of CEL: both orders of every pair of true, false, unknown and error.</summary>
public class TruthTableTests
{
    // us_origin is unknown, item.datacenter is missing.
    private static readonly Dictionary<Tri, string> Texts = new()
    {
        [Tri.True] = "year == 2025",
        [Tri.False] = "year == 2024",
        [Tri.Unknown] = "us_origin",
        [Tri.Error] = "item.datacenter",
    };

    private static Frame Frame()
    {
        var facts = new Facts();
        facts.Order.Set(Vocabulary.Year, 2025m);
        facts.Item.SetMissing(Vocabulary.Datacenter);
        return facts.Frame();
    }

    [Theory]
    [InlineData(Tri.True, Tri.True, Tri.True, Tri.True)]
    [InlineData(Tri.True, Tri.False, Tri.False, Tri.True)]
    [InlineData(Tri.True, Tri.Unknown, Tri.Unknown, Tri.True)]
    [InlineData(Tri.True, Tri.Error, Tri.Error, Tri.True)]
    [InlineData(Tri.False, Tri.True, Tri.False, Tri.True)]
    [InlineData(Tri.False, Tri.False, Tri.False, Tri.False)]
    [InlineData(Tri.False, Tri.Unknown, Tri.False, Tri.Unknown)]
    [InlineData(Tri.False, Tri.Error, Tri.False, Tri.Error)]
    [InlineData(Tri.Unknown, Tri.True, Tri.Unknown, Tri.True)]
    [InlineData(Tri.Unknown, Tri.False, Tri.False, Tri.Unknown)]
    [InlineData(Tri.Unknown, Tri.Unknown, Tri.Unknown, Tri.Unknown)]
    [InlineData(Tri.Unknown, Tri.Error, Tri.Unknown, Tri.Unknown)]
    [InlineData(Tri.Error, Tri.True, Tri.Error, Tri.True)]
    [InlineData(Tri.Error, Tri.False, Tri.False, Tri.Error)]
    [InlineData(Tri.Error, Tri.Unknown, Tri.Unknown, Tri.Unknown)]
    [InlineData(Tri.Error, Tri.Error, Tri.Error, Tri.Error)]
    public void And_and_or(Tri left, Tri right, Tri and, Tri or)
    {
        Ask.Of($"{Texts[left]} && {Texts[right]}", Frame()).ShouldBe(and);
        Ask.Of($"{Texts[left]} || {Texts[right]}", Frame()).ShouldBe(or);
        Ask.Of($"!({Texts[left]} && {Texts[right]})", Frame()).ShouldBe(Tris.Not(and));
        Ask.Of($"parties.all(p, true) && {Texts[left]} && {Texts[right]}", new FrameWithNoParties(Frame()).Frame).ShouldBe(and);
    }

    [Theory]
    [InlineData(Tri.True, Tri.False)]
    [InlineData(Tri.False, Tri.True)]
    [InlineData(Tri.Unknown, Tri.Unknown)]
    [InlineData(Tri.Error, Tri.Error)]
    public void Not(Tri operand, Tri expected) => Ask.Of($"!({Texts[operand]})", Frame()).ShouldBe(expected);

    [Theory]
    [InlineData(Tri.True, Tri.False, Tri.True, Tri.False)]
    [InlineData(Tri.False, Tri.False, Tri.True, Tri.True)]
    [InlineData(Tri.Unknown, Tri.True, Tri.True, Tri.True)]
    [InlineData(Tri.Unknown, Tri.False, Tri.False, Tri.False)]
    [InlineData(Tri.Unknown, Tri.True, Tri.False, Tri.Unknown)]
    [InlineData(Tri.Unknown, Tri.Unknown, Tri.Unknown, Tri.Unknown)]
    [InlineData(Tri.Unknown, Tri.Error, Tri.Error, Tri.Unknown)]
    [InlineData(Tri.Error, Tri.True, Tri.True, Tri.Error)]
    [InlineData(Tri.True, Tri.Error, Tri.True, Tri.Error)]
    [InlineData(Tri.True, Tri.True, Tri.Error, Tri.True)]
    public void Either_branch(Tri test, Tri then, Tri otherwise, Tri expected) =>
        Ask.Of($"{Texts[test]} ? {Texts[then]} : {Texts[otherwise]}", Frame()).ShouldBe(expected);

    [Theory]
    [InlineData(Tri.True, Tri.True, Tri.True)]
    [InlineData(Tri.True, Tri.False, Tri.False)]
    [InlineData(Tri.False, Tri.False, Tri.True)]
    [InlineData(Tri.Unknown, Tri.True, Tri.Unknown)]
    [InlineData(Tri.Error, Tri.True, Tri.Error)]
    [InlineData(Tri.Error, Tri.Unknown, Tri.Unknown)]
    public void Flags_compare(Tri left, Tri right, Tri expected)
    {
        Ask.Of($"({Texts[left]}) == ({Texts[right]})", Frame()).ShouldBe(expected);
        Ask.Of($"({Texts[right]}) != ({Texts[left]})", Frame()).ShouldBe(Tris.Not(expected));
    }

    [Theory]
    [InlineData("true", Tri.True)]
    [InlineData("false", Tri.False)]
    [InlineData("true && !false", Tri.True)]
    [InlineData("us_origin || true", Tri.True)]
    [InlineData("us_origin && false", Tri.False)]
    [InlineData("us_origin == true", Tri.Unknown)]
    [InlineData("false == us_origin", Tri.Unknown)]
    [InlineData("true ? false : us_origin", Tri.False)]
    [InlineData("1 / 0 > 1 ? true : true", Tri.Error)]
    [InlineData("1 / 0 > 1 || true", Tri.True)]
    [InlineData("1 / 0 > 1 && false", Tri.False)]
    [InlineData("true || item.datacenter && us_origin", Tri.True)]
    [InlineData("false && true || true", Tri.True)]
    [InlineData("true || true && false", Tri.True)]
    [InlineData("!false && false", Tri.False)]
    [InlineData("1 + 2 * 3 == 7", Tri.True)]
    [InlineData("(1 + 2) * 3 == 9", Tri.True)]
    [InlineData("10 - 4 - 3 == 3", Tri.True)]
    [InlineData("24 / 4 / 3 == 2", Tri.True)]
    [InlineData("-2 * -3 == 6", Tri.True)]
    [InlineData("false ? false : true ? true : false", Tri.True)]
    [InlineData("2 + 2 < 5 == true && true", null)]
    public void Precedence_and_constants(string text, Tri? expected)
    {
        if (expected is null)
        {
            Ask.Refused(text);
            return;
        }

        Ask.Of(text, Frame()).ShouldBe(expected.Value);
    }

    private sealed class FrameWithNoParties(Frame frame)
    {
        public Frame Frame { get; } = new(frame.Order, frame.Items, [], null) { Item = frame.Item };
    }
}
