using System.CommandLine;

namespace Sluice.Cli.Commands;

/// <summary><c>sluice law</c>: the law as dated amendments.</summary>
internal static class LawCommand
{
    public static Command Create() => new("law", "The law as dated amendments: what changed when, what stands, and who wrote it.")
    {
        LawLogCommand.Create(),
        LawShowCommand.Create(),
        LawDiffCommand.Create(),
        LawBlameCommand.Create(),
        LawLintCommand.Create(),
        LawProveCommand.Create(),
    };
}
