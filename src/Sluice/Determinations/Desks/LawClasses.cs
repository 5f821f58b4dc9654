using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>The classes that a law makes of parties, items, exporters, end uses and days: what it cannot tell apart has one number.</summary>
/// <param name="law">The law.</param>
/// <param name="distinctions">What it tells apart.</param>
internal sealed class LawClasses(Law.Law law, Distinctions distinctions)
{
    private readonly ClassNumbers parties = new(distinctions.OfParty);
    private readonly ClassNumbers items = new(distinctions.OfItem);
    private readonly ClassNumbers exporters = new(distinctions.OfExporter);
    private readonly ClassNumbers endUses = new(distinctions.OfEndUse);
    private readonly ClassNumbers days = new(distinctions.OfDay);
    private readonly Frame alone = new(Vocabulary.NewRow(FactScope.Order), [], null, null);
    private readonly FactRow[] one = new FactRow[1];

    /// <summary>How many classes there are.</summary>
    public int Count => parties.Count + items.Count + exporters.Count + endUses.Count + days.Count;

    /// <summary>How many classes of items there are.</summary>
    public int Items => items.Count;

    /// <summary>The class of a party; its role is part of it.</summary>
    public int OfParty(FactRow party)
    {
        law.Bind(party, FactScope.Party);
        one[0] = party;
        alone.Take([], one, null);
        return parties.Of(alone, (byte)party[Vocabulary.Role].Code);
    }

    /// <summary>The class of an item, whatever its quantity.</summary>
    public int OfItem(FactRow item)
    {
        law.Bind(item, FactScope.Item);
        one[0] = item;
        alone.Take(one, null, null);
        alone.Item = item;
        return items.Of(alone);
    }

    /// <summary>The class of the exporter whose facts are in a row.</summary>
    public int OfExporter(FactRow row)
    {
        law.Bind(row, FactScope.Order);
        return exporters.Of(new Frame(row, [], null, null));
    }

    /// <summary>The class of the end use whose facts are in a row.</summary>
    public int OfEndUse(FactRow row) => endUses.Of(new Frame(row, [], null, null));

    /// <summary>The class of the day of an order.</summary>
    public int OfDay(Frame frame) => days.Of(frame);
}
