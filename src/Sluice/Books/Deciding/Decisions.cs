namespace Sluice.Books.Deciding;

/// <summary>What was made of the lines of a block.</summary>
internal sealed class Decisions
{
    /// <summary>What is written of the orders that were decided, in their order.</summary>
    public PooledBuffer Output { get; } = new();

    /// <summary>The lines that were refused, in their order.</summary>
    public List<RefusedOrder> Refused { get; } = [];

    /// <summary>The ids of the orders that were decided, with their hashes and lines.</summary>
    public List<(ulong Hash, string Id, long Line)> Ids { get; } = [];

    /// <summary>Their outcomes.</summary>
    public OutcomeTally Tally { get; } = new();

    /// <summary>How many were decided.</summary>
    public int Decided => Ids.Count;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Output.Clear();
        Refused.Clear();
        Ids.Clear();
        Tally.Clear();
    }
}
