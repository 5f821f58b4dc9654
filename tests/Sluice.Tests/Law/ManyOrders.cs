using Sluice.Cases;
using Sluice.Determinations;
using Sluice.Documents;
using Sluice.Items;
using Sluice.Law;
using Sluice.Orders;
using Sluice.Tests.Documents;
using Sluice.Tests.Examples;

namespace Sluice.Tests.Law;

/// <summary>Some hundreds of orders of every kind, and what the shipped law and its proposals say of them.</summary>
internal static class ManyOrders
{
    private static readonly Lazy<IReadOnlyList<Order>> Read = new(() => [.. Panel.Orders, .. OfCases()]);

    private static readonly Sluice.Law.Proposals Beside = new(ShippedLaw.Book, Path.Combine(AppContext.BaseDirectory, "law"));

    /// <summary>The panel, and the orders of all acceptance cases.</summary>
    public static IReadOnlyList<Order> All => Read.Value;

    /// <summary>A shipped proposal.</summary>
    public static Amendment Proposal(string name) => Beside.Find(name);

    /// <summary>A law by its name.</summary>
    public static LawChoice Law(string name) => LawChoice.Parse(name, LawMode.Enforced, Proposal);

    /// <summary>What two laws say of every order.</summary>
    public static IReadOnlyList<(Order Order, Grounds Before, Grounds After)> Under(string before, string after)
    {
        var (from, to) = (Law(before), Law(after));
        var desk = ShippedLaw.Decider.OpenDesk();
        return [.. All.Select(order => (order, desk.RuleWithGrounds(order, from), desk.RuleWithGrounds(order, to)))];
    }

    private static IEnumerable<Order> OfCases()
    {
        var decided = new List<Order>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(GoldenFiles.Root(), "cases"), "*.yaml").Order(StringComparer.Ordinal))
        {
            foreach (var one in CaseReader.ReadFile(file))
            {
                try
                {
                    var order = OrderReader.Read(one.Order, one.Id);
                    _ = ShippedLaw.Decider.Answer(order, new DateOnly(2025, 5, 20));
                    decided.Add(order);
                }
                catch (InputException)
                {
                    // Some cases show that an order is refused.
                }
            }
        }

        return decided;
    }
}
