using Sluice.Determinations;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Cli;

/// <summary>A part or system with what the law of a day says of it.</summary>
/// <param name="Item">The part as it was asked for.</param>
/// <param name="Finding">The classification.</param>
/// <param name="Flags">What a reader must know of the part or of the law about it.</param>
internal sealed record Classified(OrderItem Item, ItemFinding Finding, IReadOnlyList<Flag> Flags)
{
    // Where a part goes decides no classification; home is as good as anywhere.
    private static readonly Country Anywhere = Country.Parse("US");

    /// <summary>Classifies lines.</summary>
    public static IReadOnlyList<Classified> Of(IReadOnlyList<OrderItem> items, DateOnly day, Workplace workplace)
    {
        var decider = workplace.Decider();
        return [.. items.Select(Classify)];

        Classified Classify(OrderItem item)
        {
            var determination = decider.Decide(PlainOrder.Of(item, Anywhere, workplace.Catalogue), day);
            return new Classified(item, determination.Items[0], determination.Flags);
        }
    }
}
