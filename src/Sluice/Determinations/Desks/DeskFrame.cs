using Sluice.Facts;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Determinations.Desks;

/// <summary>The facts of the order in hand, in rows that the next order fills anew.</summary>
/// <param name="parts">What came before.</param>
internal sealed class DeskFrame(PreparedParts parts)
{
    private const int MostKept = 16;

    private readonly FactRow[][] itemRows = new FactRow[MostKept + 1][];
    private readonly FactRow[][] partyRows = new FactRow[MostKept + 1][];
    private readonly Dictionary<int, decimal> installed = [];
    private PreparedItem[] items = new PreparedItem[4];
    private Prepared[] parties = new Prepared[8];

    /// <summary>The facts.</summary>
    public Frame Frame { get; } = new(Vocabulary.NewRow(FactScope.Order), [], null, null);

    /// <summary>The exporter.</summary>
    public Prepared Exporter { get; private set; } = null!;

    /// <summary>The items, line by line.</summary>
    public ReadOnlySpan<PreparedItem> Items => items.AsSpan(0, Frame.Items.Length);

    /// <summary>The parties in order; empty also when they are not known.</summary>
    public ReadOnlySpan<Prepared> Parties => parties.AsSpan(0, Frame.Parties?.Length ?? 0);

    /// <summary>Takes the facts of an order.</summary>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue, or could be several.</exception>
    public void Fill(Order order, DateOnly day)
    {
        var lines = Rows(itemRows, order.Items.Count, create: true);
        Grow(ref items, lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var item = items[i] = parts.Item(order, i);
            lines[i].CopyFrom(item.Row);
            if (item.Resolved.Weights is null)
            {
                ItemRows.SetQuantity(lines[i], order.Items[i].Quantity, item.Resolved.TotalTppOf(order.Items[i].Quantity));
            }
        }

        Frame.Order.Clear();
        OrderRow.Fill(Frame.Order, order, day);
        Exporter = parts.Exporter(order.Exporter);
        Frame.Take(lines, Fill(order.Parties), Installed(order.Prior?.UveuTppByCountry));
    }

    /// <summary>The lines of the order as resolved.</summary>
    public ResolvedItem[] Lines(Order order)
    {
        var lines = new ResolvedItem[order.Items.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = items[i].Resolved with { Units = order.Items[i].Quantity };
        }

        return lines;
    }

    private FactRow[]? Fill(IReadOnlyList<Party>? known)
    {
        if (known is null)
        {
            return null;
        }

        var rows = Rows(partyRows, known.Count, create: false);
        Grow(ref parties, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            parties[i] = parts.Party(known[i]);
            rows[i] = parties[i].Row;
        }

        return rows;
    }

    private Dictionary<int, decimal>? Installed(IReadOnlyDictionary<Country, decimal>? stated)
    {
        if (stated is null)
        {
            return null;
        }

        // As it is read it is walked without an allocation.
        var amounts = stated as Dictionary<Country, decimal> ?? new Dictionary<Country, decimal>(stated);
        installed.Clear();
        foreach (var (country, tpp) in amounts)
        {
            installed.Add(country.Index, tpp);
        }

        return installed;
    }

    private static FactRow[] Rows(FactRow[][] kept, int count, bool create)
    {
        if (count <= MostKept && kept[count] is { } rows)
        {
            return rows;
        }

        rows = new FactRow[count];
        for (var i = 0; i < count && create; i++)
        {
            rows[i] = Vocabulary.NewRow(FactScope.Item);
        }

        if (count <= MostKept)
        {
            kept[count] = rows;
        }

        return rows;
    }

    private static void Grow<T>(ref T[] array, int count)
    {
        if (array.Length < count)
        {
            array = new T[count];
        }
    }
}
