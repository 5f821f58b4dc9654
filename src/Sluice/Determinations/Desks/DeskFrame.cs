using Sluice.Facts;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Determinations.Desks;

/// <summary>
/// The facts of the order in hand, in rows that the next order fills anew. Of the order itself only what is asked for is filled in, and the
/// lines are those of their items, without quantities, until these are asked for.
/// </summary>
/// <param name="parts">What came before.</param>
internal sealed class DeskFrame(PreparedParts parts)
{
    private readonly RowPool itemCopies = new(FactScope.Item);
    private readonly RowPool itemRows = new(null);
    private readonly RowPool partyRows = new(null);
    private readonly RowPool partyCopies = new(FactScope.Party);
    private readonly Dictionary<int, decimal> installed = [];
    private readonly Frame alone = new(Vocabulary.NewRow(FactScope.Order), [], null, null);
    private readonly FactRow[] one = new FactRow[1];
    private PreparedItem[] items = new PreparedItem[4];
    private PreparedParty[] parties = new PreparedParty[8];
    private Order order = null!;
    private OrderParts filled;

    /// <summary>The facts.</summary>
    public Frame Frame { get; } = new(Vocabulary.NewRow(FactScope.Order), [], null, null);

    /// <summary>The day whose law applies.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>What is known of the exporter.</summary>
    public KnownAnswers Exporter { get; private set; } = new();

    /// <summary>What is known of the end use.</summary>
    public KnownAnswers EndUse { get; private set; } = new();

    /// <summary>The items, line by line.</summary>
    public ReadOnlySpan<PreparedItem> Items => items.AsSpan(0, Frame.Items.Length);

    /// <summary>The parties in order; empty also when they are not known.</summary>
    public ReadOnlySpan<PreparedParty> Parties => parties.AsSpan(0, Frame.Parties?.Length ?? 0);

    /// <summary>Takes an order.</summary>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue, or could be several.</exception>
    public void Take(Order next, DateOnly day)
    {
        order = next;
        Day = day;
        var lines = itemRows.Of(order.Items.Count);
        Grow(ref items, lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            items[i] = parts.Item(order, i);
            lines[i] = items[i].Row;
        }

        Exporter = parts.OfExporter(order.Exporter);
        EndUse = parts.OfEndUse(order.EndUse);
        Frame.Order.Clear();
        filled = OrderParts.None;
        Fill(OrderParts.Head);
        Frame.Take(lines, Take(order.Parties), Installed(order.Prior?.UveuTppByCountry));
    }

    /// <summary>A party without an order, for questions about it alone; valid until the next one.</summary>
    public Frame Alone(FactRow party)
    {
        one[0] = party;
        alone.Take([], one, null);
        return alone;
    }

    /// <summary>Fills in parts of the order that are not filled in yet.</summary>
    public void Fill(OrderParts asked)
    {
        if ((asked & ~filled) != OrderParts.None)
        {
            OrderRow.Fill(Frame.Order, order, Day, asked & ~filled);
            filled |= asked;
        }
    }

    /// <summary>Fills in everything, with the quantities of the lines.</summary>
    public void FillAll()
    {
        Fill(OrderParts.All);
        var lines = itemCopies.Of(order.Items.Count);
        if (ReferenceEquals(Frame.Items, lines))
        {
            return;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            lines[i].CopyFrom(items[i].Row);
            if (items[i].Resolved.Weights is null)
            {
                ItemRows.SetQuantity(lines[i], order.Items[i].Quantity, items[i].Resolved.TotalTppOf(order.Items[i].Quantity));
            }
        }

        Frame.Take(lines, Frame.Parties, Frame.Installed);
    }

    /// <summary>The order with everything filled in and its lines as resolved.</summary>
    public CaseFacts Facts()
    {
        FillAll();
        var lines = new ResolvedItem[order.Items.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = items[i].Resolved with { Units = order.Items[i].Quantity };
        }

        return new CaseFacts(order, Day, Frame, lines);
    }

    /// <summary>The same with the parties in rows of their own, for values to be tried in: those of the desk belong to other orders too.</summary>
    public CaseFacts FactsToTry()
    {
        var facts = Facts();
        if (Frame.Parties is { } known)
        {
            var copies = partyCopies.Of(known.Length);
            for (var i = 0; i < copies.Length; i++)
            {
                copies[i].CopyFrom(known[i]);
            }

            Frame.Take(Frame.Items, copies, Frame.Installed);
        }

        return facts;
    }

    private FactRow[]? Take(IReadOnlyList<Party>? known)
    {
        if (known is null)
        {
            return null;
        }

        var rows = partyRows.Of(known.Count);
        Grow(ref parties, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            parties[i] = parts.Of(known[i], i);
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

    private static void Grow<T>(ref T[] array, int count)
    {
        if (array.Length < count)
        {
            array = new T[count];
        }
    }
}
