using System.Globalization;
using Sluice.Cli.Output;
using Sluice.Determinations;
using Sluice.Determinations.Screening;
using Sluice.Orders;
using Sluice.Parties;

namespace Sluice.Cli.Pages;

/// <summary>A determination as a person reads it: the answer first, then what it stands on.</summary>
internal static class DeterminationPage
{
    private const int ShortHash = 12;

    /// <summary>Puts a determination on a page.</summary>
    /// <param name="determination">What was decided, in the same language.</param>
    /// <param name="order">The order it was decided on.</param>
    /// <param name="language">The language of the fixed words.</param>
    /// <param name="everything">Whether provisions that do not hold are listed too.</param>
    public static Page Of(Determination determination, Order order, Language language, bool everything)
    {
        var say = Phrases.In(language);
        var page = new Page();
        page.Line(new Cell(determination.Order, Tone.Strong), new Cell($"  {Movement(order, language, say)} · {say.AsOf} {Day(determination.AsOf)}", Tone.Dim));
        Headline(page, determination, say);
        page.Section(
            say.Sections.Items,
            [
                Column.Number(say.Fields.Quantity), say.Fields.Item, say.Fields.Eccn, say.Fields.Level, Column.Number("TPP"), Column.Number(say.Fields.Density),
                Column.Number(say.Fields.TotalTpp), say.Fields.Confidence,
            ],
            determination.Items.Zip(order.Items, (item, line) => ItemRow(item, line, say)));
        Authorizations(page, WeighedAuthorization.Of(determination), say);
        page.Section(
            say.Sections.Allocations, [Column.Prose(""), "", Column.Prose("")], determination.Allocations.Select(draw => AllocationRow(draw, say)));
        page.Section(
            say.Sections.Calendar,
            [say.Fields.Due, Column.Prose(say.Fields.What), say.Fields.To, Column.Prose(say.Fields.Provision)],
            determination.Obligations.OrderBy(duty => duty.Due ?? DateOnly.MaxValue).Select(duty => DutyRow(duty, say)));
        page.Section(
            say.Sections.Questions,
            ["", say.Fields.Fact, Column.Prose(say.Fields.Decides)],
            determination.Questions.Select(question => QuestionRow(question, say)));
        page.Section(
            say.Sections.Flags,
            ["", Column.Prose("")],
            determination.Flags.OrderBy(flag => Severities.Rank(flag.Severity)).Select(flag => FlagRow(flag, say)));
        Reasons(page, determination, say, everything);
        if (determination.Screening is { Lists.Count: > 0 } screening)
        {
            page.Heading(say.Fields.Lists + say.Colon + string.Join(say.Semicolon, Editions(screening)));
        }

        var book = determination.LawBook;
        return page.Heading($"{say.Fields.LawBook}{say.Colon}{book.Hash}{(book.DataTo is { } to ? $"{say.Semicolon}{say.Fields.DataTo} {Day(to)}" : "")}");
    }

    private static IEnumerable<string> Editions(ScreeningReport screening) => screening.Lists.Where(list => list.Version is not null).GroupBy(list => list.Version!)
        .Select(edition => $"{string.Join(' ', edition.Select(list => list.List))} {edition.Key[..ShortHash]} {Day(edition.First().Published!.Value)}");

    private static string Movement(Order order, Language language, Phrases say)
    {
        var activity = order.Activity is { } word ? say.Say(word) : say.Unknown;
        return $"{activity} · {Name(order.From)} → {Name(order.Destination)}";

        string Name(Country? country) => country is { } known ? known.Name(language.Tag()) : say.Unknown;
    }

    private static void Headline(Page page, Determination determination, Phrases say)
    {
        var written = AnswerWords.Say(determination.AsWritten, say, determination.Flags);
        var enforced = AnswerWords.Say(determination.AsEnforced, say, determination.Flags);
        var asWritten = say.AsWritten.ToLowerInvariant();
        var asEnforced = say.AsEnforced.ToLowerInvariant();
        page.Line();
        if (written == enforced)
        {
            page.Line(new Cell(Bracket(say, written, asWritten + say.Comma + asEnforced), AnswerWords.Tone(determination.AsWritten.Outcome)));
            return;
        }

        page.Line(
            new Cell(Bracket(say, written, asWritten), AnswerWords.Tone(determination.AsWritten.Outcome)),
            new Cell(" · "),
            new Cell(Bracket(say, enforced, asEnforced), AnswerWords.Tone(determination.AsEnforced.Outcome)));
    }

    private static Cell[] ItemRow(ItemFinding item, OrderItem line, Phrases say) =>
    [
        say.Figure(item.Quantity), item.Name, new Cell(string.Join(say.Or, item.Eccn), item.Eccn.Count == 1 ? Tone.Strong : Tone.Warn),
        item.Level ?? "–", say.Figure(item.Tpp, ItemFigures.HasTpp(item, line)), say.Figure(item.PerformanceDensity, ItemFigures.HasPerformanceDensity(item, line)),
        say.Figure(item.TotalTpp, ItemFigures.HasTpp(item, line)),
        item.Confidence is { } confidence ? new Cell(say.Say(confidence), confidence == "low" ? Tone.Warn : Tone.Dim) : "",
    ];

