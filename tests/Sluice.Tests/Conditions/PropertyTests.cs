using FsCheck;
using FsCheck.Fluent;
using Sluice.Facts;
using Sluice.Law.Conditions;

namespace Sluice.Tests.Conditions;

/// <summary>What holds of every condition and every order.</summary>
public class PropertyTests
{
    private const int Runs = 6_000;

    // The size shrinks and the seed stays, so a failure is shown on a small condition.
    private static readonly Arbitrary<(int Seed, int Size)> Any = Arb.From(
        Gen.Zip(Gen.Choose(0, int.MaxValue - 1), Gen.Choose(0, 9)),
        x => Enumerable.Range(0, x.Item2).Select(size => (x.Item1, size)));

    private static void Check(Func<Random, int, string?> failure) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Runs).WithQuietOnSuccess(true),
        Prop.ForAll(Any, x => failure(new Random(x.Seed), x.Size) is { } words ? false.Label(words) : true.Label("")));

    [Fact]
    public void Compiled_conditions_evaluate_as_the_naive_interpreter_does()
    {
        var seen = new int[4];
        Check((random, size) =>
        {
            var text = new RandomCondition(random).Flag(size);
            var frame = new RandomFrame(random).Next();
            var expr = Ask.Read(text);
            var compiled = ConditionCompiler.Compile(expr, Ask.Law).Evaluate(frame);
            var naive = new NaiveInterpreter(frame, Ask.Law).Evaluate(expr);
            seen[(int)compiled]++;
            return compiled == naive ? null : $"{text}: compiled {compiled}, interpreted {naive}";
        });
        seen.ShouldAllBe(count => count > Runs / 50);
    }

    [Fact]
    public void Compiled_numbers_are_those_of_the_naive_interpreter() => Check((random, size) =>
    {
        var text = new RandomCondition(random).Number(size);
        var frame = new RandomFrame(random).Next();
        var expr = Ask.Read(text, ExprType.Number);
        var state = ConditionCompiler.CompileNumber(expr, Ask.Law).Evaluate(frame, out var value);
        var naive = new NaiveInterpreter(frame, Ask.Law).Value(expr);
        var same = naive is Number number ? state == MeasureState.Known && value == number : string.Equals(naive as string, $"?{state}", StringComparison.OrdinalIgnoreCase);
        return same ? null : $"{text}: compiled {state} {value}, interpreted {naive}";
    });

    [Fact]
    public void Filling_in_a_fact_never_turns_a_known_answer() => Check((random, size) =>
    {
        var written = new RandomCondition(random);
        var text = written.Flag(size);
        var frames = new RandomFrame(random);
        var before = frames.Next();
        var after = frames.Fill(before, missing: false);
        var test = ConditionCompiler.Compile(Ask.Read(text), Ask.Law);
        var (was, @is) = (test.Evaluate(before), test.Evaluate(after));

        // A branch that nobody needed to choose may turn out to have no value; nothing else may change.
        var kept = was is not (Tri.True or Tri.False) || was == @is || (written.UsesBranches && @is != Tris.Not(was));
        return kept ? null : $"{text}: was {was}, is {@is}";
    });

    [Fact]
    public void Finding_that_there_is_no_such_thing_never_turns_a_known_answer() => Check((random, size) =>
    {
        var text = new RandomCondition(random).Flag(size);
        var frames = new RandomFrame(random);
        var before = frames.Next();
        var after = frames.Fill(before, missing: true);
        var test = ConditionCompiler.Compile(Ask.Read(text), Ask.Law);
        var (was, @is) = (test.Evaluate(before), test.Evaluate(after));
        return was is not (Tri.True or Tri.False) || @is != Tris.Not(was) ? null : $"{text}: was {was}, is {@is}";
    });

    [Fact]
    public void What_is_printed_reads_back_as_the_same_condition() => Check((random, size) =>
    {
        var expr = Ask.Read(new RandomCondition(random).Flag(size));
        var text = CelText.Print(expr);
        var again = Ask.Read(text);
        return expr == again && expr.GetHashCode() == again.GetHashCode() && CelText.Print(again) == text ? null : text;
    });

    [Fact]
    public void A_condition_depends_on_nothing_but_the_facts_it_names() => Check((random, size) =>
    {
        var text = new RandomCondition(random).Flag(size);
        var expr = Ask.Read(text);
        var facts = ConditionFacts.Of(expr);
        var frame = new RandomFrame(random).Next();
        var test = ConditionCompiler.Compile(expr, Ask.Law);
        var before = test.Evaluate(frame);
        Blank(frame, facts);
        var after = test.Evaluate(frame);
        return before == after ? null : $"{text}: was {before}, is {after} without the facts it does not name";
    });

    // Makes every fact unknown that the condition does not read.
    private static void Blank(Frame frame, ConditionFacts facts)
    {
        var items = frame.Items.Append(frame.Item ?? Vocabulary.NewRow(FactScope.Item)).Distinct().ToList();
        var rows = items.Select(row => (FactScope.Item, row))
            .Concat((frame.Parties ?? []).Select(row => (FactScope.Party, row)))
            .Concat(items.SelectMany(item => item.Generators ?? []).Select(row => (FactScope.Generator, row)))
            .Append((FactScope.Order, frame.Order));
        foreach (var (scope, row) in rows)
        {
            var read = facts.Facts.Where(use => use.Scope == scope && IsRead(use, frame, row)).Select(use => use.Fact).ToHashSet();
            foreach (var fact in Vocabulary.Facts(scope).Where(fact => !read.Contains(fact) && fact != Vocabulary.Role))
            {
                row[fact] = default;
            }
        }
    }

    private static bool IsRead(FactUse use, Frame frame, FactRow row) => use.Scope switch
    {
        FactScope.Order => true,
        FactScope.Party => use.AnyParty || (use.Role is { } role ? frame.PartyOf(role) == row : use.Recipient),
        FactScope.Item => use.AnyItem || row == frame.Item,
        _ => use.AnyItem || (frame.Item?.Generators ?? []).Contains(row),
    };
}
