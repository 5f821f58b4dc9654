using System.CommandLine;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice lists</c>: the lists of parties that names are screened against.</summary>
internal static class ListsCommand
{
    public static Command Create() => new("lists", "Imports the lists of parties, keeps every edition, and says how old they are.")
    {
        ListsImportCommand.Create(),
        ListsStatusCommand.Create(),
    };
}
