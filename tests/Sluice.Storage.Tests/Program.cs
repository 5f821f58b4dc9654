using Sluice.Storage.Tests.Crashes;
using Sluice.Storage.Tests.Postgres;
using Xunit.Runner.InProc.SystemConsole;

namespace Sluice.Storage.Tests;

/// <summary>Runs the tests, writes to a ledger until it is killed, or is one desk of several.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) => arguments switch
    {
        [KilledWriter.Command, var file, var first] => KilledWriter.RunAsync(file, first),
        [DrawingDesk.Command, var database, var desk, var orders] => DrawingDesk.RunAsync(database, desk, orders),
        _ => ConsoleRunner.Run(arguments),
    };
}
