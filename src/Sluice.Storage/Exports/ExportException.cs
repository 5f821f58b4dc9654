namespace Sluice.Storage.Exports;

/// <summary>A file that is not an export of a ledger, or that cannot be imported.</summary>
/// <param name="message">What is wrong, with the file and the line.</param>
/// <param name="inner">What the reader of JSON said.</param>
public sealed class ExportException(string message, Exception? inner = null) : Exception(message, inner);
