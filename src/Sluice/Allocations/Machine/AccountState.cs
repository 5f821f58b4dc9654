namespace Sluice.Allocations.Machine;

/// <summary>An account as it stands.</summary>
/// <param name="Name">The account's name.</param>
/// <param name="Opened">The entry that opened it.</param>
/// <param name="OpenedLimit">The limit with which it was opened.</param>
/// <param name="Kind">What reaching the limit means.</param>
/// <param name="Filing">What the law asks to file when the limit is neared or reached.</param>
/// <param name="Limit">The limit now.</param>
/// <param name="Held">What reservations hold.</param>
/// <param name="Used">What is committed.</param>
public sealed record AccountState(
    string Name, long Opened, decimal OpenedLimit, LimitKind Kind, string? Filing, decimal Limit, decimal Held, decimal Used)
{
    /// <summary>What is held and used.</summary>
    public decimal Taken => Held + Used;

    /// <summary>What stands on it, as a caller sees it.</summary>
    public AccountBalance Balance => new(Name, Limit, Held, Used);

    /// <summary>The line that records an amount moved, with what stands here.</summary>
    internal EntryLine Line(decimal change) => new(Name, change, Limit, Held, Used);
}
