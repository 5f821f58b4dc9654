namespace Sluice.Allocations.Machine;

/// <summary>What a batch of operations came to: answers for the callers, and what a store writes, all of it or nothing.</summary>
public sealed class LedgerOutcome
{
    /// <summary>
    /// False when so many holds had expired that this step is full of them and no operation had its turn: write it, and run the machine again.
    /// </summary>
    public required bool IsComplete { get; init; }

    /// <summary>The answers, one an operation; none when the step is not complete.</summary>
    public required IReadOnlyList<LedgerResult> Results { get; init; }

    /// <summary>The entries to append, with their bytes and hashes.</summary>
    public required IReadOnlyList<LedgerEntry> Entries { get; init; }

    /// <summary>The accounts that changed or are new, as they stand now.</summary>
    public required IReadOnlyCollection<AccountState> Accounts { get; init; }

    /// <summary>The reservations that changed or are new, as they stand now.</summary>
    public required IReadOnlyCollection<ReservationState> Reservations { get; init; }

    /// <summary>For each commit of which something was taken back: all that was by now.</summary>
    public required IReadOnlyCollection<KeyValuePair<string, AccountAmounts>> Reversed { get; init; }

    /// <summary>The newest entry before; a store writes the outcome only while this still is the newest.</summary>
    public required LedgerHead Before { get; init; }

    /// <summary>The newest entry afterwards.</summary>
    public required LedgerHead Head { get; init; }
}
