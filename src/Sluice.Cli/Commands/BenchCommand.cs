using System.CommandLine;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice bench</c>: how good the answers are, on public suites.</summary>
internal static class BenchCommand
{
    public static Command Create() => new("bench", "Measures how good the answers are, on suites that others published.")
    {
        BenchNamesCommand.Create(),
    };
}
