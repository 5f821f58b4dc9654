using Sluice.Allocations.Operations;

namespace Sluice.Allocations.Machine;

/// <summary>
/// What operations mean. The same state, operations and time always give the same entries, answers and changes, whatever the store, so
/// that this is said once for all of them.
/// </summary>
public sealed class LedgerMachine
{
    private readonly LedgerFault fault;

    /// <summary>The machine.</summary>
    public LedgerMachine()
    {
    }

    /// <summary>A machine that is wrong on purpose, to show that tests see it.</summary>
    internal LedgerMachine(LedgerFault fault) => this.fault = fault;

    /// <summary>Runs a batch of operations, in their order, after the holds that have expired by now.</summary>
    /// <param name="state">The ledger's state, which must not change meanwhile.</param>
    /// <param name="batch">The operations, each of them without a problem by <see cref="OperationCheck"/>.</param>
    /// <param name="now">The time, from a <see cref="TimeProvider"/>.</param>
    /// <returns>What to write and what to answer; nothing is written here.</returns>
    public LedgerOutcome Run(ILedgerState state, IReadOnlyList<LedgerOperation> batch, DateTimeOffset now)
    {
        var step = new LedgerStep(state, now);
        var due = step.FindDue(LedgerLimits.ExpiriesInStep);
        foreach (var reservation in due)
        {
            Holds.Expire(step, reservation);
        }

        if (due.Count == LedgerLimits.ExpiriesInStep)
        {
            return step.Outcome(isComplete: false, []);
        }

        var results = new LedgerResult[batch.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = Run(step, batch[i], due.Count);
        }

        return step.Outcome(isComplete: true, results);
    }

    private LedgerResult Run(LedgerStep step, LedgerOperation operation, int expired)
    {
        if (operation.Key is { } key && fault != LedgerFault.ForgetsKeys && step.FindEntry(key) is { } before)
        {
            return Repeat(step, operation, before);
        }

        return operation switch
        {
            ReadBalance read => new(read, ResultKind.Answer)
            {
                Balance = step.FindAccount(read.Account)?.Balance,
                QuestionRefusal = step.FindAccount(read.Account) is null ? new(RefusalReason.UnknownAccount, read.Account) : null,
            },
            ExpireDue => new(operation, ResultKind.Ok) { Expired = expired },
            OpenAccount open => Accounts.Open(step, open),
            ChangeLimit change => Record(step, change, Accounts.ChangeLimit(step, change)),
            Reserve reserve => Record(step, reserve, Holds.Reserve(step, reserve, fault)),
            Commit commit => Record(step, commit, Holds.Settle(step, commit.Reservation, commit.Amounts, isUse: true, fault)),
            Release release => Record(step, release, Holds.Settle(step, release.Reservation, release.Amounts, isUse: false, fault)),
            Reverse reverse => Record(step, reverse, Reversals.Reverse(step, reverse)),
            _ => throw new ArgumentException(OperationCheck.Problem(operation), nameof(operation)),
        };
    }

    private static LedgerResult Record(LedgerStep step, LedgerOperation operation, Verdict verdict)
    {
        var entry = step.Append(operation, verdict.Refusal, verdict.Lines);
        return new(operation, entry.Refusal is null ? ResultKind.Ok : ResultKind.Refused) { Entry = entry, Warnings = LimitWarnings.Of(entry, step) };
    }

    private static LedgerResult Repeat(LedgerStep step, LedgerOperation operation, LedgerEntry before)
    {
        if (!before.Operation.Equals(operation))
        {
            return new(operation, ResultKind.Conflict);
        }

        return new(operation, before.Refusal is null ? ResultKind.DuplicateOfOk : ResultKind.Refused)
        {
            Entry = before,
            IsRepeated = true,
            Warnings = LimitWarnings.Of(before, step),
        };
    }
}
