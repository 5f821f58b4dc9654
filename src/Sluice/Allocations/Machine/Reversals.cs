using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Machine;

/// <summary>Taking back commits by new entries.</summary>
internal static class Reversals
{
    public static Verdict Reverse(LedgerStep step, Reverse reverse)
    {
        if (step.FindEntry(reverse.Commit) is not { Kind: EntryKind.Committed, Refusal: null } commit)
        {
            return Verdict.Refused(RefusalReason.UnknownCommit);
        }

        var committed = AccountAmounts.Of([.. commit.Lines.Select(line => new AccountAmount(line.Account, line.Change))]);
        var before = step.FindReversed(reverse.Commit);
        var amounts = reverse.Amounts ?? committed.Minus(before);
        if (amounts.Count == 0)
        {
            var all = committed[0];
            return Verdict.Refused(RefusalReason.OverCommit, all.Account, all.Amount, all.Amount, all.Amount);
        }

        foreach (var (account, amount) in amounts)
        {
            var (most, gone) = (committed.On(account), before.On(account));
            if (amount > most - gone)
            {
                return Verdict.Refused(RefusalReason.OverCommit, account, most, gone, amount - (most - gone));
            }
        }

        step.PutReversed(reverse.Commit, before.Plus(amounts));
        var lines = new EntryLine[amounts.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            var account = step.FindAccount(amounts[i].Account)!;
            account = account with { Used = (account.Used - amounts[i].Amount).Trimmed() };
            step.Put(account);
            lines[i] = account.Line(amounts[i].Amount);
        }

        return Verdict.Done(lines);
    }
}
