using System.Globalization;
using Sluice.Lab.Plans.Words;

namespace Sluice.Lab.Plans.Html;

/// <summary>What a reader must know before relying on a plan, and what it can be made again from.</summary>
internal static class PageFoot
{
    public static void Write(Markup page, Plan plan, PlanWords words, string book)
    {
        page.Open("footer", "class", "record");
        foreach (var note in words.Notes(plan))
        {
            page.Element("p", note);
        }

        foreach (var problem in plan.Problems)
        {
            page.Open("p").Name(problem.Message).Close("p");
        }

        var data = plan.LawBook.DataTo is { } day ? words.Say.Semicolon + words.Say.Fields.DataTo + " " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        page.Open("p").Name(book).Text($"{words.Say.Semicolon}--from {plan.From.Choice} --to {plan.To.Choice}").Close("p");
        page.Element("p", $"{words.Say.Fields.LawBook}{words.Say.Colon}SHA-256 {plan.LawBook.Hash}{data}");
        foreach (var tried in plan.From.Proposals.Concat(plan.To.Proposals).DistinctBy(tried => tried.Proposal.Id))
        {
            page.Element("p", $"{tried.Proposal.Id}{words.Say.Colon}SHA-256 {tried.Sha256 ?? words.Say.Unknown}");
        }

        page.Close("footer").Line();
    }
}
