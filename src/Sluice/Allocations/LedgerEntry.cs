using Sluice.Allocations.Chain;
using Sluice.Allocations.Operations;

namespace Sluice.Allocations;

/// <summary>One line of the book: an operation that was done or refused, never edited afterwards.</summary>
/// <param name="Sequence">Its place, from 1, without gaps.</param>
/// <param name="At">When it was written, to the microsecond; never before the entry in front of it.</param>
/// <param name="Operation">What was asked, in whole.</param>
/// <param name="Refusal">Why it was refused; null when it was done.</param>
/// <param name="Lines">What it did to each account, in the order of their names; none when it was refused.</param>
public sealed record LedgerEntry(long Sequence, DateTimeOffset At, LedgerOperation Operation, Refusal? Refusal, IReadOnlyList<EntryLine> Lines)
{
    /// <summary>The hash of the entry in front and of this entry's bytes.</summary>
    public ChainHash Hash { get; init; }

    /// <summary>The bytes that are hashed and kept; docs/reference/ledger.md describes them.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>What was done, or would have been.</summary>
    public EntryKind Kind => Operation switch
    {
        OpenAccount => EntryKind.Opened,
        ChangeLimit => EntryKind.LimitChanged,
        Reserve => EntryKind.Reserved,
        Commit => EntryKind.Committed,
        Release => EntryKind.Released,
        Expiry => EntryKind.Expired,
        Reverse => EntryKind.Reversed,
        _ => throw new InvalidOperationException($"{Operation.GetType().Name} is not recorded."),
    };

    /// <summary>The line of an account, or null.</summary>
    public EntryLine? On(string account)
    {
        foreach (var line in Lines)
        {
            if (string.Equals(line.Account, account, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }
}
