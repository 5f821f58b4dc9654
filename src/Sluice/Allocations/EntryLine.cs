namespace Sluice.Allocations;

/// <summary>What an entry did to one account, and what stood on it afterwards.</summary>
/// <param name="Account">The account.</param>
/// <param name="Change">The amount that the entry moves, more than zero; for a limit that was changed, the difference with its sign.</param>
/// <param name="Limit">The limit afterwards.</param>
/// <param name="Held">What reservations hold afterwards.</param>
/// <param name="Used">What is committed afterwards.</param>
public sealed record EntryLine(string Account, decimal Change, decimal Limit, decimal Held, decimal Used)
{
    /// <summary>What stood on the account afterwards.</summary>
    public AccountBalance Balance => new(Account, Limit, Held, Used);
}
