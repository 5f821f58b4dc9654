using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>How orders change: a picture of flows, and the same as a table.</summary>
internal static class FlowSection
{
    public static void Write(Markup page, Plan plan, PlanWords words)
    {
        var flows = plan.Flows.Where(flow => flow.Shift != Shift.None).OrderBy(flow => flow.Shift).ThenByDescending(flow => flow.Orders.Orders).ToList();
        if (flows.Count == 0)
        {
            return;
        }

        page.Open("section").Element("h2", words.Plan.Sections.Flows);
        Legend(page, flows.Select(flow => flow.Shift).Distinct(), words);
        page.Open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.Plan.Sections.Flows);
        FlowDiagram.Write(page, flows, words);
        page.Close("div").Open("div", "class", "scroll").Open("table").Open("thead").Open("tr");
        page.Element("th", words.Plan.Before, "scope", "col").Element("th", words.Plan.After, "scope", "col").Element("th", words.Plan.Columns.Shift, "scope", "col");
        page.Element("th", words.Plan.Columns.Orders, "scope", "col", "class", "n").Element("th", "TPP", "scope", "col", "class", "n").Element("th", "USD", "scope", "col", "class", "n");
        page.Close("tr").Close("thead").Open("tbody").Line();
        foreach (var flow in flows)
        {
            page.Open("tr").Element("td", words.Standing(flow.From)).Element("td", words.Standing(flow.To)).Open("td", "class", PlanStyle.Class(flow.Shift));
            page.Element("span", PlanWords.Sign(flow.Shift), "class", "sign", "aria-hidden", "true").Text("\u00a0" + words.Shift(flow.Shift)).Close("td");
            Amounts.Cells(page, flow.Orders);
            page.Close("tr").Line();
        }

        page.Close("tbody").Close("table").Close("div").Close("section").Line();
    }

    /// <summary>What the signs and colours mean.</summary>
    public static void Legend(Markup page, IEnumerable<Shift> shifts, PlanWords words)
    {
        page.Open("ul", "class", "legend");
        foreach (var shift in shifts)
        {
            page.Open("li").Element("span", PlanWords.Sign(shift), "class", "sign " + PlanStyle.Class(shift), "aria-hidden", "true").Text(" " + words.Shift(shift)).Close("li");
        }

        page.Close("ul");
    }
}
