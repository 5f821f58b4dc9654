using System.Threading.Channels;
using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Tests.Simulation;

/// <summary>
/// One ledger, from one seed: its clock, callers, repetitions, order, crashes, torn writes and full disk. After every step it looks
/// whether everything that must hold does.
/// </summary>
internal sealed class SimulatedRun
{
    private readonly int seed;
    private readonly Random dice;
    private readonly SimulatedDisk disk;
    private readonly StandingClock clock = new();
    private readonly SimulatedDesk desk;
    private readonly Dictionary<string, LedgerEntry> byKey = [];
    private readonly Dictionary<long, ChainHash> acknowledged = [];
    private readonly HashSet<string> done = [];
    private readonly List<PendingOperation> pending = [];
    private ChainVerifier verifier = new();
    private Channel<PendingOperation> waiting = Channel.CreateUnbounded<PendingOperation>();
    private GroupCommit commits;
    private int step;

    private SimulatedRun(int seed, Func<Random, SimulatedDisk> makeDisk)
    {
        this.seed = seed;
        dice = new Random(seed);
        disk = makeDisk(dice);
        desk = new(dice, clock);
        commits = new(disk, waiting.Reader, clock, new LedgerOptions());
    }

    /// <summary>How many times the program died.</summary>
    public int Crashes { get; private set; }

    /// <summary>Runs a seed.</summary>
    /// <exception cref="SimulationFailure">Something did not hold.</exception>
    public static async Task<SimulatedRun> RunAsync(int seed, int steps, Func<Random, SimulatedDisk> makeDisk)
    {
        var run = new SimulatedRun(seed, makeDisk);
        try
        {
            for (run.step = 1; run.step <= steps; run.step++)
            {
                await run.StepAsync();
            }
        }
        catch (Exception problem) when (problem is not SimulationFailure)
        {
            throw new SimulationFailure(seed, run.step, problem.ToString());
        }
        finally
        {
            await run.disk.DisposeAsync();
        }

        return run;
    }

    private async Task StepAsync()
    {
        clock.Now = clock.Now.AddSeconds(dice.Next(-10, 120));
        Submit();
        disk.Next = dice.Next(12) switch
        {
            0 => Mishap.FullDisk,
            1 => Mishap.CrashBefore,
            2 => Mishap.CrashTorn,
            3 => Mishap.CrashAfter,
            _ => Mishap.None,
        };
        await commits.StepAsync();
        if (disk.HasCrashed)
        {
            Restart();
        }

        TakeEntries();
        TakeAnswers();
        await CompareBalancesAsync();
    }

    private void Submit()
    {
        var operations = Enumerable.Range(0, dice.Next(1, 7)).Select(_ => desk.Next()).ToArray();
        dice.Shuffle(operations);
        foreach (var operation in operations)
        {
            for (var copies = dice.Next(6) == 0 ? 2 : 1; copies > 0; copies--)
            {
                var asked = new PendingOperation(operation);
                pending.Add(asked);
                waiting.Writer.TryWrite(asked);
            }
        }
    }

    // What was not answered is lost; callers ask again when it pleases them.
    private void Restart()
    {
        Crashes++;
        pending.Clear();
        disk.Restart();
        waiting = Channel.CreateUnbounded<PendingOperation>();
        commits = new(disk, waiting.Reader, clock, new LedgerOptions());
        verifier = new();
        byKey.Clear();
    }

    private void TakeEntries()
    {
        foreach (var chunk in disk.ReadEntriesAsync(verifier.Sequence).ToBlockingEnumerable())
        {
            verifier.Take(chunk);
            foreach (var entry in chunk.Select(raw => raw.Read()))
            {
                var key = entry.Operation.Key ?? (entry.Operation as OpenAccount)?.Account;
                Demand(key is null || byKey.TryAdd(key, entry), $"'{key}' was applied twice, the second time by entry {entry.Sequence}");
                Demand(!acknowledged.TryGetValue(entry.Sequence, out var hash) || hash == entry.Hash, $"entry {entry.Sequence} was acknowledged and is another now");
            }
        }

        Demand(verifier.ProblemCount == 0, verifier.Problems.Count == 0 ? "" : verifier.Problems[0].Text);
        Demand(acknowledged.Count == 0 || acknowledged.Keys.Max() <= verifier.Sequence, "an acknowledged entry is lost");
    }

    private void TakeAnswers()
    {
        foreach (var asked in pending)
        {
            Demand(asked.Task.IsCompleted, $"{asked.Operation} was not answered");
            if (asked.Task.IsCompletedSuccessfully)
            {
                Check(asked.Operation, asked.Task.Result);
            }
            else
            {
                Demand(asked.Task.Exception!.InnerException is LedgerStoreException, asked.Task.Exception.ToString());
            }
        }

        pending.Clear();
    }

    private void Check(LedgerOperation operation, LedgerResult result)
    {
        if ((operation.Key ?? (operation as OpenAccount)?.Account) is not { } key)
        {
            return;
        }

        var entry = byKey.GetValueOrDefault(key);
        var same = operation.Equals(entry?.Operation);
        var holds = result.Kind switch
        {
            ResultKind.Ok => same && entry!.Refusal is null && entry.Hash == result.Entry!.Hash && done.Add(key),
            ResultKind.DuplicateOfOk => same && entry!.Refusal is null,
            ResultKind.Refused => same && result.Refusal!.Equals(entry!.Refusal),
            ResultKind.Conflict => entry is not null && !same,
            _ => false,
        };
        Demand(holds, $"{operation} was answered {result.Kind} {result.Refusal}, and the ledger has {entry?.Operation} {entry?.Refusal}");
        if (result.Entry is { } written)
        {
            acknowledged[written.Sequence] = written.Hash;
        }
    }

    private async Task CompareBalancesAsync()
    {
        foreach (var name in SimulatedDesk.Accounts)
        {
            var (kept, replayed) = (await disk.FindAccountAsync(name), verifier.Sums.FindAccount(name));
            Demand(kept == replayed, $"'{name}' is kept as {kept}, and the entries give {replayed}");
        }
    }

    private void Demand(bool holds, string what)
    {
        if (!holds)
        {
            throw new SimulationFailure(seed, step, what);
        }
    }
}
