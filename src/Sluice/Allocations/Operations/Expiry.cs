namespace Sluice.Allocations.Operations;

/// <summary>The end of a hold at its stated time. The ledger writes it; no caller can ask for it.</summary>
/// <param name="Reservation">The reservation's name.</param>
public sealed record Expiry(string Reservation) : LedgerOperation(Key: null);
