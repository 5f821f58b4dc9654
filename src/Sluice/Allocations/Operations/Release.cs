namespace Sluice.Allocations.Operations;

/// <summary>Gives back what a reservation still holds.</summary>
/// <param name="Key">The idempotency key.</param>
/// <param name="Reservation">The reservation's name: the key it was made with.</param>
/// <param name="Amounts">How much on each account; null for all that is still held.</param>
public sealed record Release(string Key, string Reservation, AccountAmounts? Amounts = null) : LedgerOperation(Key);
