using System.Runtime.CompilerServices;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Orders;

namespace Sluice.Determinations.Desks;

/// <summary>The items and parties that came before, so that what was found about them is found once.</summary>
/// <param name="catalogue">The parts and systems that have names.</param>
/// <param name="most">About how many parties are kept.</param>
internal sealed class PreparedParts(Catalogue catalogue, int most)
{
    private const int MostItems = 16_384;

    private readonly Dictionary<OrderItem, PreparedItem> items = new(ItemComparer.Instance);
    private readonly ReferenceCache<object, PreparedItem> descriptions = new(most: 1_024);
    private readonly ReferenceCache<Party, PreparedParty> parties = new(most);
    private readonly ReferenceCache<object, StrongBox<KnownAnswers>> answers = new(most: 2_048);
    private readonly List<PreparedParty> passing = [];
    private readonly StrongBox<KnownAnswers> ofDay = new();
    private DateOnly? lastDay;
    private StrongBox<KnownAnswers> ofNoExporter = new();
    private StrongBox<KnownAnswers> ofNoEndUse = new();

    /// <summary>The item of a line.</summary>
    /// <exception cref="InvalidInputException">It is not in the catalogue, or could be several parts.</exception>
    public PreparedItem Item(Order order, int line)
    {
        var item = order.Items[line];
        return item switch
        {
            SpecifiedItem described => Described(described.Specs, order, line),
            WeightsItem described => Described(described.Weights, order, line),
            _ => items.TryGetValue(item, out var known) ? known : Named(order, line),
        };
    }

    /// <summary>The party in some place of an order; one that comes for the first time is valid until the next order.</summary>
    public PreparedParty Of(Party party, int place)
    {
        if (parties[party] is { } known)
        {
            return known;
        }

        var prepared = parties.ComesAgain(party) ? parties[party] = new PreparedParty() : Passing(place);
        prepared.Take(party);
        return prepared;
    }

    /// <summary>What is known of a day; the day before it is forgotten.</summary>
    public StrongBox<KnownAnswers> OfDay(DateOnly day)
    {
        if (lastDay != day)
        {
            lastDay = day;
            ofDay.Value.Clear();
        }

        return ofDay;
    }

    /// <summary>What is known of an exporter.</summary>
    public StrongBox<KnownAnswers> OfExporter(Exporter? exporter) => exporter is null ? ofNoExporter : answers[exporter] ?? (answers[exporter] = new System.Runtime.CompilerServices.StrongBox<KnownAnswers>());

    /// <summary>What is known of an end use.</summary>
    public StrongBox<KnownAnswers> OfEndUse(EndUse? use) => use is null ? ofNoEndUse : answers[use] ?? (answers[use] = new System.Runtime.CompilerServices.StrongBox<KnownAnswers>());

    /// <summary>Forgets everything, so that numbers of classes may be given out anew.</summary>
    public void Clear()
    {
        items.Clear();
        descriptions.Clear();
        parties.Clear();
        answers.Clear();
        lastDay = null;
        (ofNoExporter, ofNoEndUse) = (new StrongBox<KnownAnswers>(), new System.Runtime.CompilerServices.StrongBox<KnownAnswers>());
    }

    private PreparedParty Passing(int place)
    {
        while (passing.Count <= place)
        {
            passing.Add(new PreparedParty());
        }

        return passing[place];
    }

    private PreparedItem Named(Order order, int line)
    {
        if (items.Count >= MostItems)
        {
            items.Clear();
        }

        var prepared = Prepare(order, line, out var item);
        items.Add(item, prepared);
        return prepared;
    }

    /// <summary>Descriptions that come again are the same object.</summary>
    private PreparedItem Described(object description, Order order, int line)
    {
        if (descriptions[description] is { } known)
        {
            return known;
        }

        var prepared = Prepare(order, line, out _);
        if (descriptions.ComesAgain(description))
        {
            descriptions[description] = prepared;
        }

        return prepared;
    }

    private PreparedItem Prepare(Order order, int line, out OrderItem item)
    {
        item = order.Items[line] with { Quantity = null };
        return new PreparedItem(item, ItemResolver.Resolve(order, line, catalogue) with { Units = null });
    }
}
