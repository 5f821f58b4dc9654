using System.Globalization;
using Sluice.Determinations;
using Sluice.Law;
using Sluice.Parties;

namespace Sluice.Lab.Plans.Words;

/// <summary>Puts the parts of a plan into words.</summary>
public sealed class PlanWords
{
    private PlanWords(Language language)
    {
        Language = language;
        Say = Phrases.In(language);
        Plan = PlanPhrases.In(language);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The words of determinations.</summary>
    public Phrases Say { get; }

    /// <summary>The words of plans.</summary>
    public PlanPhrases Plan { get; }

    /// <summary>The words of a language.</summary>
    public static PlanWords In(Language language) => new(language);

    /// <summary>A sentence with figures in it.</summary>
    public static string Fill(string phrase, params object[] figures) => string.Format(CultureInfo.InvariantCulture, phrase, figures);

    /// <summary>A sentence about so many, the first figure in it.</summary>
    public static string Counted(string phrase, long count, params object[] figures)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var forms = phrase.Split("||");
        return Fill(count == 1 ? forms[^1] : forms[0], [Count(count), .. figures]);
    }

    /// <summary>A count, grouped by thousands.</summary>
    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The change in one line.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="signs">Whether the signs of shifts stand before their words, so that the line explains them.</param>
    public string Summary(Plan plan, bool signs)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (all, changed) = (plan.Orders.All.Orders, plan.Orders.Changed.Orders);
        return all == 0 ? Plan.Empty
            : changed == 0 ? Counted(Plan.NoneChanges, all)
            : Counted(Plan.SomeChange, changed, Count(all)) + Say.Colon + string.Join(Say.Comma, Shifts(plan.Orders, signs)) + FullStop;
    }

    /// <summary>What changed orders amount to, in one line.</summary>
    public string Amounts(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (all, changed) = (plan.Orders.All, plan.Orders.Changed);
        return Fill(Plan.Amounts, all.Tpp.Rounded(), changed.Tpp.Rounded(), all.Usd.Rounded(), changed.Usd.Rounded());
    }

    /// <summary>A law as a reader is told which it is.</summary>
    public string Law(PlanLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var day = law.Choice.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var words = Fill(law.Choice.Mode == LawMode.Written ? Plan.WrittenOn : Plan.EnforcedOn, day);
        return law.Choice.Extra.Aggregate(words, (so, proposal) => Fill(Plan.WithProposal, so, proposal.Id));
    }

    /// <summary>Where a law leaves an order.</summary>
    public string Standing(Standing standing) =>
        standing.Review is { } review ? $"{Say.Say(standing.Outcome)} — {Say.Say(review)}" : Say.Say(standing.Outcome);

    /// <summary>What a change does to an order.</summary>
    public string Shift(Shift shift) => Plan.Shifts[(int)shift];

    /// <summary>The sign beside it, so that colour is not alone.</summary>
    public static string Sign(Shift shift) =>
        shift switch { Plans.Shift.Stricter => "▲", Plans.Shift.MoreLenient => "▼", Plans.Shift.Opened => "?", Plans.Shift.Settled => "●", _ => "=" };

    /// <summary>The name of a country by its code.</summary>
    public string Destination(string? code) =>
        code is null ? Plan.NotStated : Country.TryParse(code) is { } country ? country.Name(Language.Tag()) : code;

    /// <summary>A name, or that there is none.</summary>
    public string Name(string? name) => name ?? Plan.NotStated;

    /// <summary>All names that have no row of their own.</summary>
    public string Others(Breakdown breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.OtherNames is { } others ? Counted(Plan.Others, others) : Plan.ManyOthers;
    }

    /// <summary>A figure of an order as it is shown; what is only a part of it has a plus behind it.</summary>
    public string Figure(Figure figure) =>
        figure.Known is { } known ? known.Rounded() + (figure.IsPart ? "+" : "") : Say.Unknown;

    /// <summary>What some orders do not state, a sentence each.</summary>
    public IReadOnlyList<string> Missing(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        (string Phrase, long Count)[] all =
        [
            (Plan.WithoutTpp, tally.OrdersWithoutTpp), (Plan.PartOfTpp, tally.OrdersWithPartOfTpp),
            (Plan.WithoutUsd, tally.OrdersWithoutUsd), (Plan.PartOfUsd, tally.OrdersWithPartOfUsd),
        ];
        return [.. all.Where(x => x.Count > 0).Select(x => Counted(x.Phrase, x.Count))];
    }

    /// <summary>What a reader must know of a plan before relying on it, a sentence each.</summary>
    public IReadOnlyList<string> Notes(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var notes = new List<string>(Missing(plan.Orders.All));
        AddCounted(notes, Plan.OtherGrounds, plan.OtherGrounds.Orders);
        AddCounted(notes, Plan.WithoutProvision, plan.WithoutProvision.Orders);
        AddCounted(notes, Plan.Unreadable, plan.Unreadable);
        notes.Add(Plan.Method);
        return notes;
    }

    /// <summary>That some changes of a proposal do nothing; null when all do something.</summary>
    public string? PassedOver(TriedProposal tried)
    {
        ArgumentNullException.ThrowIfNull(tried);
        return tried.PassedOver == 0 ? null : Counted(Plan.PassedOver, tried.PassedOver, Count(tried.Proposal.Changes.Count));
    }

    private static void AddCounted(List<string> notes, string phrase, long count)
    {
        if (count > 0)
        {
            notes.Add(Counted(phrase, count));
        }
    }

    private string FullStop => Language == Language.En ? "." : "。";

    private IEnumerable<string> Shifts(ShiftTally orders, bool signs) =>
        from shift in Enum.GetValues<Shift>()
        where shift != Plans.Shift.None && orders[shift].Orders > 0
        select $"{(signs ? Sign(shift) + " " : "")}{Fill(Plan.CountOfShift, Count(orders[shift].Orders), Shift(shift))}";
}
