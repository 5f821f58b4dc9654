using System.Globalization;
using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>TPP under each outcome before and after: two bars an outcome, and a table.</summary>
internal static class OutcomeChart
{
    private const int RowHeight = 66;
    private const int BarHeight = 9;

    public static void Write(Markup page, Plan plan, PlanWords words)
    {
        var outcomes = plan.Outcomes.Where(totals => totals.Before.Orders + totals.After.Orders > 0).ToList();
        if (outcomes.Count == 0)
        {
            return;
        }

        page.Open("section").Element("h2", words.Plan.Sections.Outcomes).Open("div", "class", "pair outcomes");
        Chart(page, outcomes, words);
        Table(page, outcomes, words);
        page.Close("div").Close("section").Line();
    }

    private static void Chart(Markup page, List<OutcomeTotals> outcomes, PlanWords words)
    {
        var most = outcomes.SelectMany(totals => new[] { totals.Before.Tpp, totals.After.Tpp }).Max();
        var height = outcomes.Count * RowHeight;
        page.Open("figure").Open("ul", "class", "legend");
        foreach (var (name, kind) in new[] { (words.Plan.Before, "fill-before"), (words.Plan.After, "fill-after") })
        {
            page.Open("li").Open("svg", "width", "26", "height", "10", "aria-hidden", "true").Open("rect", "class", kind, "width", "26", "height", "10").Close("rect").Close("svg").Text(name).Close("li");
        }

        page.Close("ul").Open("svg", "width", "100%", "height", N(height), "role", "img", "aria-labelledby", "outcomes-title outcomes-desc");
        page.Element("title", $"{words.Plan.Sections.Outcomes} (TPP)", "id", "outcomes-title");
        page.Element("desc", string.Join(words.Say.Semicolon, outcomes.Select(totals => $"{words.Say.Say(totals.Outcome)}{words.Say.Colon}{Tpp(totals)}")), "id", "outcomes-desc");
        for (var i = 0; i < outcomes.Count; i++)
        {
            var y = i * RowHeight;
            page.Element("text", words.Say.Say(outcomes[i].Outcome), "x", "0", "y", N(y + 13));
            Bar(page, y + 20, outcomes[i].Before.Tpp.ShareOf(most), "fill-before");
            Bar(page, y + 20 + BarHeight + 2, outcomes[i].After.Tpp.ShareOf(most), "fill-after");
            page.Element("text", Tpp(outcomes[i]), "x", "0", "y", N(y + 54), "class", "soft num").Line();
        }

        page.Close("svg").Close("figure").Line();
    }

    private static void Bar(Markup page, int y, double share, string kind)
    {
        page.Open("rect", "class", "bar-track", "y", N(y), "width", "100%", "height", N(BarHeight)).Close("rect");
        if (share > 0)
        {
            page.Open("rect", "class", kind, "y", N(y), "width", BarMarkup.Percent(share), "height", N(BarHeight)).Close("rect");
        }
    }

    private static void Table(Markup page, List<OutcomeTotals> outcomes, PlanWords words)
    {
        page.Open("div", "class", "scroll").Open("table").Open("thead").Open("tr").Open("td").Close("td");
        foreach (var name in new[] { $"{words.Plan.Columns.Orders} · {words.Plan.Before}", words.Plan.After, $"TPP · {words.Plan.Columns.Difference}", $"USD · {words.Plan.Columns.Difference}" })
        {
            page.Element("th", name, "scope", "col", "class", "n");
        }

        page.Close("tr").Close("thead").Open("tbody").Line();
        foreach (var totals in outcomes)
        {
            page.Open("tr").Element("th", words.Say.Say(totals.Outcome), "scope", "row").Element("td", PlanWords.Count(totals.Before.Orders), "class", "n");
            page.Element("td", PlanWords.Count(totals.After.Orders), "class", "n").Element("td", Signed(totals.After.Tpp - totals.Before.Tpp), "class", "n");
            page.Element("td", Signed(totals.After.Usd - totals.Before.Usd), "class", "n").Close("tr").Line();
        }

        page.Close("tbody").Close("table").Close("div").Line();
    }

    private static string Tpp(OutcomeTotals totals) => $"{totals.Before.Tpp.Rounded()} → {totals.After.Tpp.Rounded()}";

    private static string Signed(ExactAmount amount) => (amount > ExactAmount.Zero ? "+" : "") + amount.Rounded();

    private static string N(int value) => value.ToString(CultureInfo.InvariantCulture);
}
