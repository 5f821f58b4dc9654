using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Machine;

/// <summary>The bounds of a reservation on one account by another.</summary>
internal static class Shares
{
    private const decimal Whole = 100m;

    /// <summary>The first bound that the reservation would break; null when it keeps all.</summary>
    public static Refusal? Broken(LedgerStep step, Reserve reserve)
    {
        foreach (var bound in reserve.Shares)
        {
            if (step.FindAccount(bound.Account) is not { } account)
            {
                return new(RefusalReason.UnknownAccount, bound.Account);
            }

            if (step.FindAccount(bound.Of) is not { } of)
            {
                return new(RefusalReason.UnknownAccount, bound.Of);
            }

            // The reservation's own amounts count on both sides: they are committed and released together.
            var (part, whole) = bound.IsFloor ? (account.Used, of.Taken) : (account.Taken, of.Used);
            var edge = bound.Percent * (whole + reserve.Amounts.On(bound.Of)) / Whole;
            var shortBy = bound.IsFloor ? edge - part - reserve.Amounts.On(bound.Account) : part + reserve.Amounts.On(bound.Account) - edge;
            if (shortBy > 0m)
            {
                return new(RefusalReason.OverShare, bound.Account, edge, part, shortBy);
            }
        }

        return null;
    }
}
