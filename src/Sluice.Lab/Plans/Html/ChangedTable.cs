using System.Globalization;
using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>The table of changed orders: its first rows for those without scripts, and the data of all for the script.</summary>
internal static class ChangedTable
{
    private const int StaticRows = 50;

    public static void Write(Markup page, Plan plan, PlanWords words)
    {
        page.Open("section", "class", "wide").Element("h2", words.Plan.Sections.Changed, "id", "changed-title", "tabindex", "-1");
        var listed = plan.Changed.Count < plan.Orders.Changed.Orders
            ? PlanWords.Fill(words.Plan.Listed, PlanWords.Count(plan.Changed.Count), PlanWords.Count(plan.Orders.Changed.Orders)) : null;
        if (listed is not null)
        {
            page.Element("p", listed, "class", "soft");
        }

        Controls(page, plan, words);
        var shown = Math.Min(StaticRows, plan.Changed.Count);
        page.Element("p", PlanWords.Fill(words.Plan.Controls.WithoutScript, PlanWords.Count(shown)), "id", "without-script", "class", "soft");
        page.Open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", "changed-title").Open("table", "id", "changed").Open("thead").Open("tr");
        Heads(page, words);
        page.Close("tr").Close("thead").Open("tbody").Line();
        foreach (var order in plan.Changed.Take(StaticRows))
        {
            Row(page, order, words);
        }

        page.Close("tbody").Close("table").Close("div");
        page.Open("div", "class", "pager", "id", "pager", "hidden", "").Open("button", "type", "button", "id", "previous").Text(words.Plan.Controls.Previous).Close("button");
        page.Open("span", "id", "status", "role", "status").Close("span").Open("button", "type", "button", "id", "next").Text(words.Plan.Controls.Next).Close("button").Close("div").Line();
        page.Own("<script type=\"application/json\" id=\"orders\">").Own(ChangedData.Of(plan, words)).Own("</script>\n").Close("section").Line();
    }

    private static void Heads(Markup page, PlanWords words)
    {
        (string Key, string Name, bool IsNumber)[] heads =
        [
            ("id", words.Say.Fields.Order, false), ("exporter", words.Say.Fields.Exporter, false), ("destination", words.Plan.Columns.Destination, false),
            ("parent", words.Say.Fields.UltimateParent, false), ("chips", words.Plan.Columns.Chip, false), ("tpp", "TPP", true), ("usd", "USD", true),
            ("before", words.Plan.Before, false), ("after", words.Plan.After, false), ("shift", words.Plan.Columns.Shift, false),
        ];
        foreach (var (key, name, isNumber) in heads)
        {
            page.Element("th", name, "scope", "col", "data-key", key, "class", isNumber ? "n" : null, "aria-sort", key == "tpp" ? "descending" : "none");
        }

        page.Element("th", words.Plan.Columns.Provision, "scope", "col");
    }

    private static void Row(Markup page, ChangedOrder order, PlanWords words)
    {
        page.Open("tr").Open("td", "class", "name id").Name(order.Id).Close("td").Open("td", "class", "name").Name(words.Name(order.Exporter)).Close("td");
        page.Open("td").Name(words.Destination(order.Destination)).Close("td").Open("td", "class", "name").Name(words.Name(order.UltimateParent)).Close("td");
        page.Open("td", "class", "name").Name(Chips(order)).Close("td");
        page.Element("td", words.Figure(order.Figures.Tpp), "class", "n").Element("td", words.Figure(order.Figures.Usd), "class", "n");
        page.Element("td", words.Standing(order.Before), "class", "answer").Element("td", words.Standing(order.After), "class", "answer");
        page.Open("td", "class", PlanStyle.Class(order.Shift)).Element("span", PlanWords.Sign(order.Shift), "class", "sign", "aria-hidden", "true").Text("\u00a0" + words.Shift(order.Shift)).Close("td");
        page.Open("td", "class", "ids").Name(string.Join("; ", order.Provisions.Select(Provision))).Close("td").Close("tr").Line();
    }

    /// <summary>The parts of an order on one line.</summary>
    public static string Chips(ChangedOrder order) => string.Join(" + ", order.Chips);

    /// <summary>A provision with the sign of the answer it carries.</summary>
    public static string Provision(ProvisionRef provision) => (provision.IsAfter ? "+ " : "− ") + provision.Id;

    private static void Controls(Markup page, Plan plan, PlanWords words)
    {
        var say = words.Plan.Controls;
        page.Open("form", "id", "controls", "class", "controls", "hidden", "");
        page.Open("label").Text(say.Search).Open("input", "type", "search", "id", "search", "autocomplete", "off").Close("label");
        Choice(page, "shift", words.Plan.Columns.Shift, Enum.GetValues<Shift>().Where(shift => shift != Shift.None).Select(shift => ((int)shift, $"{PlanWords.Sign(shift)} {words.Shift(shift)}")), words);
        var standings = ChangedData.Standings(plan);
        Choice(page, "before", words.Plan.Before, standings.Select((standing, i) => (i, words.Standing(standing))), words);
        Choice(page, "after", words.Plan.After, standings.Select((standing, i) => (i, words.Standing(standing))), words);
        Choice(page, "provision", words.Plan.Columns.Provision, plan.Provisions.Select((moved, i) => (i, Provision(new ProvisionRef(moved.Provision.Id, moved.IsAfter)))), words);
        page.Element("button", say.Reset, "type", "reset").Close("form").Line();
    }

    private static void Choice(Markup page, string id, string name, IEnumerable<(int Value, string Name)> options, PlanWords words)
    {
        page.Open("label").Text(name).Open("select", "id", id).Element("option", words.Plan.Controls.All, "value", "");
        foreach (var (value, option) in options)
        {
            page.Element("option", option, "value", value.ToString(CultureInfo.InvariantCulture));
        }

        page.Close("select").Close("label");
    }
}
