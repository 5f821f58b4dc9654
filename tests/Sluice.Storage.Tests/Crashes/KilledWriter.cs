using System.Globalization;
using Sluice.Allocations;
using Sluice.Allocations.Operations;
using Sluice.Storage.Sqlite;

namespace Sluice.Storage.Tests.Crashes;

/// <summary>A program that reserves and commits as fast as it can and says what was acknowledged, until somebody kills it.</summary>
internal static class KilledWriter
{
    public const string Command = "write-ledger";

    private const int Callers = 32;

    /// <summary>Writes pairs from a number on, each under its own keys, and prints <c>r NUMBER</c> and <c>c NUMBER</c> when they are done.</summary>
    public static async Task<int> RunAsync(string file, string first)
    {
        await using var ledger = new Ledger(SqliteStore.Open(file), TimeProvider.System);
        foreach (var account in CrashTests.Accounts)
        {
            await ledger.SubmitAsync(new OpenAccount(account, 1_000_000_000m));
        }

        var next = long.Parse(first, CultureInfo.InvariantCulture) - 1;
        var amounts = AccountAmounts.Of([.. CrashTests.Accounts.Select(account => new AccountAmount(account, 1m))]);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var number = Interlocked.Increment(ref next);
                await SayAsync("r", number, new Reserve($"r{number}", amounts));
                await SayAsync("c", number, new Commit($"c{number}", $"r{number}"));
            }
        })));
        return 0;

        async Task SayAsync(string what, long number, LedgerOperation operation)
        {
            var result = await ledger.SubmitAsync(operation);
            Console.Out.WriteLine(result.Kind is ResultKind.Ok or ResultKind.DuplicateOfOk ? $"{what} {number}" : $"wrong: {operation} was answered {result.Kind}");
        }
    }
}
