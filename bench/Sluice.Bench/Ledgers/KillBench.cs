using System.Diagnostics;
using System.Globalization;
using Sluice.Allocations;
using Sluice.Allocations.Operations;
using Sluice.Storage;

namespace Sluice.Bench.Ledgers;

/// <summary>
/// Kills clients and the server under load, many times: what was acknowledged must be there, and nothing twice. Clients are processes of
/// their own that tell what was acknowledged, line by line; a client that was killed is started again and repeats what it does not know of.
/// </summary>
internal static class KillBench
{
    private const string Account = "country/MY/2025-2027";
    private const int Clients = 4;
    private const int InFlight = 16;

    /// <summary>Runs it.</summary>
    /// <param name="database">The ledger.</param>
    /// <param name="kills">How many times something is killed.</param>
    /// <param name="cut">A command of bash that kills something of the server and brings it back; null to kill clients alone.</param>
    public static async Task<bool> RunAsync(string database, int kills, string? cut)
    {
        await using var ledger = new Ledger(await LedgerDatabase.OpenAsync(database, mayCreate: true, TimeProvider.System), TimeProvider.System);
        await ledger.SubmitAsync(new OpenAccount(Account, LedgerLimits.LargestAmount));
        var random = new Random(1);
        var children = Enumerable.Range(0, Clients).Select(number => new Child(database, number)).ToArray();
        Array.ForEach(children, child => child.Start());
        for (var kill = 1; kill <= kills; kill++)
        {
            await Task.Delay(random.Next(300, 900));
            if (cut is not null && kill % 2 == 0)
            {
                using var shell = Process.Start("bash", ["-c", cut]);
                await shell.WaitForExitAsync();
            }
            else
            {
                children[random.Next(Clients)].KillAndStart();
            }
        }

        await Task.Delay(1000);
        Array.ForEach(children, child => child.Kill());
        return await IsGoodAsync(ledger.Store, children, kills);
    }

    /// <summary>What a child does: pairs, in flight together, each told once it is acknowledged.</summary>
    public static async Task ClientAsync(string database, int number, long from)
    {
        await using var ledger = new Ledger(await LedgerDatabase.OpenAsync(database, mayCreate: true, TimeProvider.System), TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, InFlight).Select(lane => Task.Run(async () =>
        {
            for (var pair = from + lane; ; pair += InFlight)
            {
                var key = $"{number}/{pair}";
                await AskAsync(ledger, new Reserve(key, AccountAmounts.Of(Account, 10m)));
                await AskAsync(ledger, new Commit(key + "/c", key));
                Console.Out.WriteLine(pair.ToString(CultureInfo.InvariantCulture));
            }
        })));
    }

    private static async Task AskAsync(Ledger ledger, LedgerOperation operation)
    {
        var result = await ledger.SubmitAsync(operation);
        if (result.Kind is not (ResultKind.Ok or ResultKind.DuplicateOfOk))
        {
            throw new InvalidOperationException($"{operation} was answered {result.Kind}.");
        }
    }

    private static async Task<bool> IsGoodAsync(ILedgerStore store, Child[] children, int kills)
    {
        var (acknowledged, lost, committed) = (0L, 0L, 0L);
        foreach (var child in children)
        {
            foreach (var pair in child.Acknowledged)
            {
                acknowledged++;
                lost += await store.FindEntryAsync($"{child.Number}/{pair}/c") is { Refusal: null } ? 0 : 1;
            }
        }

        await foreach (var chunk in store.ReadEntriesAsync())
        {
            committed += chunk.Count(entry => entry.Read() is { Kind: EntryKind.Committed, Refusal: null });
        }

        var account = (await store.FindAccountAsync(Account))!;
        var verification = await LedgerVerifier.VerifyAsync(store);
        var isGood = lost == 0 && account.Used == 10m * committed && verification.IsGood && committed >= acknowledged;
        Console.WriteLine(
            $"{store.Name}: {kills} kills, {acknowledged:N0} acknowledged pairs, {lost} of them lost, {committed:N0} commits for {account.Used:N0} used of 10 each, chain {(verification.IsGood ? "good" : "BROKEN")}: {(isGood ? "good" : "FAILED")}");
        return isGood;
    }

    private sealed class Child(string database, int number)
    {
        private readonly HashSet<long> acknowledged = [];
        private Process? process;

        public int Number => number;

        public IReadOnlyCollection<long> Acknowledged => acknowledged;

        public void Start()
        {
            // Pairs that were begun and not told are begun anew under the same keys.
            var from = 0L;
            lock (acknowledged)
            {
                while (acknowledged.Contains(from))
                {
                    from++;
                }
            }

            var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Program(), "ledger-client", database, $"{number}", $"{from}"]) { RedirectStandardOutput = true };
            process = Process.Start(start)!;
            process.OutputDataReceived += (_, line) => Take(line.Data);
            process.BeginOutputReadLine();
        }

        public void KillAndStart()
        {
            Kill();
            Start();
        }

        public void Kill()
        {
            process!.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        // Under "dotnet program.dll" the process is dotnet.
        private static string[] Program() => Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "Sluice.Bench.dll")] : [];

        private void Take(string? line)
        {
            if (long.TryParse(line, CultureInfo.InvariantCulture, out var pair))
            {
                lock (acknowledged)
                {
                    acknowledged.Add(pair);
                }
            }
        }
    }
}
