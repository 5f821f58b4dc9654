using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Machine;

/// <summary>Reservations: made on all accounts or none, settled in parts, ended at their time.</summary>
internal static class Holds
{
    public static Verdict Reserve(LedgerStep step, Reserve reserve, LedgerFault fault)
    {
        if (reserve.Expires <= step.At)
        {
            return Verdict.Refused(RefusalReason.AlreadyExpired);
        }

        var held = new AccountState[reserve.Amounts.Count];
        for (var i = 0; i < held.Length; i++)
        {
            var (name, amount) = reserve.Amounts[i];
            if (step.FindAccount(name) is not { } account)
            {
                return Verdict.Refused(RefusalReason.UnknownAccount, name);
            }

            // Beyond a line for reporting an account may still not leave the range in which sums are exact.
            var most = account.Kind == LimitKind.Cap ? account.Limit : LedgerLimits.LargestAmount;
            if (account.Taken + amount > most && fault != LedgerFault.IgnoresLimits)
            {
                return Verdict.Refused(RefusalReason.OverLimit, name, most, account.Taken, account.Taken + amount - most);
            }

            held[i] = account with { Held = (account.Held + amount).Trimmed() };
            if (fault == LedgerFault.KeepsPartOfRefused)
            {
                step.Put(held[i]);
            }
        }

        if (Shares.Broken(step, reserve) is { } broken && fault != LedgerFault.IgnoresLimits)
        {
            return new(broken, []);
        }

        step.Put(new ReservationState(reserve.Key!, step.Next, reserve.Expires, ReservationStatus.Open, reserve.Amounts));
        return Verdict.Done(Put(step, held, reserve.Amounts));
    }

    public static Verdict Settle(LedgerStep step, string key, AccountAmounts? asked, bool isUse, LedgerFault fault)
    {
        if (step.FindReservation(key) is not { } reservation)
        {
            return Verdict.Refused(RefusalReason.UnknownReservation);
        }

        if (Closed(reservation.Status) is { } closed)
        {
            return Verdict.Refused(closed);
        }

        var amounts = asked ?? reservation.Held;
        foreach (var (account, amount) in amounts)
        {
            var held = reservation.Held.On(account);
            if (amount > held)
            {
                return held == 0m
                    ? Verdict.Refused(RefusalReason.NotHeld, account)
                    : Verdict.Refused(RefusalReason.OverHold, account, held, 0m, amount - held);
            }
        }

        var rest = fault == LedgerFault.CommitsTwice && isUse ? reservation.Held : reservation.Held.Minus(amounts);
        var end = isUse ? ReservationStatus.Committed : ReservationStatus.Released;
        step.Put(reservation with { Held = rest, Status = rest.Count == 0 ? end : ReservationStatus.Open });
        return Verdict.Done(Free(step, amounts, isUse));
    }

    public static void Expire(LedgerStep step, ReservationState reservation)
    {
        step.Put(reservation with { Held = AccountAmounts.None, Status = ReservationStatus.Expired });
        step.Append(new Expiry(reservation.Key), refusal: null, Free(step, reservation.Held, isUse: false));
    }

    private static EntryLine[] Free(LedgerStep step, AccountAmounts amounts, bool isUse)
    {
        var accounts = new AccountState[amounts.Count];
        for (var i = 0; i < accounts.Length; i++)
        {
            var account = step.FindAccount(amounts[i].Account)!;
            accounts[i] = account with
            {
                Held = (account.Held - amounts[i].Amount).Trimmed(),
                Used = (account.Used + (isUse ? amounts[i].Amount : 0m)).Trimmed(),
            };
        }

        return Put(step, accounts, amounts);
    }

    private static EntryLine[] Put(LedgerStep step, AccountState[] accounts, AccountAmounts amounts)
    {
        var lines = new EntryLine[accounts.Length];
        for (var i = 0; i < accounts.Length; i++)
        {
            step.Put(accounts[i]);
            lines[i] = accounts[i].Line(amounts[i].Amount);
        }

        return lines;
    }

    private static RefusalReason? Closed(ReservationStatus status) => status switch
    {
        ReservationStatus.Committed => RefusalReason.ReservationCommitted,
        ReservationStatus.Released => RefusalReason.ReservationReleased,
        ReservationStatus.Expired => RefusalReason.ReservationExpired,
        _ => null,
    };
}
