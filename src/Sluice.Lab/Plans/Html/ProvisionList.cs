using System.Globalization;
using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>The provisions responsible, with their words and what each moves.</summary>
internal static class ProvisionList
{
    public static void Write(Markup page, Plan plan, PlanWords words)
    {
        if (plan.Provisions.Count == 0)
        {
            return;
        }

        page.Open("section").Element("h2", words.Plan.Sections.Provisions).Element("p", $"{words.Plan.ProvisionSigns} {words.Plan.CountsForEachProvision}", "class", "soft").Open("ul", "class", "provisions").Line();
        for (var i = 0; i < plan.Provisions.Count; i++)
        {
            var moved = plan.Provisions[i];
            page.Open("li").Open("span", "class", "mark").Text(moved.IsAfter ? "+" : "−").Element("span", moved.IsAfter ? words.Plan.After : words.Plan.Before, "class", "hidden").Close("span");
            page.Open("div").Open("b").Element("span", moved.Provision.Id, "data-provision", i.ToString(CultureInfo.InvariantCulture)).Close("b");
            page.Element("span", $" {moved.Provision.EnactedBy.Citation}{words.Say.Comma}{words.Plan.Verbs[moved.Verb]}", "class", "soft").Element("p", moved.Provision.Says.In(words.Language)).Close("div");
            page.Open("div", "class", "figures").Element("b", PlanWords.Counted(words.Plan.CountOfOrders, moved.Orders.All.Orders)).Open("br");
            page.Element("span", $"{Amounts.Tpp(moved.Orders.All)} TPP", "class", "soft").Open("br").Element("span", $"USD {Amounts.Usd(moved.Orders.All)}", "class", "soft").Close("div").Close("li").Line();
        }

        page.Close("ul").Close("section").Line();
    }
}
