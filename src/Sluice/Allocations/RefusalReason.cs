namespace Sluice.Allocations;

/// <summary>Why an operation was refused. Numbers are written into entries and never change.</summary>
public enum RefusalReason
{
    /// <summary>An account has not enough room.</summary>
    OverLimit = 1,

    /// <summary>No account has this name.</summary>
    UnknownAccount = 2,

    /// <summary>No reservation was made under this key.</summary>
    UnknownReservation = 3,

    /// <summary>Everything the reservation held is committed.</summary>
    ReservationCommitted = 4,

    /// <summary>What the reservation still held was released.</summary>
    ReservationReleased = 5,

    /// <summary>The reservation's time had passed.</summary>
    ReservationExpired = 6,

    /// <summary>The reservation never held anything on this account, or nothing any more.</summary>
    NotHeld = 7,

    /// <summary>The reservation holds less than that on an account.</summary>
    OverHold = 8,

    /// <summary>The hold would end before it begins.</summary>
    AlreadyExpired = 9,

    /// <summary>The act that changes a limit applies from a later day; record it on that day.</summary>
    ActInFuture = 10,

    /// <summary>No commit was made under this key.</summary>
    UnknownCommit = 11,

    /// <summary>Less than that is left of the commit on an account, what was taken back before counted.</summary>
    OverCommit = 12,

    /// <summary>A share of one account in another would be beyond its bound.</summary>
    OverShare = 13,
}
