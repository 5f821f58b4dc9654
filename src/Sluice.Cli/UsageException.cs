namespace Sluice.Cli;

/// <summary>The command line asks for something that is not there; the message is a sentence for whoever typed it.</summary>
internal sealed class UsageException(string message) : Exception(message);
