namespace Sluice.Allocations.Operations;

/// <summary>Turns what a reservation holds into use, for instance on shipment; in parts if need be, what is left stays held.</summary>
/// <param name="Key">The idempotency key.</param>
/// <param name="Reservation">The reservation's name: the key it was made with.</param>
/// <param name="Amounts">How much on each account; null for all that is still held.</param>
public sealed record Commit(string Key, string Reservation, AccountAmounts? Amounts = null) : LedgerOperation(Key);
