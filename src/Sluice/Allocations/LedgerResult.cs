using Sluice.Allocations.Operations;

namespace Sluice.Allocations;

/// <summary>The answer to an operation.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Kind">How it came out.</param>
public sealed record LedgerResult(LedgerOperation Operation, ResultKind Kind)
{
    /// <summary>The entry that records it; null for a question and for a conflict.</summary>
    public LedgerEntry? Entry { get; init; }

    /// <summary>Why it was refused.</summary>
    public Refusal? Refusal => Entry?.Refusal ?? QuestionRefusal;

    /// <summary>Whether this is what an earlier operation with the same key was answered.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The steps of limits that it reached, in the order of the accounts.</summary>
    public IReadOnlyList<LimitWarning> Warnings { get; init; } = [];

    /// <summary>What stands on the account, for <see cref="ReadBalance"/>.</summary>
    public AccountBalance? Balance { get; init; }

    /// <summary>How many holds expired in the step of the ledger in which <see cref="ExpireDue"/> had its turn.</summary>
    public int Expired { get; init; }

    /// <summary>Why a question has no answer: no account has this name.</summary>
    internal Refusal? QuestionRefusal { get; init; }
}
