using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Machine;

/// <summary>Opening accounts and changing their limits.</summary>
internal static class Accounts
{
    public static LedgerResult Open(LedgerStep step, OpenAccount open)
    {
        if (step.FindAccount(open.Account) is { } before)
        {
            var same = before.OpenedLimit == open.Limit && before.Kind == open.Kind && string.Equals(before.Filing, open.Filing, StringComparison.Ordinal);
            return new(open, same ? ResultKind.DuplicateOfOk : ResultKind.Conflict) { IsRepeated = same };
        }

        var account = new AccountState(open.Account, step.Next, open.Limit, open.Kind, open.Filing, open.Limit, 0m, 0m);
        step.Put(account);
        return new(open, ResultKind.Ok) { Entry = step.Append(open, refusal: null, [account.Line(open.Limit)]) };
    }

    public static Verdict ChangeLimit(LedgerStep step, ChangeLimit change)
    {
        if (step.FindAccount(change.Account) is not { } before)
        {
            return Verdict.Refused(RefusalReason.UnknownAccount, change.Account);
        }

        if (change.ActDate > DateOnly.FromDateTime(step.At.UtcDateTime))
        {
            return Verdict.Refused(RefusalReason.ActInFuture, change.Account);
        }

        var account = before with { Limit = change.Limit };
        step.Put(account);
        return Verdict.Done([account.Line(change.Limit - before.Limit)]);
    }
}
