using Sluice.Facts;
using Sluice.Law.Conditions;

namespace Sluice.Tests.Conditions;

/// <summary>Evaluating takes no memory, so that a collector never stops a batch.</summary>
public class AllocationTests
{
    [Fact]
    public void Evaluating_allocates_nothing()
    {
        var tests = Enumerable.Range(0, 400).Select(seed => new RandomCondition(new Random(seed)).Flag(seed % 9))
            .Where(text => !text.Contains('/', StringComparison.Ordinal) && !text.Contains('*', StringComparison.Ordinal))
            .Select(text => ConditionCompiler.Compile(Ask.Read(text), Ask.Law)).ToArray();
        var random = new RandomFrame(new Random(3));
        var frames = Enumerable.Range(0, 20).Select(_ => random.Next()).ToArray();
        foreach (var frame in frames)
        {
            // A table is looked up anew when the day changes, as it does not within a batch of one day.
            frame.Order.Set(Vocabulary.Date, new DateOnly(2025, 6, 30));
        }

        Evaluate(tests, frames);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Evaluate(tests, frames);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static int Evaluate(Test[] tests, Frame[] frames)
    {
        var holds = 0;
        foreach (var test in tests)
        {
            foreach (var frame in frames)
            {
                holds += test.Evaluate(frame) == Tri.True ? 1 : 0;
            }
        }

        return holds;
    }
}
