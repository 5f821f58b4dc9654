using System.Runtime.CompilerServices;
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
    private bool haveQuantities;
    private long taken;

    /// <summary>The facts.</summary>
    public Frame Frame { get; } = new(Vocabulary.NewRow(FactScope.Order), [], null, null);

    /// <summary>The day whose law applies.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>What is known of the day.</summary>
    public StrongBox<KnownAnswers> OfDay { get; private set; } = new();

    /// <summary>What is known of the exporter.</summary>
    public StrongBox<KnownAnswers> Exporter { get; private set; } = new();

    /// <summary>What is known of the end use.</summary>
    public StrongBox<KnownAnswers> EndUse { get; private set; } = new();

    /// <summary>The items, line by line.</summary>
    public ReadOnlySpan<PreparedItem> Items => items.AsSpan(0, Frame.Items.Length);

    /// <summary>The parties in order; empty also when they are not known.</summary>
    public ReadOnlySpan<PreparedParty> Parties => parties.AsSpan(0, Frame.Parties?.Length ?? 0);

    /// <summary>Takes an order.</summary>
    /// <exception cref="Documents.InvalidInputException">A part is not in the catalogue, or could be several.</exception>
    public void Take(Order next, DateOnly day)
    {
        ForgetQuantities();
        order = next;
        Day = day;
        taken++;
        var lines = itemRows.Of(order.Items.Count);
        Grow(ref items, lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            items[i] = parts.Item(order, i);
            lines[i] = items[i].Row;
        }

        OfDay = parts.OfDay(day);
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
        FillQuantities();
    }

    /// <summary>Fills in the quantities of the lines, in the rows of their items as long as the order is in hand.</summary>
    public void FillQuantities()
    {
        if (haveQuantities)
        {
            return;
        }

        haveQuantities = true;
        var lines = Frame.Items;
        for (var i = 0; i < lines.Length; i++)
        {
            var item = items[i];
            if (item.LastTaken == taken)
            {
                // Two lines of one item have a row each.
                lines[i] = itemCopies.Of(lines.Length)[i];
                lines[i].CopyFrom(item.Row);
            }

            item.LastTaken = taken;
            if (item.Resolved.Weights is null)
            {
                SetQuantity(lines[i], order.Items[i].Quantity, item.Resolved);
            }
        }
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

    /// <summary>The same in rows of its own, for values to be tried in: those of the desk belong to other orders too.</summary>
    public CaseFacts FactsToTry()
    {
        var facts = Facts();
        Frame.Take(Copied(Frame.Items, itemCopies), Frame.Parties is { } known ? Copied(known, partyCopies) : null, Frame.Installed);
        return facts;
    }

    private static FactRow[] Copied(FactRow[] rows, RowPool pool)
    {
        var copies = pool.Of(rows.Length);
        for (var i = 0; i < copies.Length; i++)
        {
            if (!ReferenceEquals(copies[i], rows[i]))
            {
                copies[i].CopyFrom(rows[i]);
            }
        }

        return copies;
    }

    private static void SetQuantity(FactRow row, long? units, ResolvedItem resolved)
    {
        row[Vocabulary.Quantity] = default;
        row[Vocabulary.TotalTpp] = default;
        ItemRows.SetQuantity(row, units, resolved.TotalTppOf(units));
    }

    private void ForgetQuantities()
    {
        for (var i = 0; i < Frame.Items.Length && haveQuantities; i++)
        {
            if (items[i].Resolved.Weights is null)
            {
                SetQuantity(items[i].Row, units: null, items[i].Resolved);
            }
        }

        haveQuantities = false;
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
