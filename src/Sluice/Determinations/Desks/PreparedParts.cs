using Sluice.Documents;
using Sluice.Facts;
using Sluice.Items;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>The items and parties that came before, so that what was found about them is found once.</summary>
/// <param name="catalogue">The parts and systems that have names.</param>
internal sealed class PreparedParts(Catalogue catalogue)
{
    private const int MostItems = 16_384;

    private readonly Dictionary<OrderItem, PreparedItem> alike = new(ItemComparer.Instance);
    private readonly ReferenceCache<OrderItem, PreparedItem> items = new();
    private readonly ReferenceCache<Party, FactRow> parties = new();

    /// <summary>The item of a line.</summary>
    /// <exception cref="InvalidInputException">It is not in the catalogue, or could be several parts.</exception>
    public PreparedItem Item(Order order, int line)
    {
        var item = order.Items[line];
        return items[item] ?? (items[item] = Alike(order, line));
    }

    /// <summary>The facts of a party.</summary>
    public FactRow Of(Party party) => parties[party] ?? (parties[party] = PartyRows.Of(party));

    /// <summary>Forgets everything, so that numbers of classes may be given out anew.</summary>
    public void Clear()
    {
        alike.Clear();
        items.Clear();
        parties.Clear();
    }

    private PreparedItem Alike(Order order, int line)
    {
        var item = order.Items[line];
        if (alike.TryGetValue(item, out var known))
        {
            return known;
        }

        if (alike.Count >= MostItems)
        {
            alike.Clear();
        }

        var one = item with { Quantity = null };
        var prepared = new PreparedItem(one, ItemResolver.Resolve(order, line, catalogue) with { Units = null });
        alike.Add(one, prepared);
        return prepared;
    }
}
