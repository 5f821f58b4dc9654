using System.Globalization;
using Sluice.Determinations;
using Sluice.Orders;

namespace Sluice.Memos;

/// <summary>Puts a determination and its order into the sections of a memo.</summary>
internal sealed class MemoBuilder
{
    private readonly Determination determination;
    private readonly Order order;
    private readonly Language language;
    private readonly MemoLimits limits;
    private readonly Phrases say;

    private MemoBuilder(Determination determination, Order order, Language language, MemoLimits limits)
    {
        this.limits = limits;
        this.determination = determination;
        this.order = order;
        this.language = language;
        say = Phrases.In(language);
    }

    /// <summary>The memo of a determination.</summary>
    public static Memo Build(Determination determination, Order order, Language language)
    {
        var memos = MemoLimits.All.Select(limits => new MemoBuilder(determination, order, language, limits).Build());
        Memo? shortest = null;
        foreach (var memo in memos)
        {
            shortest = memo;
            if (MemoType.All[^1].Holds(memo))
            {
                break;
            }
        }

        return shortest!;
    }

    private Memo Build()
    {
        var facts = new MemoFacts(order, language, limits);
        return new Memo(
            language.Tag(),
            say.Title,
            say.Colon,
            string.Format(CultureInfo.InvariantCulture, say.Subtitle, Day(determination.AsOf)),
            determination.Order,
            [Answer(say.AsWritten, determination.AsWritten), Answer(say.AsEnforced, determination.AsEnforced)],
            [facts.Facts(), facts.Parties(), Items(), Reasons(), Authorizations(), Calendar(), Allocations(), Questions(), Flags()],
            Record(),
            say.Attestation,
            [say.Fields.PreparedBy, say.Fields.ReviewedBy, say.Fields.Date]);
    }

    private MemoAnswer Answer(string law, Answer answer)
    {
        var details = new List<string>();
        if (answer.Review is { } review)
        {
            details.Add(say.Say(review));
        }

        if (answer.Outcome is Outcome.LicenseException or Outcome.Authorized && answer.Authorizations is [var carrier, ..])
        {
            details.Add(Bracket(carrier.Symbol, carrier.Provision));
        }

        if (answer.ReasonsForControl.Count > 0)
        {
            details.Add(say.Fields.ReasonsForControl + say.Colon + string.Join(say.Comma, answer.ReasonsForControl));
        }

        return new MemoAnswer(law, say.Headline(answer.Outcome, determination.Flags), details, Tone(answer.Outcome));
    }

    private static MemoTone Tone(Outcome outcome) => outcome switch
    {
        Outcome.Prohibited => MemoTone.Stop,
        Outcome.LicenseRequired or Outcome.Undetermined => MemoTone.Wait,
        _ => MemoTone.Go,
    };

    private MemoSection Items() => Section(
        say.Sections.Items, MemoWidth.Full, limits.Items,
        [
            new(say.Fields.Quantity, MemoCell.Number), new(say.Fields.Item), new(say.Fields.Eccn, MemoCell.Short), new("TPP", MemoCell.Number),
            new(say.Fields.Density, MemoCell.Number), new(say.Fields.TotalTpp, MemoCell.Number), new(say.Fields.Confidence, MemoCell.Short),
        ],
        determination.Items.Zip(order.Items).ToArray(),
        row =>
        [
            say.Figure(row.First.Quantity), row.First.Name, string.Join(say.Or, row.First.Eccn), say.Figure(row.First.Tpp, ItemFigures.HasTpp(row.First, row.Second)),
            say.Figure(row.First.PerformanceDensity, ItemFigures.HasPerformanceDensity(row.First, row.Second)),
            say.Figure(row.First.TotalTpp, ItemFigures.HasTpp(row.First, row.Second)), row.First.Confidence is { } confidence ? say.Say(confidence) : "",
        ]);