    private static void Authorizations(Page page, IReadOnlyList<WeighedAuthorization> rows, Phrases say)
    {
        var laws = rows.Select(row => row.Law).Distinct().ToArray();
        var heading = laws is [not "both"] ? Bracket(say, say.Sections.Authorizations, say.SayLaw(laws[0]).ToLowerInvariant()) : say.Sections.Authorizations;
        page.Section(
            heading,
            ["", say.Fields.Symbol, Column.Prose(say.Fields.Because), Column.Prose(say.Fields.Provision), .. laws.Length > 1 ? [say.Fields.Law] : Array.Empty<Column>()],
            rows.Select(row => (Cell[])[.. AuthorizationRow(row.Finding), .. laws.Length > 1 ? [new Cell(say.SayLaw(row.Law), Tone.Dim)] : Array.Empty<Cell>()]));
    }

    private static Cell[] AuthorizationRow(AuthorizationFinding finding)
    {
        var (mark, tone) = finding.Available switch { true => ("✓", Tone.Good), false => ("✗", Tone.Bad), null => ("?", Tone.Warn) };
        return [new Cell(mark, tone), new Cell(finding.Symbol, Tone.Strong), finding.Because, new Cell(finding.Provision, Tone.Dim)];
    }

    private static Cell[] AllocationRow(AllocationDraw draw, Phrases say)
    {
        var tone = draw.Remaining is not { } left ? Tone.Warn : left < 0 ? Tone.Bad : Tone.Good;
        var figures = $"{say.Figure(draw.Used)} + {say.Figure(draw.ThisOrder)} / {say.Figure(draw.Limit)} TPP";
        var rest = draw.Remaining switch
        {
            null => "",
            < 0 => $"{say.Semicolon}{say.Over} {say.Figure(-draw.Remaining)}",
            _ => $"{say.Semicolon}{say.Fields.Remaining} {say.Figure(draw.Remaining)}",
        };
        return [draw.Account, new Cell(AllocationBar.Draw(draw), tone), figures + rest];
    }

    private static Cell[] DutyRow(Obligation duty, Phrases say) =>
    [
        new Cell(duty.Due is { } due ? Day(due) : "–", Tone.Strong),
        duty.Text.Length == 0 ? say.SayDuty(duty.What) : $"{say.SayDuty(duty.What)}{say.Colon}{duty.Text}",
        duty.To ?? "–",
        new Cell(duty.Provision, Tone.Dim),
    ];

    private static Cell[] QuestionRow(Question question, Phrases say) =>
    [
        new Cell("?", Tone.Warn), new Cell(question.Fact, Tone.Strong),
        question.Why + (question.Decides.Count == 0 ? "" : say.Colon + string.Join(say.Or, question.Decides.Select(say.SayAnswer))),
    ];

    private static Cell[] FlagRow(Flag flag, Phrases say) =>
        [new Cell(say.Say(flag.Severity), Severities.Tone(flag.Severity)), Bracket(say, flag.Text, flag.Id)];

    private static void Reasons(Page page, Determination determination, Phrases say, bool everything)
    {
        var steps = DecidingSteps.Of(determination);
        var none = DecidingSteps.NoneOf(determination);
        Cell[][] heading = none.Count == 0 || everything ? [] : [["", new Cell(say.NoneHolds, Tone.Strong)]];
        var failing = everything ? determination.Trace.Where(step => step.Holds is false) : none;
        page.Section(say.Sections.Reasons, ["", Column.Prose("")], [.. Rows(steps), .. heading, .. Rows(failing)]);

        IEnumerable<Cell[]> Rows(IEnumerable<TraceStep> shown) => shown.SelectMany(step => StepRows(step, say));
    }

    private static IEnumerable<Cell[]> StepRows(TraceStep step, Phrases say)
    {
        var (mark, tone) = step.Holds switch { true => ("•", Tone.Plain), false => ("✗", Tone.Dim), null => ("?", Tone.Warn) };
        var law = step.Law == "both" ? "" : say.Semicolon + say.SayLaw(step.Law).ToLowerInvariant();
        yield return [new Cell(mark, tone), new Cell(Bracket(say, step.Provision, $"{step.EnactedBy}{say.Comma}{Day(step.InForce)}{law}"), Tone.Strong)];
        yield return ["", new Cell(step.Text, step.Holds is false ? Tone.Dim : Tone.Plain)];
    }

    private static string Bracket(Phrases say, string name, string remark) => string.Format(CultureInfo.InvariantCulture, say.Bracketed, name, remark);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
