namespace Sluice.Allocations;

/// <summary>Why an operation was refused, and by how much.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Account">The account that refuses, when one does.</param>
/// <param name="Limit">
/// What there is at most: the account's limit; for <see cref="RefusalReason.OverHold"/> what is still held, for
/// <see cref="RefusalReason.OverCommit"/> what was committed.
/// </param>
/// <param name="Used">What of it is taken, held and used together; what was taken back for <see cref="RefusalReason.OverCommit"/>.</param>
/// <param name="ShortBy">By how much what was asked goes beyond.</param>
public sealed record Refusal(RefusalReason Reason, string? Account = null, decimal? Limit = null, decimal? Used = null, decimal? ShortBy = null);
