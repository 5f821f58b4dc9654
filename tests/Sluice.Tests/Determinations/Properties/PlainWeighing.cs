using Sluice.Determinations;
using Sluice.Items;
using Sluice.Orders;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Determinations.Properties;

/// <summary>Both answers to an order as weighing alone gives them: nothing is remembered, and no case is tried.</summary>
internal static class PlainWeighing
{
    private static readonly Catalogue Parts = Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    /// <summary>Both answers, by the law of the order's date.</summary>
    public static Answers Of(Order order)
    {
        var facts = CaseFacts.Of(order, order.Date!.Value, Parts);
        var (written, enforced) = ShippedLaw.Decider.LawsOf(facts.Day);
        return new Answers(new Side("written", written, facts).Weigh().Ruling, new Side("enforced", enforced, facts).Weigh().Ruling);
    }
}
