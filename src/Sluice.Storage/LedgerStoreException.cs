namespace Sluice.Storage;

/// <summary>
/// The database of a ledger did not do what was asked. For an operation the outcome is then not known: asked again with the same key, it
/// is done once and answered either way.
/// </summary>
/// <param name="message">What is wrong, without anything secret.</param>
/// <param name="inner">The database's own words.</param>
public sealed class LedgerStoreException(string message, Exception? inner = null) : Exception(message, inner);