    private MemoSection Reasons() => Section(
        say.Sections.Reasons, MemoWidth.Full, limits.Reasons,
        [
            new(say.Fields.Provision), new(say.Fields.Text), new(say.Fields.EnactedBy), new(say.Fields.InForce, MemoCell.Short),
            new(say.Fields.Law, MemoCell.Short),
        ],
        Weighed(),
        step => step is null ? [say.NoneHolds, "", "", "", ""]
        :
        [
            step.Provision, step.Holds is null ? Bracket(step.Text, say.Depends) : step.Text,
            step.EnactedBy, Day(step.InForce), say.SayLaw(step.Law),
        ]);

    // What decides; then, behind a null that stands for their heading, the grounds of which none holds.
    private IReadOnlyList<TraceStep?> Weighed()
    {
        var none = DecidingSteps.NoneOf(determination);
        TraceStep?[] heading = none.Count == 0 ? [] : [null];
        return [.. DecidingSteps.Of(determination), .. heading, .. none];
    }

    private MemoSection Authorizations() => Section(
        say.Sections.Authorizations, MemoWidth.Full, limits.Authorizations,
        [
            new(say.Fields.Symbol, MemoCell.Short), new(say.Fields.Available, MemoCell.Short), new(say.Fields.Because), new(say.Fields.Provision),
            new(say.Fields.Law, MemoCell.Short),
        ],
        WeighedAuthorization.Of(determination),
        row => [row.Finding.Symbol, say.Say(row.Finding.Available), row.Finding.Because, row.Finding.Provision, say.SayLaw(row.Law)]);

    private MemoSection Calendar() => Section(
        say.Sections.Calendar, MemoWidth.Half, limits.Duties,
        [new(say.Fields.Due, MemoCell.Short), new(say.Fields.What), new(say.Fields.To, MemoCell.Short), new(say.Fields.Provision)],
        determination.Obligations.OrderBy(duty => duty.Due ?? DateOnly.MaxValue).ToArray(),
        duty => [duty.Due is { } due ? Day(due) : "", say.SayDuty(duty.What), duty.To ?? "", duty.Provision]);

    private MemoSection Allocations() => Section(
        say.Sections.Allocations, MemoWidth.Half, limits.Duties,
        [
            new(say.Fields.Account, MemoCell.Path), new(say.Fields.Limit, MemoCell.Number), new(say.Fields.Used, MemoCell.Number),
            new(say.Fields.ThisOrder, MemoCell.Number), new(say.Fields.Remaining, MemoCell.Number),
        ],
        determination.Allocations,
        draw => [draw.Account, say.Figure(draw.Limit), say.Figure(draw.Used), say.Figure(draw.ThisOrder), say.Figure(draw.Remaining)]);

    private MemoSection Questions() => Section(
        say.Sections.Questions, MemoWidth.Half, limits.Questions,
        [new(say.Fields.Fact, MemoCell.Path), new(say.Fields.Decides)],
        determination.Questions,
        question => [question.Fact, question.Decides.Count == 0 ? question.Why : string.Join(say.Comma, question.Decides.Select(say.SayAnswer))]);

    private MemoSection Flags() => Section(
        say.Sections.Flags, MemoWidth.Half, limits.Flags,
        [new("", MemoCell.Short), new("")],
        determination.Flags.OrderBy(flag => flag.Severity switch { "high" => 0, "medium" => 1, _ => 2 }).ToArray(),
        flag => [say.Say(flag.Severity), flag.Text]);

    private string Record() =>
        say.Fields.LawBook + say.Colon + "SHA-256 " + determination.LawBook.Hash
        + (determination.LawBook.DataTo is { } day ? say.Semicolon + say.Fields.DataTo + " " + Day(day) : "");

    private MemoSection Section<T>(
        string title, MemoWidth width, int most, IReadOnlyList<MemoColumn> columns, IReadOnlyList<T> entries, Func<T, IReadOnlyList<string>> row)
    {
        var note = entries.Count == 0 ? say.None
            : entries.Count > most ? string.Format(CultureInfo.InvariantCulture, say.More, entries.Count - most)
            : null;
        return new MemoSection(title, columns, [.. entries.Take(most).Select(row)], note, width);
    }

    private string Bracket(string name, string remark) => string.Format(CultureInfo.InvariantCulture, say.Bracketed, name, remark);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
