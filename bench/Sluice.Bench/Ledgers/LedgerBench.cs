using System.Diagnostics;
using Sluice.Allocations.Operations;
using Sluice.Storage;
using Sluice.Storage.Sqlite;

namespace Sluice.Bench.Ledgers;

/// <summary>How many pairs of reserve and commit a second a ledger in SQLite makes durable, beside the plain way in the same run.</summary>
internal static class LedgerBench
{
    private const string Account = "country/2025-2027/MY";

    public static async Task RunAsync(string folder, int rounds)
    {
        Directory.CreateDirectory(folder);
        for (var round = 0; round < rounds; round++)
        {
            var plain = PlainPairs.Run(Path.Combine(folder, $"plain-{Environment.ProcessId}-{round}.db"), TimeSpan.FromSeconds(5));
            await using var ledger = new Ledger(SqliteStore.Open(Path.Combine(folder, $"hot-{Environment.ProcessId}-{round}.db")), TimeProvider.System);
            await ledger.SubmitAsync(new OpenAccount(Account, 900_000_000_000_000m));
            await new PairLoad(ledger, Account, 64).RunAsync("warm", TimeSpan.FromSeconds(2));
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var (rate, median, last) = await new PairLoad(ledger, Account, 64).RunAsync("p", TimeSpan.FromSeconds(8));
            var cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine($"sluice, 64 in flight: {rate:N0} pairs/s, median {median:F2} ms, 99th percentile {last:F2} ms, "
                + $"{cpu / rate / 8 * 1e6:F1} us of processor a pair; plain: {plain:N0} pairs/s; ratio {rate / plain:F1}");
        }
    }
}
