namespace Sluice.Allocations.Operations;

/// <summary>Opens an account. Again with the same content it is a duplicate, with other content a conflict.</summary>
/// <param name="Account">The account's name, for instance <c>country/2025-2027/MY</c>.</param>
/// <param name="Limit">The limit, zero or more.</param>
/// <param name="Kind">What reaching the limit means.</param>
/// <param name="Filing">What the law asks to file when the limit is neared or reached, for instance <c>report_limit_reached</c>.</param>
public sealed record OpenAccount(string Account, decimal Limit, LimitKind Kind = LimitKind.Cap, string? Filing = null) : LedgerOperation(Key: null);
