namespace Sluice.Allocations.Machine;

/// <summary>What became of a reservation.</summary>
public enum ReservationStatus
{
    /// <summary>It still holds something.</summary>
    Open = 0,

    /// <summary>All it held is committed, the last part by a commit.</summary>
    Committed = 1,

    /// <summary>The last part was released.</summary>
    Released = 2,

    /// <summary>What it still held ended at its stated time.</summary>
    Expired = 3,
}
