namespace Sluice.Allocations.Machine;

/// <summary>A reservation as it stands.</summary>
/// <param name="Key">The key it was made with.</param>
/// <param name="Sequence">The entry that made it.</param>
/// <param name="Expires">When it ends by itself, or null.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Held">What it still holds; nothing unless it is open.</param>
public sealed record ReservationState(string Key, long Sequence, DateTimeOffset? Expires, ReservationStatus Status, AccountAmounts Held);
