using System.Diagnostics;
using Sluice.Allocations.Operations;
using Sluice.Storage;
using Sluice.Storage.Postgres;

namespace Sluice.Bench.Ledgers;

/// <summary>How fast a ledger on PostgreSQL is, beside the plain way in the same run.</summary>
internal static class PostgresBench
{
    private const int Clients = 64;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(8);

    public static async Task RunAsync(string database, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var (plain, plainLast) = await PlainWay.RunAsync(database, Clients, Duration);
            var account = $"country/MY/{Environment.ProcessId}-{round}";
            await using var ledger = new Ledger(await PostgresStore.OpenAsync(PostgresAddress.Parse(database), TimeProvider.System), TimeProvider.System);
            await ledger.SubmitAsync(new OpenAccount(account, 900_000_000_000_000m));
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var (rate, median, last) = await new PairLoad(ledger, account, Clients).RunAsync($"{Environment.ProcessId}-{round}", Duration);
            var cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine(
                $"plain way, PL/pgSQL, {Clients} connections: {plain:N0} pairs/s, 99th percentile {plainLast:F1} ms; sluice, {Clients} in flight: {rate:N0} pairs/s, median {median:F2} ms, 99th percentile {last:F1} ms, {cpu:F1} s of processor; ratio {rate / plain:F1}");
        }
    }
}
