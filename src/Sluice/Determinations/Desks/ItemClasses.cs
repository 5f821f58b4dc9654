using Sluice.Facts;

namespace Sluice.Determinations.Desks;

/// <summary>The classes that a law makes of items, whatever their quantity: what it cannot tell apart has one number.</summary>
/// <param name="law">The law.</param>
/// <param name="distinctions">What it asks of items.</param>
internal sealed class ItemClasses(Law.Law law, Distinctions distinctions)
{
    private readonly ClassNumbers numbers = new(distinctions.OfItem);
    private readonly Frame alone = new(Vocabulary.NewRow(FactScope.Order), [], null, null);
    private readonly FactRow[] one = new FactRow[1];

    /// <summary>How many classes there are.</summary>
    public int Count => numbers.Count;

    /// <summary>The class of an item; its names are matched with the lists of this law.</summary>
    public int Of(FactRow item)
    {
        law.Bind(item, FactScope.Item);
        one[0] = item;
        alone.Take(one, null, null);
        alone.Item = item;
        return numbers.Of(alone);
    }
}
