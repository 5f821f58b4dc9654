using System.Globalization;
using Sluice.Allocations.Machine;

namespace Sluice.Storage.Tests.Simulation;

/// <summary>
/// Seeds from 1 on. <c>SLUICE_SEEDS=20000</c> runs so many (bench/ledger-simulation.sh does, and its report is in bench/REPORT.md);
/// <c>SLUICE_SEED=17</c> runs that one alone.
/// </summary>
public sealed class SimulationTests(ITestOutputHelper output)
{
    private const int Steps = 40;
    private const int SqliteSteps = 25;

    [Fact]
    public async Task Whatever_happens_nothing_acknowledged_is_lost_nothing_is_done_twice_and_nothing_is_overspent()
    {
        var crashes = 0;
        await Parallel.ForEachAsync(Seeds(1_000), async (seed, _) =>
            Interlocked.Add(ref crashes, (await SimulatedRun.RunAsync(seed, Steps, dice => new JournalDisk(dice))).Crashes));
        output.WriteLine($"{Seeds(1_000).Count} seeds, {crashes} crashes");
        crashes.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_same_holds_on_files_of_SQLite()
    {
        var crashes = 0;
        await Parallel.ForEachAsync(Seeds(40), async (seed, _) =>
            Interlocked.Add(ref crashes, (await SimulatedRun.RunAsync(seed, SqliteSteps, dice => new SqliteDisk(dice))).Crashes));
        output.WriteLine($"{Seeds(40).Count} seeds, {crashes} crashes");
        crashes.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("IgnoresLimits", "over its limit")]
    [InlineData("ForgetsKeys", "applied twice")]
    [InlineData("KeepsPartOfRefused", "is kept as")]
    [InlineData("CommitsTwice", "holds")]
    public async Task A_machine_that_is_wrong_is_caught(string fault, string said) =>
        (await FirstFailureAsync(dice => new JournalDisk(dice, Enum.Parse<LedgerFault>(fault)))).ShouldContain(said);

    [Fact]
    public async Task A_disk_that_says_done_before_it_is_done_is_caught() =>
        (await FirstFailureAsync(dice => new JournalDisk(dice, forgetsToSync: true))).ShouldStartWith("Seed ");

    [Fact]
    public async Task A_seed_is_the_same_run_each_time()
    {
        var first = await FirstFailureAsync(dice => new JournalDisk(dice, LedgerFault.IgnoresLimits));
        (await FirstFailureAsync(dice => new JournalDisk(dice, LedgerFault.IgnoresLimits))).ShouldBe(first);
    }

    private static async Task<string> FirstFailureAsync(Func<Random, SimulatedDisk> makeDisk)
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            try
            {
                await SimulatedRun.RunAsync(seed, Steps, makeDisk);
            }
            catch (SimulationFailure failure)
            {
                return failure.Message;
            }
        }

        return "not caught by 20 seeds";
    }

    private static IReadOnlyCollection<int> Seeds(int count) =>
        Variable("SLUICE_SEED") is { } one ? [one] : [.. Enumerable.Range(1, Variable("SLUICE_SEEDS") is { } all ? Math.Max(1, (int)((long)all * count / 1_000)) : count)];

    private static int? Variable(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : null;
}
