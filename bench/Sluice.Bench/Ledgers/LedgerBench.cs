using System.Diagnostics;
using Sluice.Allocations.Operations;
using Sluice.Storage;
using Sluice.Storage.Sqlite;

namespace Sluice.Bench.Ledgers;

/// <summary>How fast a ledger in SQLite is, beside the plain way in the same run.</summary>
internal static class LedgerBench
{
    public static async Task RunAsync(string folder, int rounds)
    {
        Directory.CreateDirectory(folder);
        for (var round = 0; round < rounds; round++)
        {
            var path = Path.Combine(folder, $"hot-{Environment.ProcessId}-{round}.db");
            await using var ledger = new Ledger(SqliteStore.Open(path), TimeProvider.System);
            await ledger.SubmitAsync(new OpenAccount("country/2025-2027/MY", 900_000_000_000_000m));
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var (rate, median, last) = await new PairLoad(ledger, "country/2025-2027/MY", 64).RunAsync("p", TimeSpan.FromSeconds(8));
            var cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine($"sluice, SQLite, 64 in flight: {rate:N0} pairs/s, median {median:F2} ms, 99th percentile {last:F2} ms, {cpu:F1} s of processor");
        }
    }
}
