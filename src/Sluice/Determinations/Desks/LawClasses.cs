using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>The classes that a law makes of parties, items, exporters, end uses and days: what it cannot tell apart has one number.</summary>
/// <param name="index">The law.</param>
internal sealed class LawClasses(LawIndex index)
{
    private readonly ClassNumbers parties = new(index.Distinctions.OfParty);
    private readonly ClassNumbers items = new(index.Distinctions.OfItem);
    private readonly ClassNumbers exporters = new(index.Distinctions.OfExporter);
    private readonly ClassNumbers endUses = new(index.Distinctions.OfEndUse);
    private readonly ClassNumbers days = new(index.Distinctions.OfDay);
    private readonly Frame alone = new(Vocabulary.NewRow(FactScope.Order), [], null, null);
    private readonly FactRow[] one = new FactRow[1];

    /// <summary>How many classes there are.</summary>
    public int Count => parties.Count + items.Count + exporters.Count + endUses.Count + days.Count;

    /// <summary>The class of a party; its role is part of it.</summary>
    public int OfParty(FactRow party)
    {
        index.Law.Bind(party, FactScope.Party);
        one[0] = party;
        alone.Take([], one, null);
        return parties.Of(alone, (byte)party[Vocabulary.Role].Code);
    }

    /// <summary>The class of an item, whatever its quantity.</summary>
    public int OfItem(FactRow item)
    {
        index.Law.Bind(item, FactScope.Item);
        one[0] = item;
        alone.Take(one, null, null);
        alone.Item = item;
        return items.Of(alone);
    }

    /// <summary>The class of the exporter whose facts are in a row.</summary>
    public int OfExporter(FactRow row) => OfExporter(new Frame(row, [], null, null));

    /// <summary>The class of the end use whose facts are in a row.</summary>
    public int OfEndUse(FactRow row) => OfEndUse(new Frame(row, [], null, null));

    /// <summary>The class of the exporter of an order.</summary>
    public int OfExporter(Frame frame)
    {
        index.Law.Bind(frame.Order, FactScope.Order);
        return exporters.Of(frame);
    }

    /// <summary>The class of the end use of an order.</summary>
    public int OfEndUse(Frame frame) => endUses.Of(frame);

    /// <summary>The class of the day of an order.</summary>
    public int OfDay(Frame frame) => days.Of(frame);
}
