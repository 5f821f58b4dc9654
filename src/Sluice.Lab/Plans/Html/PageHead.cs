using System.Globalization;
using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>The head of a plan: what changes, in a sentence, and which laws are compared.</summary>
internal static class PageHead
{
    private const int PercentDigits = 1;

    public static void Write(Markup page, Plan plan, PlanWords words)
    {
        page.Open("header").Element("h1", words.Plan.Title).Open("p", "class", "summary");
        Summary(page, plan, words);
        page.Close("p");
        if (plan.Orders.Changed.Orders > 0)
        {
            Stats(page, plan, words);
        }

        page.Open("div", "class", "laws");
        Law(page, words.Plan.Before, plan.From, words);
        Law(page, words.Plan.After, plan.To, words);
        page.Close("div");
        Proposals(page, plan, words);
        page.Close("header").Line();
    }

    // A line breaks between counts, not within one.
    private static void Summary(Markup page, Plan plan, PlanWords words)
    {
        var parts = words.Summary(plan, signs: false).Split(words.Say.Comma);
        var head = parts[0].LastIndexOf(words.Say.Colon, StringComparison.Ordinal) + 1;
        page.Text(parts[0][..head] + (head > 0 && words.Say.Colon.EndsWith(' ') ? " " : "")).Element("span", parts[0][head..].TrimStart(), "class", "keep");
        foreach (var part in parts.Skip(1))
        {
            page.Text(words.Say.Comma).Element("span", part, "class", "keep");
        }
    }

    private static void Stats(Markup page, Plan plan, PlanWords words)
    {
        var (all, changed) = (plan.Orders.All, plan.Orders.Changed);
        page.Open("dl", "class", "stats");
        Stat(page, words.Plan.Columns.Changed, PlanWords.Count(changed.Orders), PlanWords.Fill(words.Plan.ShareOf, Percent(changed.Orders / (double)all.Orders), PlanWords.Count(all.Orders)));
        Stat(page, words.Plan.Columns.ChangedTpp, changed.Tpp.Rounded(), PlanWords.Fill(words.Plan.ShareOf, Percent(changed.Tpp.ShareOf(all.Tpp)), all.Tpp.Rounded()));
        Stat(page, words.Plan.Columns.ChangedUsd, changed.Usd.Rounded(), PlanWords.Fill(words.Plan.ShareOf, Percent(changed.Usd.ShareOf(all.Usd)), all.Usd.Rounded()));
        Stat(page, words.Plan.Columns.Provision, PlanWords.Count(plan.Provisions.Select(moved => moved.Provision.Id).Distinct(StringComparer.Ordinal).Count()), "");
        page.Close("dl");
    }

    private static void Stat(Markup page, string name, string figure, string of)
    {
        page.Open("div").Element("dt", name).Open("dd").Text(figure);
        if (of.Length > 0)
        {
            page.Open("br").Element("small", of);
        }

        page.Close("dd").Close("div");
    }

    private static void Law(Markup page, string name, PlanLaw law, PlanWords words) =>
        page.Open("div", "class", "law").Element("b", name).Text(words.Law(law)).Close("div");

    private static void Proposals(Markup page, Plan plan, PlanWords words)
    {
        var tried = plan.From.Proposals.Select(x => (Law: words.Plan.Before, Tried: x)).Concat(plan.To.Proposals.Select(x => (Law: words.Plan.After, Tried: x)));
        foreach (var group in tried.GroupBy(x => x.Tried.Proposal.Id, StringComparer.Ordinal))
        {
            var proposal = group.First().Tried.Proposal;
            page.Open("section", "class", "proposal").Element("h3", $"{proposal.Id}{words.Say.Colon}{proposal.Title}").Element("p", proposal.Summary.In(words.Language));
            foreach (var (law, one) in group)
            {
                if (words.PassedOver(one) is { } passed)
                {
                    page.Element("p", law + words.Say.Colon + passed, "class", "note");
                }
            }

            page.Close("section");
        }
    }

    private static string Percent(double share) => (share * 100).ToString("F" + PercentDigits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + " %";
}
