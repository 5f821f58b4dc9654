namespace Sluice.Allocations.Operations;

/// <summary>
/// Changes the limit of an account by a dated act. What was used stays used, also when the new limit is below it: then nothing more fits.
/// </summary>
/// <param name="Key">The idempotency key.</param>
/// <param name="Account">The account.</param>
/// <param name="Limit">The new limit, zero or more.</param>
/// <param name="Act">The act, for instance <c>government arrangement of 2025-06-01</c> or <c>91 FR 1684</c>.</param>
/// <param name="ActDate">The day from which the act applies; not after the day on which it is recorded.</param>
public sealed record ChangeLimit(string Key, string Account, decimal Limit, string Act, DateOnly ActDate) : LedgerOperation(Key);
