using System.Globalization;
using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Cli.Pages;

/// <summary>What a ledger answers, in words.</summary>
internal static class LedgerWords
{
    /// <summary>An amount with its thousands.</summary>
    public static string Figure(decimal? amount) => amount?.ToString("#,0.#########", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A time in UTC.</summary>
    public static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>What was done.</summary>
    public static string Done(LedgerOperation operation) => operation switch
    {
        OpenAccount open => $"Opened {open.Account}",
        ChangeLimit change => $"Changed the limit of {change.Account}",
        Reserve reserve => $"Reserved {reserve.Key}",
        Commit commit => $"Committed {commit.Reservation}",
        Release release => $"Released {release.Reservation}",
        Reverse reverse => $"Reversed {reverse.Commit}",
        ExpireDue => "Ended the holds whose time has passed",
        _ => operation.GetType().Name,
    };

    /// <summary>Why something was refused.</summary>
    public static string Why(Refusal refusal) => refusal.Reason switch
    {
        RefusalReason.OverLimit =>
            $"{refusal.Account} has too little room: {Figure(refusal.Used)} of {Figure(refusal.Limit)} is taken, {Figure(refusal.ShortBy)} is missing.",
        RefusalReason.OverShare =>
            $"{refusal.Account} would be beyond its share: the bound comes to {Figure(refusal.Limit)} and {Figure(refusal.Used)} is there, {Figure(refusal.ShortBy)} off.",
        RefusalReason.UnknownAccount => $"there is no account '{refusal.Account}'.",
        RefusalReason.UnknownReservation => "nothing was reserved under this name.",
        RefusalReason.ReservationCommitted => "all that was reserved is committed.",
        RefusalReason.ReservationReleased => "what was reserved is released.",
        RefusalReason.ReservationExpired => "the hold has expired.",
        RefusalReason.NotHeld => $"the reservation holds nothing on {refusal.Account}.",
        RefusalReason.OverHold => $"the reservation holds {Figure(refusal.Limit)} on {refusal.Account}, {Figure(refusal.ShortBy)} less than that.",
        RefusalReason.AlreadyExpired => "the hold would end before it begins.",
        RefusalReason.ActInFuture => "the act applies from a later day; record it on that day.",
        RefusalReason.UnknownCommit => "nothing was committed under this key.",
        RefusalReason.OverCommit => $"{Figure(refusal.Limit)} was committed on {refusal.Account} and {Figure(refusal.Used)} of it taken back, {Figure(refusal.ShortBy)} less than that.",
        _ => refusal.Reason.ToString(),
    };

    /// <summary>A step of a limit that was reached.</summary>
    public static string Warn(LimitWarning warning) =>
        $"{warning.Account} is {(warning.Taken >= warning.Limit ? $"at or over its limit of {Figure(warning.Limit)}" : $"over {warning.Percent} percent of its limit: {Figure(warning.Taken)} of {Figure(warning.Limit)}")}"
        + (warning.Filing is { } filing ? $"; file: {filing}." : ".");
}
