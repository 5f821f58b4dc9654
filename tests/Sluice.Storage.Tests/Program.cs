using Sluice.Storage.Tests.Crashes;
using Xunit.Runner.InProc.SystemConsole;

namespace Sluice.Storage.Tests;

/// <summary>Runs the tests, or writes to a ledger until it is killed.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) =>
        arguments is [KilledWriter.Command, var file, var first] ? KilledWriter.RunAsync(file, first) : ConsoleRunner.Run(arguments);
}
