namespace Sluice.Allocations.Operations;

/// <summary>Holds amounts on several accounts at once, or on none.</summary>
/// <param name="Key">The idempotency key, which is also the reservation's name.</param>
/// <param name="Amounts">What is held on each account, more than zero.</param>
/// <param name="Expires">When the hold ends by itself, to the microsecond; null when it stays until it is committed or released.</param>
/// <param name="Reference">What it is for, for instance an order's id.</param>
/// <param name="Shares">Bounds on one account by another that must hold with the amounts added; null for none.</param>
public sealed record Reserve(
    string Key, AccountAmounts Amounts, DateTimeOffset? Expires = null, string? Reference = null, ShareBounds? Shares = null) : LedgerOperation(Key)
{
    /// <summary>When the hold ends by itself, to the microsecond; null when it stays until it is committed or released.</summary>
    public DateTimeOffset? Expires { get; init; } = Expires is { } time ? LedgerTime.Truncate(time) : null;

    /// <summary>Bounds on one account by another that must hold with the amounts added.</summary>
    public ShareBounds Shares { get; init; } = Shares ?? ShareBounds.None;
}
