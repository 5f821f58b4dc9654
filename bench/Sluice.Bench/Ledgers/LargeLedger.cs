using System.Diagnostics;
using Sluice.Allocations;
using Sluice.Allocations.Operations;
using Sluice.Storage;
using Sluice.Storage.Sqlite;

namespace Sluice.Bench.Ledgers;

/// <summary>A ledger of millions of entries: how long it takes to open, to ask for a balance and to verify.</summary>
internal static class LargeLedger
{
    private const int Batch = 20_000;
    private const string Hot = "country/2025-2027/MY";

    public static async Task RunAsync(string path, long entries)
    {
        if (!File.Exists(path))
        {
            await FillAsync(path, entries);
        }

        for (var round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            await using var store = SqliteStore.Open(path, mayCreate: false);
            var opened = watch.Elapsed;
            var asked = (await store.ApplyAsync([new ReadBalance(Hot)], DateTimeOffset.UnixEpoch))[0];
            Console.WriteLine($"open {opened.TotalMilliseconds:F0} ms, first operation answered after {watch.ElapsedMilliseconds} ms, used {asked.Balance!.Used:N0}");
        }

        await using var large = SqliteStore.Open(path, mayCreate: false);
        var head = await large.ReadHeadAsync();
        Console.WriteLine($"{head.Sequence:N0} entries, {new FileInfo(path).Length / 1e9:F2} GB");
        await MeasureAsync("balance of an account with more than a million entries", i => large.FindAccountAsync(Hot));
        await MeasureAsync("the same as of a time", i => large.ReadBalanceAsync(Hot, LedgerTime.FromMicroseconds(LedgerTime.ToMicroseconds(head.At) * (i + 1) / 300)));
        await MeasureAsync("a page of 100 entries of its history", i => large.ReadHistoryAsync(Hot, new(After: head.Sequence * i / 300)));
        await MeasureAsync("an entry by its key", i => large.FindEntryAsync($"r{Mixed(head.Sequence / 2 * i / 300):x16}"));
        for (var round = 0; round < 3; round++)
        {
            var watch = Stopwatch.StartNew();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var verification = await LedgerVerifier.VerifyAsync(large);
            var seconds = watch.Elapsed.TotalSeconds;
            Console.WriteLine($"verify: {verification.Entries / seconds:N0} entries/s, {seconds:F1} s, "
                + $"{(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:F1} s of processor, good: {verification.IsGood}");
        }
    }

    private static async Task FillAsync(string path, long entries)
    {
        await using var store = SqliteStore.Open(path);
        var watch = Stopwatch.StartNew();
        var others = Enumerable.Range(0, 1000).Select(i => $"lpp/2025/consignee-{i}").ToArray();
        await store.ApplyAsync([.. others.Append(Hot).Select(account => new OpenAccount(account, 900_000_000_000_000m))], DateTimeOffset.UnixEpoch);
        var batch = new List<LedgerOperation>();
        for (var pair = 0L; pair < entries / 2; pair++)
        {
            var key = $"{Mixed(pair):x16}";
            batch.Add(new Reserve($"r{key}", AccountAmounts.Of(pair % 4 == 0 ? Hot : others[pair % 1000], 10m)));
            batch.Add(new Commit($"c{key}", $"r{key}"));
            if (batch.Count >= Batch || pair == (entries / 2) - 1)
            {
                await store.ApplyAsync(batch, DateTimeOffset.UnixEpoch.AddMilliseconds(pair));
                batch.Clear();
            }
        }

        Console.WriteLine($"filled in {watch.Elapsed.TotalSeconds:F0} s");
    }

    private static async Task MeasureAsync<T>(string what, Func<int, ValueTask<T>> ask)
    {
        var times = new double[300];
        for (var i = 0; i < times.Length; i++)
        {
            var watch = Stopwatch.StartNew();
            await ask(i);
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        var first = times[0];
        Array.Sort(times);
        Console.WriteLine($"{what}: first {first:F3} ms, median {times[150]:F3} ms, 99th percentile {times[297]:F3} ms");
    }

    private static ulong Mixed(long number) => ((ulong)number + 1) * 0x9E3779B97F4A7C15;
}
