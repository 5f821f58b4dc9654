using Sluice.Documents;
using Sluice.Items;
using Sluice.Law;
using Sluice.Storage.Exports;

namespace Sluice.Cli;

/// <summary>Which exceptions are bad input, and what is said about them. Any other is a fault of the program and shows as one.</summary>
internal static class Failures
{
    /// <summary>The message for the user, or null for a fault of the program.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        InputException or ExportException or LawException or UsageException or InvalidSpecificationException => exception.Message,
        FileNotFoundException missing => missing.FileName is { } file ? $"there is no file '{file}'." : missing.Message,
        DirectoryNotFoundException or PathTooLongException or EndOfStreamException => exception.Message,
        UnauthorizedAccessException denied => Directory(denied.Message) is { } directory ? $"'{directory}' is a directory; accepted: a file." : denied.Message,
        IOException => exception.Message,
        _ => null,
    };

    // A directory that is opened as a file is told as a matter of access; its path stands in quotes.
    private static string? Directory(string message) =>
        message.Split('\'') is [_, var path, ..] && System.IO.Directory.Exists(path) ? path : null;
}
