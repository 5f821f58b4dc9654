using System.Diagnostics;
using Sluice.Allocations;
using Sluice.Allocations.Operations;
using Sluice.Storage;

namespace Sluice.Bench.Ledgers;

/// <summary>Clients that reserve and commit on one account, each with one call in flight, and the time that every call took.</summary>
internal sealed class PairLoad(Ledger ledger, string account, int clients)
{
    private readonly List<double>[] latencies = [.. Enumerable.Range(0, clients).Select(_ => new List<double>())];

    /// <summary>Runs for a while.</summary>
    /// <returns>Pairs a second, and the median and the 99th percentile of a call in milliseconds.</returns>
    public async Task<(double Rate, double Median, double Percentile99)> RunAsync(string prefix, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var pairs = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => ClientAsync(prefix, client, watch, duration))));
        var seconds = watch.Elapsed.TotalSeconds;
        var all = latencies.SelectMany(list => list).ToArray();
        Array.Sort(all);
        return (pairs.Sum() / seconds, all[all.Length / 2], all[(int)(all.Length * 0.99)]);
    }

    private async Task<long> ClientAsync(string prefix, int client, Stopwatch watch, TimeSpan duration)
    {
        var pairs = 0L;
        for (; watch.Elapsed < duration; pairs++)
        {
            var reserve = Key(prefix, client, 2 * pairs);
            await CallAsync(client, new Reserve(reserve, AccountAmounts.Of(account, 10m)));
            await CallAsync(client, new Commit(Key(prefix, client, (2 * pairs) + 1), reserve));
        }

        return pairs;
    }

    // Keys come in no order, as those of real clients do; drawing them costs next to nothing.
    private static string Key(string prefix, int client, long number)
    {
        var mixed = (((ulong)client << 40) + (ulong)number + 1) * 0x9E3779B97F4A7C15;
        return $"{prefix}-{(mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9:x16}";
    }

    private async Task CallAsync(int client, LedgerOperation operation)
    {
        var began = Stopwatch.GetTimestamp();
        var result = await ledger.SubmitAsync(operation);
        latencies[client].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        if (result.Kind != ResultKind.Ok)
        {
            throw new InvalidOperationException($"{operation} was answered {result.Kind}.");
        }
    }
}
