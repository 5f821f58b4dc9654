namespace Sluice.Allocations.Operations;

/// <summary>
/// Writes the expiry of every hold whose time has passed. Any other operation does so first as well; this one is for a ledger on which
/// nobody writes.
/// </summary>
public sealed record ExpireDue() : LedgerOperation(Key: null);
