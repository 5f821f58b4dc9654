using System.Globalization;
using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>Changed TPP by destination, ultimate parent, chip and exporter: bars, and a table behind each.</summary>
internal static class BreakdownCharts
{
    private const int Bars = 10;
    private const int TableRows = 100;
    private const int RowHeight = 38;
    private const int BarHeight = 10;
    private const int LabelLength = 34;

    private static readonly Shift[] Shifts = [Shift.Stricter, Shift.MoreLenient, Shift.Opened, Shift.Settled];

    public static void Write(Markup page, Plan plan, PlanWords words)
    {
        if (plan.Orders.Changed.Orders == 0)
        {
            return;
        }

        page.Open("div", "class", "pair");
        One(page, "destinations", words.Plan.Sections.Destinations, plan.ByDestination, words.Destination, null, words);
        One(page, "chips", words.Plan.Sections.Chips, plan.ByChip, words.Name, words.Plan.CountsForEachChip, words);
        One(page, "parents", words.Plan.Sections.UltimateParents, plan.ByUltimateParent, words.Name, null, words);
        One(page, "exporters", words.Plan.Sections.Exporters, plan.ByExporter, words.Name, null, words);
        page.Close("div").Line();
    }

    private static void One(Markup page, string id, string title, Breakdown whole, Func<string?, string> name, string? note, PlanWords words)
    {
        var top = whole.Top(Bars);
        page.Open("section").Element("h2", title);
        FlowSection.Legend(page, Shifts.Where(shift => top.Rows.Any(row => row.Orders[shift].Orders > 0)), words);
        page.Open("figure");
        Chart(page, id, title, top, name, words);
        page.Close("figure");
        Table(page, whole.Top(TableRows), name, words);
        if (note is not null)
        {
            page.Element("p", note, "class", "note");
        }

        page.Close("section").Line();
    }

    private static void Chart(Markup page, string id, string title, Breakdown top, Func<string?, string> name, PlanWords words)
    {
        var most = top.Rows.Select(row => row.Orders.Changed.Tpp).DefaultIfEmpty().Max();
        page.Open("svg", "width", "100%", "height", N(Math.Max(top.Rows.Count, 1) * RowHeight), "role", "img", "aria-labelledby", $"{id}-title {id}-desc");
        page.Element("title", $"{title} ({words.Plan.Columns.ChangedTpp})", "id", $"{id}-title");
        page.Element("desc", string.Join(words.Say.Semicolon, top.Rows.Select(row => $"{Short(name(row.Name))}{words.Say.Colon}{Amounts.Tpp(row.Orders.Changed)}")), "id", $"{id}-desc");
        for (var i = 0; i < top.Rows.Count; i++)
        {
            var (row, y) = (top.Rows[i].Orders, i * RowHeight);
            page.Element("text", Short(name(top.Rows[i].Name)), "x", "0", "y", N(y + 13), "unicode-bidi", "isolate");
            page.Element("text", Amounts.Tpp(row.Changed), "x", "100%", "y", N(y + 13), "text-anchor", "end", "class", "soft num");
            page.Open("rect", "class", "bar-track", "y", N(y + 19), "width", "100%", "height", N(BarHeight)).Close("rect");
            var from = 0.0;
            foreach (var shift in Shifts.Where(shift => row[shift].Tpp > ExactAmount.Zero))
            {
                var share = row[shift].Tpp.ShareOf(most);
                page.Open("rect", "class", "fill-" + PlanStyle.Class(shift), "x", BarMarkup.At(from), "y", N(y + 19), "width", BarMarkup.Percent(share), "height", N(BarHeight));
                page.Element("title", $"{PlanWords.Sign(shift)} {words.Shift(shift)}{words.Say.Colon}{row[shift].Tpp.Rounded()} TPP").Close("rect");
                from += share;
            }

            page.Line();
        }

        page.Close("svg").Line();
    }

    private static void Table(Markup page, Breakdown top, Func<string?, string> name, PlanWords words)
    {
        var columns = words.Plan.Columns;
        page.Open("details").Element("summary", $"{columns.Orders}{words.Say.Comma}TPP{words.Say.Comma}USD").Open("div", "class", "scroll").Open("table").Open("thead").Open("tr").Open("td").Close("td");
        foreach (var column in new[] { columns.Orders, columns.Changed, columns.Stricter, columns.MoreLenient, columns.Open, columns.ChangedTpp, columns.ChangedUsd })
        {
            page.Element("th", column, "scope", "col", "class", "n");
        }

        page.Close("tr").Close("thead").Open("tbody").Line();
        foreach (var row in top.Rows)
        {
            Row(page.Open("tr").Open("th", "scope", "row").Name(name(row.Name)).Close("th"), row.Orders);
        }

        if (top.Others.All.Orders > 0)
        {
            Row(page.Open("tr", "class", "others").Element("th", words.Others(top), "scope", "row"), top.Others);
        }

        page.Close("tbody").Close("table").Close("div").Close("details").Line();
    }

    private static void Row(Markup page, ShiftTally orders)
    {
        foreach (var count in new[] { orders.All.Orders, orders.Changed.Orders, orders[Shift.Stricter].Orders, orders[Shift.MoreLenient].Orders, orders[Shift.Opened].Orders + orders[Shift.Settled].Orders })
        {
            page.Element("td", PlanWords.Count(count), "class", "n");
        }

        page.Element("td", Amounts.Tpp(orders.Changed), "class", "n").Element("td", Amounts.Usd(orders.Changed), "class", "n").Close("tr").Line();
    }

    private static string Short(string name) => Determinations.PrintableText.Of(name, LabelLength);

    private static string N(int value) => value.ToString(CultureInfo.InvariantCulture);
}
