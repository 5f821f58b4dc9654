using Sluice.Documents;
using Sluice.Facts;
using Sluice.Items;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>The items, parties and exporters that came before, so that what was found about them is found once.</summary>
/// <param name="catalogue">The parts and systems that have names.</param>
internal sealed class PreparedParts(Catalogue catalogue)
{
    private const int Most = 16_384;

    private static readonly Prepared NoExporter = new(Vocabulary.NewRow(FactScope.Order));
    private readonly Dictionary<OrderItem, PreparedItem> items = new(ItemComparer.Instance);
    private readonly Dictionary<Party, Prepared> parties = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Exporter, Prepared> exporters = new(ReferenceEqualityComparer.Instance);

    /// <summary>The item of a line.</summary>
    /// <exception cref="InvalidInputException">It is not in the catalogue, or could be several parts.</exception>
    public PreparedItem Item(Order order, int line)
    {
        var item = order.Items[line];
        if (items.TryGetValue(item, out var known))
        {
            return known;
        }

        var one = item with { Quantity = null };
        return Keep(items, one, new PreparedItem(one, ItemResolver.Resolve(order, line, catalogue) with { Units = null }));
    }

    /// <summary>A party.</summary>
    public Prepared Party(Party party) =>
        parties.TryGetValue(party, out var known) ? known : Keep(parties, party, new Prepared(PartyRows.Of(party)));

    /// <summary>The exporter, or what stands for one that is not known.</summary>
    public Prepared Exporter(Exporter? exporter)
    {
        if (exporter is null)
        {
            return NoExporter;
        }

        if (exporters.TryGetValue(exporter, out var known))
        {
            return known;
        }

        var row = Vocabulary.NewRow(FactScope.Order);
        OrderRow.SetExporter(row, exporter);
        return Keep(exporters, exporter, new Prepared(row));
    }

    /// <summary>Forgets everything, so that numbers of classes may be given out anew.</summary>
    public void Clear()
    {
        items.Clear();
        parties.Clear();
        exporters.Clear();
    }

    private static TPrepared Keep<TKey, TPrepared>(Dictionary<TKey, TPrepared> kept, TKey key, TPrepared prepared)
        where TKey : notnull
    {
        if (kept.Count >= Most)
        {
            kept.Clear();
        }

        kept.Add(key, prepared);
        return prepared;
    }
}
