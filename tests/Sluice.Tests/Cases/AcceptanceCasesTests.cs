using Sluice.Cases;
using Sluice.Tests.Documents;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Cases;

/// <summary>Every acceptance case of <c>tests/cases</c>, decided by the book of law as it is shipped.</summary>
public sealed class AcceptanceCasesTests(ITestOutputHelper output)
{
    // In 2022 the advanced computing product rule, 15 CFR 734.9(h), reached items of 3A090 only. A part made abroad below that
    // line is not subject to the EAR at all, which says more than "no license required", as the case has it.
    private const string BelowTheProductRule = "class-2022-br100-576";

    private static string Folder => Path.Combine(GoldenFiles.Root(), "cases");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_answers_agree_where_the_sources_carry_the_case(string file)
    {
        var results = Run(file);
        results.ShouldNotBeEmpty();
        foreach (var weak in results.Where(r => !r.Case.Counts))
        {
            output.WriteLine($"{weak.Case.Id}, confidence low: {(weak.Agrees ? "agrees" : "differs. " + Tell(weak))}");
        }

        string.Join("\n", results.Where(r => r.IsWrong).Select(Tell)).ShouldBeEmpty();
    }

    [Fact]
    public void The_one_known_disagreement_says_more_than_the_case()
    {
        var differing = Files.SelectMany(file => Run(file.Data)).Where(r => !r.Agrees).ToList();
        differing.Select(r => r.Case.Id).ShouldBe([BelowTheProductRule]);
        differing[0].Differences.Select(d => d.Got).Distinct().ShouldBe(["not_subject_to_ear"]);
    }

    [Fact]
    public void No_two_cases_have_the_same_name()
    {
        var ids = Files.SelectMany(file => Read(file.Data)).Select(c => c.Id).ToList();
        ids.Count.ShouldBeGreaterThanOrEqualTo(370);
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_that_is_turned_round_is_seen()
    {
        var runner = new CaseRunner((order, day) => ShippedLaw.Decider.Decide(order, day) with { AsWritten = ShippedLaw.Decider.Decide(order, new DateOnly(2022, 1, 3)).AsWritten });
        Read("tiers-and-headquarters.yaml").Select(runner.Run).Count(r => r.IsWrong).ShouldBeGreaterThan(10);
    }

    private static IReadOnlyList<AcceptanceCase> Read(string file) => CaseReader.ReadFile(Path.Combine(Folder, file));

    private static List<CaseResult> Run(string file)
    {
        var runner = new CaseRunner((order, day) => ShippedLaw.Decider.Decide(order, day));
        return [.. Read(file).Select(runner.Run)];
    }

    private static string Tell(CaseResult result) =>
        $"{result.Case.Id} ({result.Case.Source}): {result.Refusal ?? string.Join("; ", result.Differences.Select(d => $"{d.Path} expected {d.Expected}, got {d.Got}"))}";
}
