using Sluice.Facts;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Solving;
using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;
using Sluice.Tests.Conditions;

namespace Sluice.Lab.Tests.Proof.Asking;

/// <summary>Random conditions on random facts, unknown and missing ones among them: the solver and the engine come to the same of each.</summary>
public sealed class ConditionTranslatorTests
{
    private const int Batches = 44;
    private const int Conditions = 60;
    private const int FramesEach = 8;

    [Fact]
    public void The_solver_works_out_what_the_engine_evaluates()
    {
        var seen = new int[4];
        var wrong = Enumerable.Range(0, Batches).AsParallel().SelectMany(batch => Differences(batch, seen, Fault.None, Solvers.Z3)).ToList();

        wrong.ShouldBeEmpty();
        seen.Sum().ShouldBeGreaterThan(20_000);
        seen.ShouldAllBe(count => count > 400);
    }

    [Fact]
    public void The_other_solver_works_out_the_same() =>
        Enumerable.Range(0, 4).SelectMany(batch => Differences(batch, new int[4], Fault.None, Solvers.Cvc5)).ShouldBeEmpty();

    [Theory]
    [InlineData(nameof(Fault.ErrorIsFalse))]
    [InlineData(nameof(Fault.AtLeastIsMoreThan))]
    public void A_fault_in_the_translation_of_conditions_is_found(string fault) =>
        Enumerable.Range(0, 4).SelectMany(batch => Differences(batch, new int[4], Enum.Parse<Fault>(fault), Solvers.Z3)).ShouldNotBeEmpty();

    /// <summary>The conditions of a batch on whose value the solver and the engine differ.</summary>
    private static List<string> Differences(int batch, int[] seen, Fault fault, SolverChoice solver)
    {
        var random = new Random(20_261_000 + batch);
        var bank = new TermBank();
        var logic = new Logic(bank);
        var claims = new List<(string Words, Term Holds)>();
        for (var i = 0; i < Conditions; i++)
        {
            var text = new RandomCondition(random).Flag(random.Next(10));
            var expr = Ask.Read(text);
            var compiled = ConditionCompiler.Compile(expr, Ask.Law);
            for (var j = 0; j < FramesEach; j++)
            {
                var frame = new RandomFrame(random).Next();
                var value = compiled.Evaluate(frame);
                Interlocked.Increment(ref seen[(int)value]);
                var free = new FreeFrame(logic, frame, FormattableString.Invariant($"f{i}.{j}"));
                var said = new ConditionTranslator(logic, free, 0, Ask.Law, fault) { Item = free.Item }.Flag(expr);
                var wanted = value switch { Tri.True => said.Holds, Tri.False => said.Fails, Tri.Unknown => said.Unknown, _ => logic.IsError(said) };
                claims.Add(($"{text}: the engine says {value}", bank.And(wanted, Only(bank, said, value))));
            }
        }

        using var session = new SolverSession(bank, solver);
        if (session.IsPossible(bank.All(claims.Select(c => c.Holds))))
        {
            return [];
        }

        // Everything is tied to a value, so that a claim is either so or impossible.
        return [.. claims.Where(claim => !session.IsPossible(claim.Holds)).Select(claim => claim.Words).Take(5)];
    }

    /// <summary>A value is one of four: where one of them is the case, no other is.</summary>
    private static Term Only(TermBank bank, FourValued said, Tri value) => bank.All(
    [
        value == Tri.True ? bank.True : bank.Not(said.Holds),
        value == Tri.False ? bank.True : bank.Not(said.Fails),
        value == Tri.Unknown ? bank.True : bank.Not(said.Unknown),
    ]);
}
