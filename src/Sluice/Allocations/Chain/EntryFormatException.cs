namespace Sluice.Allocations.Chain;

/// <summary>Bytes that are not those of an entry.</summary>
/// <param name="message">What is wrong.</param>
public sealed class EntryFormatException(string message) : Exception(message);
