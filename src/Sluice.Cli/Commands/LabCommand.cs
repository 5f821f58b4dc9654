using System.CommandLine;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice lab</c>: laws on trial.</summary>
internal static class LabCommand
{
    public static Command Create() => new("lab", "Tries laws: what a change of the rules does to a book of orders.")
    {
        LabCompareCommand.Create(),
    };
}
