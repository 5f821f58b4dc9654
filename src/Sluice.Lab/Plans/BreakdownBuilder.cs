namespace Sluice.Lab.Plans;

/// <summary>Adds orders up by name, in bounded memory: a name that comes when there are too many is counted with the others.</summary>
/// <param name="mostNames">How many names are told apart.</param>
internal sealed class BreakdownBuilder(int mostNames)
{
    private readonly Dictionary<string, ShiftTally> named = new(StringComparer.Ordinal);
    private readonly ShiftTally unnamed = new();
    private readonly ShiftTally overflow = new();

    /// <summary>Adds an order.</summary>
    public void Add(string? name, Shift shift, OrderFigures order) => Of(name).Add(shift, order);

    /// <summary>What was added.</summary>
    /// <param name="mostRows">How many rows are given; the rest is one.</param>
    public Breakdown Build(int mostRows)
    {
        var rows = named.Select(x => new BreakdownRow(x.Key, x.Value))
            .Concat(unnamed.All.Orders > 0 ? [new BreakdownRow(null, unnamed)] : Array.Empty<BreakdownRow>())
            .OrderByDescending(row => row.Orders.Changed.Tpp).ThenByDescending(row => row.Orders.Changed.Orders)
            .ThenByDescending(row => row.Orders.All.Tpp).ThenByDescending(row => row.Orders.All.Orders)
            .ThenBy(row => row.Name, StringComparer.Ordinal).ToList();
        var others = new ShiftTally();
        others.Add(overflow);
        foreach (var row in rows.Skip(mostRows))
        {
            others.Add(row.Orders);
        }

        return new Breakdown([.. rows.Take(mostRows)], others, overflow.All.Orders > 0 ? null : Math.Max(rows.Count - mostRows, 0));
    }

    private ShiftTally Of(string? name)
    {
        if (name is null)
        {
            return unnamed;
        }

        if (!named.TryGetValue(name, out var tally))
        {
            if (named.Count >= mostNames)
            {
                return overflow;
            }

            named.Add(name, tally = new ShiftTally());
        }

        return tally;
    }
}
