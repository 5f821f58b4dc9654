using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>Cells of orders, TPP and dollars. A dash stands where none of the orders states its amount.</summary>
internal static class Amounts
{
    /// <summary>Three cells.</summary>
    public static void Cells(Markup page, Tally tally) =>
        page.Element("td", PlanWords.Count(tally.Orders), "class", "n").Element("td", Tpp(tally), "class", "n").Element("td", Usd(tally), "class", "n");

    /// <summary>The TPP.</summary>
    public static string Tpp(Tally tally) => tally.Orders > 0 && tally.OrdersWithoutTpp == tally.Orders ? "–" : tally.Tpp.Rounded();

    /// <summary>The dollars.</summary>
    public static string Usd(Tally tally) => tally.Orders > 0 && tally.OrdersWithoutUsd == tally.Orders ? "–" : tally.Usd.Rounded();
}
