using System.Diagnostics;
using System.Globalization;
using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Tests.Postgres;

/// <summary>A desk that is a program of its own: it reserves on one account as long as it is told to, and says how often it succeeded.</summary>
internal static class DrawingDesk
{
    public const string Command = "draw-ledger";
    public const string Account = "country/MY/2025-2027";

    /// <summary>Asks for ten so many times at once, and prints how many were granted.</summary>
    public static async Task<int> RunAsync(string database, string desk, string orders)
    {
        await using var ledger = new Ledger(await PostgresFixture.OpenAsync(database), TimeProvider.System);
        var answers = await Task.WhenAll(Enumerable.Range(0, int.Parse(orders, CultureInfo.InvariantCulture))
            .Select(order => ledger.SubmitAsync(new Reserve($"{desk}/{order}", AccountAmounts.Of(Account, 10m)))));
        Console.WriteLine(answers.Count(answer => answer.Kind == ResultKind.Ok));
        return answers.All(answer => answer.Kind == ResultKind.Ok || answer.Refusal?.Reason == RefusalReason.OverLimit) ? 0 : 1;
    }

    /// <summary>Starts one and waits for what it says.</summary>
    public static async Task<int> StartAsync(string database, int desk, int orders)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(DrawingDesk).Assembly.Location);
        }

        foreach (var argument in new[] { Command, database, desk.ToString(CultureInfo.InvariantCulture), orders.ToString(CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, said);
        return int.Parse(said, CultureInfo.InvariantCulture);
    }
}
