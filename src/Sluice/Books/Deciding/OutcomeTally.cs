using Sluice.Determinations;

namespace Sluice.Books.Deciding;

/// <summary>How many orders have which outcome, as written and as enforced.</summary>
public sealed class OutcomeTally
{
    private static readonly int Outcomes = Enum.GetValues<Outcome>().Length;

    private readonly long[] written = new long[Outcomes];
    private readonly long[] enforced = new long[Outcomes];

    /// <summary>How many orders have an outcome as written.</summary>
    public long Written(Outcome outcome) => written[(int)outcome];

    /// <summary>How many orders have an outcome as enforced.</summary>
    public long Enforced(Outcome outcome) => enforced[(int)outcome];

    /// <summary>Counts an order.</summary>
    internal void Count(Outcome asWritten, Outcome asEnforced)
    {
        written[(int)asWritten]++;
        enforced[(int)asEnforced]++;
    }

    /// <summary>Adds another tally.</summary>
    internal void Add(OutcomeTally other)
    {
        for (var i = 0; i < Outcomes; i++)
        {
            written[i] += other.written[i];
            enforced[i] += other.enforced[i];
        }
    }

    /// <summary>Begins anew.</summary>
    internal void Clear()
    {
        Array.Clear(written);
        Array.Clear(enforced);
    }

    /// <summary>The counts in one list, as they are kept in a file.</summary>
    internal IEnumerable<long> All => written.Concat(enforced);

    /// <summary>The tally of such a list.</summary>
    internal static OutcomeTally Of(IReadOnlyList<long> all)
    {
        var tally = new OutcomeTally();
        for (var i = 0; i < Outcomes && all.Count == 2 * Outcomes; i++)
        {
            tally.written[i] = all[i];
            tally.enforced[i] = all[Outcomes + i];
        }

        return tally;
    }
}
