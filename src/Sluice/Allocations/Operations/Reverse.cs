namespace Sluice.Allocations.Operations;

/// <summary>Takes back a commit, in whole or in part, by a new entry: a correction, or goods that came back. The commit itself stays as written.</summary>
/// <param name="Key">The idempotency key.</param>
/// <param name="Commit">The key of the commit.</param>
/// <param name="Reason">Why, for instance <c>quantity mistyped</c> or <c>returned from the facility</c>.</param>
/// <param name="Amounts">How much on each account; null for all of it that was not taken back yet.</param>
public sealed record Reverse(string Key, string Commit, string Reason, AccountAmounts? Amounts = null) : LedgerOperation(Key);
