using FsCheck;
using FsCheck.Fluent;
using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Law.Conditions.Words;
using Sluice.Parties;

namespace Sluice.Tests.Conditions;

/// <summary>What conditions are called in words.</summary>
public class WordsTests
{
    [Fact]
    public void English_words_have_the_truth_value_of_their_condition()
    {
        var seen = new int[4];
        var any = Arb.From(
            Gen.Zip(Gen.Choose(0, int.MaxValue - 1), Gen.Choose(0, 9)),
            x => Enumerable.Range(0, x.Item2).Select(size => (x.Item1, size)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(8_000).WithQuietOnSuccess(true), Prop.ForAll(any, x =>
        {
            var random = new Random(x.Item1);
            var text = new RandomCondition(random).Flag(x.Item2);
            var frame = new RandomFrame(random).Next();
            var expr = Ask.Read(text);
            var words = ConditionWords.Say(expr, Language.En);
            var expected = ConditionCompiler.Compile(expr, Ask.Law).Evaluate(frame);
            seen[(int)expected]++;
            var said = new EnglishReader(words, frame, Ask.Law).Evaluate();
            return (said == expected).Label($"{text}\n{words}\ncompiled {expected}, said {said}");
        }));
        seen.ShouldAllBe(count => count > 100);
    }
}
