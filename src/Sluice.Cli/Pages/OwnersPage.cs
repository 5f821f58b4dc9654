using Sluice.Cli.Output;
using Sluice.Facts;
using Sluice.Screening.Owners;
using Cell = Sluice.Cli.Output.Cell;

namespace Sluice.Cli.Pages;

/// <summary>Whether a company counts as listed because of who owns it.</summary>
internal static class OwnersPage
{
    /// <summary>Puts what a rule says of a party on a page.</summary>
    /// <param name="graph">Who owns whom.</param>
    /// <param name="finding">What the rule says.</param>
    /// <param name="party">The party.</param>
    /// <param name="itself">Whether the party is itself on a list of the rule.</param>
    /// <param name="standing">Whether the rule applies.</param>
    /// <param name="day">The day.</param>
    public static Page Of(OwnershipGraph graph, OwnershipFinding finding, int party, Tri itself, RuleStanding standing, DateOnly day)
    {
        var rule = finding.Rule;
        var page = new Page();
        page.Line(new Cell(graph.Parties[party], Tone.Strong), new Cell($"  {rule.Title} ({rule.Source}) · as of {day:yyyy-MM-dd}", Tone.Dim));
        page.Line();
        page.Line(Answer(finding, party));
        page.Line(Standing(standing, day));
        if (itself == Tri.Unknown)
        {
            page.Line(new Cell("Whether it is itself listed is not known: sluice screen tells.", Tone.Warn));
        }

        var steps = finding.Path(party);
        page.Section(
            finding.Of(party) == Tri.True ? "What proves it" : "How it could be",
            ["", Column.Prose("")],
            steps.Select(step => (Cell[])[new Cell("•", Tone.Plain), Step(step, rule)]));
        page.Section(
            "What would decide",
            ["", Column.Prose("")],
            finding.Questions(party).Select(question => (Cell[])[new Cell("?", Tone.Warn), Question(question)]));
        page.Section(
            "Owners",
            [Column.Prose("Owner"), "Share", "Counts", Column.Prose("Source")],
            graph.OwnersOf(party).Select(edge => (Cell[])
            [
                edge.Edge.Owner, edge.Edge.Share.ToString(), Word(finding.Of(edge.Owner)), new Cell(edge.Edge.Source ?? "", Tone.Dim),
            ]));
        return page;
    }

    private static Cell Answer(OwnershipFinding finding, int party) => (finding.IsListed(party), finding.Of(party)) switch
    {
        (Tri.True, _) => new Cell("It is itself on a list of the rule.", Tone.Bad),
        (_, Tri.True) => new Cell($"Certain: listed parties own {ShareRange.Percent(finding.Rule.Threshold)} or more, in aggregate.", Tone.Bad),
        (_, Tri.Unknown) => new Cell($"Possible: whether listed parties own {ShareRange.Percent(finding.Rule.Threshold)} or more depends on what is not known.", Tone.Warn),
        _ => new Cell($"No: whatever the unknown shares are, listed parties own less than {ShareRange.Percent(finding.Rule.Threshold)}.", Tone.Good),
    };

    private static Cell Standing(RuleStanding standing, DateOnly day) => standing switch
    {
        RuleStanding.InForce => new Cell($"The rule is in force on {day:yyyy-MM-dd}.", Tone.Plain),
        RuleStanding.NotYet => new Cell($"The rule is not in force yet on {day:yyyy-MM-dd}: this is what it would say.", Tone.Warn),
        RuleStanding.Stayed => new Cell($"The rule is stayed on {day:yyyy-MM-dd}: this is what it would say.", Tone.Warn),
        _ => new Cell($"By its text the rule applies on {day:yyyy-MM-dd}; whether it does was not verified.", Tone.Warn),
    };

    private static string Step(OwnershipStep step, OwnershipRule rule) => step.Shares.Count == 0
        ? $"{step.Party} {(step.IsListed == Tri.True ? "is listed" : "may be listed: nobody has said so")}"
        : $"{string.Join(" + ", step.Shares.Select(edge => $"{edge.Owner} {edge.Share}"))} of {step.Party}: {Together(step)}, {ShareRange.Percent(rule.Threshold)} is enough";

    private static string Together(OwnershipStep step)
    {
        var (least, most) = (step.Shares.Sum(edge => edge.Share.Least), Math.Min(1m, step.Shares.Sum(edge => edge.Share.Most)));
        return least >= most ? ShareRange.Percent(least) : $"{ShareRange.Percent(least)} to {ShareRange.Percent(most)}";
    }

    private static string Question(OwnershipQuestion question) => question.Edge is not { } edge
        ? $"Is {question.Party} on a list?"
        : $"What share of {edge.Owned} does {edge.Owner} hold ({edge.Share})? {(question.Needed is { } needed && needed <= edge.Share.Most ? $"{ShareRange.Percent(Math.Max(0m, needed))} or more decides." : "With other shares it may decide.")}";

    private static Cell Word(Tri counts) => counts switch { Tri.True => new Cell("yes", Tone.Bad), Tri.False => new Cell("no", Tone.Good), _ => new Cell("possible", Tone.Warn) };
}
