using System.Diagnostics;
using System.Globalization;
using Sluice.Allocations.Operations;
using Sluice.Storage.Sqlite;

namespace Sluice.Storage.Tests.Crashes;

/// <summary>Kills writers with SIGKILL under load. <c>SLUICE_KILLS=500</c> kills so many (bench/ledger-crash.sh does).</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    public static readonly string[] Accounts = ["country/2025-2027/MY", "lpp/2025/example"];

    private const int Ledgers = 4;

    [Fact]
    public async Task Of_writers_that_are_killed_nothing_acknowledged_is_lost_and_nothing_is_done_twice()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("SLUICE_KILLS"), CultureInfo.InvariantCulture, out var asked) ? asked : 24;
        var done = await Task.WhenAll(Enumerable.Range(0, Ledgers).Select(ledger =>
            Task.Run(() => KillAsync(seed: ledger, kills / Ledgers))));
        output.WriteLine($"{kills} kills, {done.Sum():N0} acknowledged pairs");
    }

    private static async Task<long> KillAsync(int seed, int kills)
    {
        using var folder = new TempFolder();
        var file = folder.File("ledger.db");
        var dice = new Random(seed);
        var (reserved, committed) = (new HashSet<long>(), new HashSet<long>());
        var first = 1L;
        for (var kill = 0; kill < kills; kill++)
        {
            await ListenAsync(file, first, dice.Next(1, 400), reserved, committed);
            while (committed.Contains(first))
            {
                first++;
            }
        }

        await using var store = SqliteStore.Open(file, mayCreate: false);
        (await LedgerVerifier.VerifyAsync(store)).Problems.ShouldBeEmpty();
        var keys = new HashSet<string>();
        var commits = 0;
        await foreach (var chunk in store.ReadEntriesAsync())
        {
            foreach (var entry in chunk.Select(raw => raw.Read()))
            {
                entry.Refusal.ShouldBeNull();
                (entry.Operation.Key is null || keys.Add(entry.Operation.Key)).ShouldBeTrue($"'{entry.Operation.Key}' is there twice");
                commits += entry.Operation is Commit ? 1 : 0;
            }
        }

        reserved.Where(number => !keys.Contains($"r{number}")).ShouldBeEmpty();
        committed.Where(number => !keys.Contains($"c{number}")).ShouldBeEmpty();
        foreach (var account in Accounts)
        {
            (await store.FindAccountAsync(account))!.Used.ShouldBe(commits);
        }

        return committed.Count;
    }

    // Hears what the writer says, kills it in the middle, and hears what it had said by then.
    private static async Task ListenAsync(string file, long first, int lines, HashSet<long> reserved, HashSet<long> committed)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(CrashTests).Assembly.Location);
        }

        foreach (var argument in new[] { KilledWriter.Command, file, first.ToString(CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        using var writer = Process.Start(start)!;
        var errors = writer.StandardError.ReadToEndAsync();
        for (var heard = 0; await writer.StandardOutput.ReadLineAsync() is { } line; heard++)
        {
            if (heard == lines)
            {
                writer.Kill();
            }

            if (line.Split(' ') is [var what, var number] && long.TryParse(number, CultureInfo.InvariantCulture, out var place))
            {
                (what == "r" ? reserved : committed).Add(place);
            }
            else
            {
                // The last line may have been cut off by the kill.
                heard.ShouldBeGreaterThan(lines, line);
            }
        }

        await writer.WaitForExitAsync();
        (await errors).ShouldBeEmpty();
        writer.ExitCode.ShouldBe(128 + 9);
    }
}
