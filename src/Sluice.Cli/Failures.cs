using Sluice.Documents;
using Sluice.Items;
using Sluice.Law;

namespace Sluice.Cli;

/// <summary>Which exceptions are bad input, and what is said about them. Any other is a fault of the program and shows as one.</summary>
internal static class Failures
{
    /// <summary>The message for the user, or null for a fault of the program.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        InputException or LawException or UsageException or InvalidSpecificationException => exception.Message,
        FileNotFoundException missing => missing.FileName is { } file ? $"there is no file '{file}'." : missing.Message,
        DirectoryNotFoundException or PathTooLongException or EndOfStreamException => exception.Message,
        UnauthorizedAccessException or IOException => exception.Message,
        _ => null,
    };
}
