using System.Text;
using Sluice.Lab.Plans;
using Sluice.Orders;

namespace Sluice.Lab.Tests.Plans;

/// <summary>Plans over books of a test.</summary>
internal static class PlanTest
{
    /// <summary>A plan over the forty orders.</summary>
    public static Plan OfForty(string from, string to, PlanOptions? options = null)
    {
        using var book = File.OpenRead(FortyOrders.File);
        return TestLab.Planner.Run(BookLines.OfJson(book, "forty-orders.jsonl"), TestLab.Law(from), TestLab.Law(to), options);
    }

    /// <summary>A plan over lines of text.</summary>
    public static Plan OfLines(string lines, string from, string to, PlanOptions? options = null)
    {
        using var book = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        return TestLab.Planner.Run(BookLines.OfJson(book, "book"), TestLab.Law(from), TestLab.Law(to), options);
    }

    /// <summary>A plan over orders in memory.</summary>
    public static Plan OfOrders(IEnumerable<Order> orders, string from, string to, PlanOptions? options = null) =>
        TestLab.Planner.Run(BookLines.Of(orders), TestLab.Law(from), TestLab.Law(to), options);
}
