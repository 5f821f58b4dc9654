namespace Sluice.Lab.Plans;

/// <summary>Orders by something they have in common, those with the most TPP in changed answers first.</summary>
/// <param name="Rows">The rows, at most as many as were asked for.</param>
/// <param name="Others">The orders of all other names together.</param>
/// <param name="OtherNames">How many other names there are; null when there are too many to count.</param>
public sealed record Breakdown(IReadOnlyList<BreakdownRow> Rows, ShiftTally Others, long? OtherNames)
{
    /// <summary>The first rows that hold changed orders; all that is left out is with the others.</summary>
    /// <param name="most">How many rows at most.</param>
    public Breakdown Top(int most)
    {
        var kept = Rows.Take(most).TakeWhile(row => row.Orders.Changed.Orders > 0).ToList();
        var others = new ShiftTally();
        others.Add(Others);
        foreach (var row in Rows.Skip(kept.Count))
        {
            others.Add(row.Orders);
        }

        return new Breakdown(kept, others, OtherNames + (Rows.Count - kept.Count));
    }
}

/// <summary>The orders of one name.</summary>
/// <param name="Name">The name, or null for orders that state none.</param>
/// <param name="Orders">The orders.</param>
public sealed record BreakdownRow(string? Name, ShiftTally Orders);
