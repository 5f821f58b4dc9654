using Sluice.Determinations;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Possible;

/// <summary>A law that orders are weighed under.</summary>
internal sealed class LawInQuestion
{
    private readonly LawChoice choice;
    private readonly Dictionary<DateOnly, LawChoice> byDay = [];

    private LawInQuestion(LawBook book, LawChoice choice, DateOnly to)
    {
        this.choice = choice;
        byDay.Add(choice.Day, choice);
        Index = new LawIndex(book.AsOf(choice.Day, choice.Mode, choice.Extra));
        From = choice.Day;
        To = to;
    }

    /// <summary>The law, arranged for weighing.</summary>
    public LawIndex Index { get; }

    /// <summary>The first day an order may have.</summary>
    public DateOnly From { get; }

    /// <summary>The last day an order may have; the law is the same on all days between.</summary>
    public DateOnly To { get; }

    /// <summary>What the law defines.</summary>
    public IDefinitions Definitions => Index.Law.Definitions;

    /// <summary>A law on its day.</summary>
    public static LawInQuestion Of(LawBook book, LawChoice choice) => new(book, choice, choice.Day);

    /// <summary>A law that stays the same for some days.</summary>
    /// <param name="book">The book.</param>
    /// <param name="first">The law on the first of them.</param>
    /// <param name="to">The last of them.</param>
    public static LawInQuestion Of(LawBook book, LawChoice first, DateOnly to) => new(book, first, to);

    /// <summary>The law on a day, to ask the engine about; the same object for the same day.</summary>
    public LawChoice On(DateOnly day)
    {
        if (!byDay.TryGetValue(day, out var law))
        {
            byDay.Add(day, law = choice with { Day = day });
        }

        return law;
    }

    /// <summary>Every condition and number that can change an answer, and so none of a duty or a flag.</summary>
    public IEnumerable<Expr> Trees() => Index.Law.Provisions.Where(Answers).SelectMany(Trees);

    /// <inheritdoc />
    public override string ToString() => From == To ? choice.ToString() : FormattableString.Invariant($"{choice}..{To:yyyy-MM-dd}");

    private static bool Answers(Provision provision) => provision.Kind is not (ProvisionKind.Definition or ProvisionKind.Duty or ProvisionKind.Flag);

    private static IEnumerable<Expr> Trees(Provision provision)
    {
        var effect = provision.Effect;
        Clause?[] clauses = [provision.When, effect.For, .. effect.Conditions];
        return clauses.OfType<Clause>().Select(c => c.Tree).Concat(effect.Limit is { } limit ? [limit.Amount.Tree, limit.Used.Tree, limit.Draw.Tree] : []);
    }
}
