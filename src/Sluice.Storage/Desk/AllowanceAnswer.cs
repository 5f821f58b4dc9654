using Sluice.Allocations;
using Sluice.Determinations;
using Sluice.Determinations.Allowances;
using Sluice.Orders;

namespace Sluice.Storage.Desk;

/// <summary>What an order drew, with the determination that asked for it.</summary>
/// <param name="Order">The order, its <c>prior</c> answered by the ledger where it stated nothing.</param>
/// <param name="Determination">The determination on what stood in the ledger before the order.</param>
/// <param name="Plan">What the order draws.</param>
public sealed record AllowanceAnswer(Order Order, Determination Determination, AllowancePlan Plan)
{
    /// <summary>The key under which it is reserved; null when nothing was to be reserved.</summary>
    public string? Key { get; init; }

    /// <summary>The ledger's answer; null when nothing was to be reserved.</summary>
    public LedgerResult? Result { get; init; }

    /// <summary>Why nothing was reserved, in words; null when something was, or the ledger refused.</summary>
    public string? Nothing { get; init; }

    /// <summary>Accounts of nearly the same name that stand beside one that was drawn on for the first time: perhaps the same company, spelled otherwise.</summary>
    public IReadOnlyList<(string Account, string Near)> Near { get; init; } = [];

    /// <summary>Whether the order may count on its allowances: it holds them, or draws on none.</summary>
    public bool IsHeld => Result is null ? Nothing is not null : Result.Refusal is null && Result.Kind != ResultKind.Conflict;
}
