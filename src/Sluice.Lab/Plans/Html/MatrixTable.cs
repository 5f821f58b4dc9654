using System.Globalization;
using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>From where to where orders go, as a table whose cells are the darker the more orders they hold.</summary>
internal static class MatrixTable
{
    private const int Levels = 4;

    public static void Write(Markup page, Plan plan, PlanWords words)
    {
        var standings = Standing.All.Where(standing => plan.Flows.Any(flow => flow.From == standing || flow.To == standing)).ToList();
        if (standings.Count == 0)
        {
            return;
        }

        page.Open("section").Element("h2", words.Plan.Sections.Matrix).Element("p", words.Plan.MatrixNote, "id", "matrix-note", "class", "soft");
        page.Open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.Plan.Sections.Matrix).Open("table", "class", "matrix", "aria-describedby", "matrix-note");
        page.Open("thead").Open("tr").Open("td").Close("td");
        for (var i = 0; i < standings.Count; i++)
        {
            page.Open("th", "scope", "col", "title", words.Standing(standings[i])).Text(Letter(i)).Element("span", " " + words.Standing(standings[i]), "class", "hidden").Close("th");
        }

        page.Element("th", words.Plan.Total, "scope", "col", "class", "n").Close("tr").Close("thead").Open("tbody").Line();
        var most = plan.Flows.Where(flow => flow.Shift != Shift.None).Select(flow => flow.Orders.Orders).DefaultIfEmpty().Max();
        for (var i = 0; i < standings.Count; i++)
        {
            page.Open("tr").Open("th", "scope", "row").Element("span", Letter(i), "class", "key", "aria-hidden", "true").Text(" " + words.Standing(standings[i])).Close("th");
            foreach (var to in standings)
            {
                Cell(page, plan.Flows.FirstOrDefault(flow => flow.From == standings[i] && flow.To == to), standings, most);
            }

            page.Element("td", Sum(plan, flow => flow.From == standings[i]), "class", "n soft").Close("tr").Line();
        }

        page.Open("tr", "class", "total").Element("th", words.Plan.Total, "scope", "row");
        foreach (var to in standings)
        {
            page.Element("td", Sum(plan, flow => flow.To == to), "class", "n");
        }

        page.Element("td", PlanWords.Count(plan.Orders.All.Orders), "class", "n").Close("tr").Close("tbody").Close("table").Close("div").Close("section").Line();
    }

    /// <summary>The letter of a row and of its column.</summary>
    private static string Letter(int index) => ((char)('A' + index)).ToString();

    private static void Cell(Markup page, PlanFlow? flow, List<Standing> standings, long most)
    {
        if (flow is null)
        {
            page.Element("td", "·", "class", "zero");
            return;
        }

        if (flow.Shift == Shift.None)
        {
            page.Element("td", PlanWords.Count(flow.Orders.Orders), "class", "stays");
            return;
        }

        var kind = PlanStyle.Class(flow.Shift);
        page.Open("td", "class", $"{kind} h{Level(flow.Orders.Orders, most)}", "data-before", Index(standings, flow.From), "data-after", Index(standings, flow.To));
        page.Element("span", PlanWords.Sign(flow.Shift), "class", "sign").Text(PlanWords.Count(flow.Orders.Orders)).Close("td");
    }

    // By powers, for most flows are small beside the largest.
    private static int Level(long orders, long most) =>
        most <= 1 ? Levels : 1 + (int)Math.Round(Math.Log(orders) / Math.Log(most) * (Levels - 1));

    private static string Index(List<Standing> standings, Standing standing) => standings.IndexOf(standing).ToString(CultureInfo.InvariantCulture);

    private static string Sum(Plan plan, Func<PlanFlow, bool> which) => PlanWords.Count(plan.Flows.Where(which).Sum(flow => flow.Orders.Orders));
}
