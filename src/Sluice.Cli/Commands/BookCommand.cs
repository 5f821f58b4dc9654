using System.CommandLine;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice book</c>: order books.</summary>
internal static class BookCommand
{
    public static Command Create() => new("book", "Order books, to try things on.")
    {
        BookGenerateCommand.Create(),
    };
}
