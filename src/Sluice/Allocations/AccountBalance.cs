namespace Sluice.Allocations;

/// <summary>What stands on an account.</summary>
/// <param name="Account">The account's name.</param>
/// <param name="Limit">The limit.</param>
/// <param name="Held">What reservations hold.</param>
/// <param name="Used">What is committed.</param>
public sealed record AccountBalance(string Account, decimal Limit, decimal Held, decimal Used)
{
    /// <summary>What still fits; below zero when a limit was lowered under what is taken.</summary>
    public decimal Available => Limit - Held - Used;
}
