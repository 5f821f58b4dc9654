namespace Sluice.Allocations;

/// <summary>An amount on one account.</summary>
/// <param name="Account">The account's name, for instance <c>lpp/2025/example-holdings</c>.</param>
/// <param name="Amount">How much, in the account's own unit (TPP, pieces).</param>
public readonly record struct AccountAmount(string Account, decimal Amount);
