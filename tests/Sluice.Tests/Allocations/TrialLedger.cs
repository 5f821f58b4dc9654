using Sluice.Allocations;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Tests.Allocations;

/// <summary>The machine on a state in memory, with a clock that stands still unless it is moved.</summary>
internal sealed class TrialLedger
{
    private readonly LedgerMachine machine = new();

    public MemoryState State { get; } = new();

    public DateTimeOffset Now { get; set; } = new(2025, 6, 2, 9, 0, 0, TimeSpan.Zero);

    public LedgerResult Run(LedgerOperation operation) => Run([operation])[0];

    public IReadOnlyList<LedgerResult> Run(params LedgerOperation[] batch)
    {
        foreach (var operation in batch)
        {
            OperationCheck.Demand(operation);
        }

        while (true)
        {
            var outcome = machine.Run(State, batch, Now);
            State.Take(outcome);
            if (outcome.IsComplete)
            {
                return outcome.Results;
            }
        }
    }

    public AccountBalance Balance(string account) => Run(new ReadBalance(account)).Balance!;

    public LedgerResult Open(string account, decimal limit, string? filing = null) => Run(new OpenAccount(account, limit, Filing: filing));

    public LedgerResult Reserve(string key, string account, decimal amount, DateTimeOffset? expires = null) =>
        Run(new Reserve(key, AccountAmounts.Of(account, amount), expires));

    public LedgerResult Commit(string key, string reservation, decimal? amount = null, string account = "a") =>
        Run(new Commit(key, reservation, amount is { } part ? AccountAmounts.Of(account, part) : null));
}
