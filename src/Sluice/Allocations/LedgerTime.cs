namespace Sluice.Allocations;

/// <summary>Time as a ledger writes it: whole microseconds, in UTC.</summary>
public static class LedgerTime
{
    /// <summary>The same time without what is finer than a microsecond.</summary>
    public static DateTimeOffset Truncate(DateTimeOffset time) => FromMicroseconds(ToMicroseconds(time));

    /// <summary>Microseconds since the beginning of 1970, rounded down.</summary>
    public static long ToMicroseconds(DateTimeOffset time) =>
        Math.DivRem(time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks, TimeSpan.TicksPerMicrosecond) is var (whole, rest) && rest < 0 ? whole - 1 : whole;

    /// <summary>The time so many microseconds after the beginning of 1970.</summary>
    public static DateTimeOffset FromMicroseconds(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
