namespace Sluice.Allocations.Machine;

/// <summary>What the machine asks of a ledger's state. A store answers from its tables; nothing here changes them.</summary>
public interface ILedgerState
{
    /// <summary>The newest entry.</summary>
    LedgerHead Head { get; }

    /// <summary>An account by its name, or null.</summary>
    AccountState? FindAccount(string name);

    /// <summary>A reservation by its key, open or not, or null.</summary>
    ReservationState? FindReservation(string key);

    /// <summary>The entry that was written under an idempotency key, done or refused, or null.</summary>
    LedgerEntry? FindEntry(string key);

    /// <summary>What was taken back of a commit so far.</summary>
    AccountAmounts FindReversed(string commit);

    /// <summary>Open reservations whose time has come (<c>Expires &lt;= at</c>), the earliest first, then by their entry.</summary>
    /// <param name="at">The time.</param>
    /// <param name="most">How many at most.</param>
    IReadOnlyList<ReservationState> FindDue(DateTimeOffset at, int most);
}
