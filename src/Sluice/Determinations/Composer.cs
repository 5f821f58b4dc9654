using Sluice.Facts;
using Sluice.Orders;

namespace Sluice.Determinations;

/// <summary>Puts a determination together from what the two laws of the day say.</summary>
/// <param name="facts">The order.</param>
/// <param name="written">The law as written.</param>
/// <param name="enforced">The law as enforced; the same object where no rule is left unenforced.</param>
/// <param name="language">The language of the words.</param>
/// <param name="stamp">Which book it is.</param>
/// <param name="today">The day on which it is asked.</param>
internal sealed class Composer(CaseFacts facts, Side written, Side enforced, Language language, LawBookStamp stamp, DateOnly today)
{
    private const int Places = 4;

    /// <summary>Weighs the order, settles what can be settled, and puts everything together.</summary>
    public Determination Compose() => Compose(new Asker(facts, written, enforced, language).Ask(), withTrace: true);

    /// <summary>Puts together what was weighed and settled before.</summary>
    /// <param name="asked">Both answers and what is to be asked.</param>
    /// <param name="withTrace">Whether the provisions that counted are listed.</param>
    public Determination Compose((Ruling Written, Ruling Enforced, IReadOnlyList<Question> Questions) asked, bool withTrace)
    {
        var duties = new Obligations(facts, language);
        var asWritten = SideFindings.Of(written, facts, asked.Written, duties, language, today);
        if (ReferenceEquals(written, enforced))
        {
            return Determination(asWritten, asWritten, asked.Questions, Flags.Of(facts, [asWritten], duties.Unsettled, language), withTrace);
        }

        var asEnforced = SideFindings.Of(enforced, facts, asked.Enforced, duties, language, today);
        return Determination(asWritten, asEnforced, asked.Questions, Flags.Of(facts, [asWritten, asEnforced], duties.Unsettled, language), withTrace);
    }

    private Determination Determination(SideFindings asWritten, SideFindings asEnforced, IReadOnlyList<Question> questions, IReadOnlyList<Flag> flags, bool withTrace) => new(
        facts.Order.Id,
        facts.Day,
        asWritten.Answer,
        asEnforced.Answer,
        Items(),
        Union(asWritten.Allocations, asEnforced.Allocations),
        InOrder(Union(asWritten.Obligations, asEnforced.Obligations)),
        questions,
        flags,
        withTrace ? Steps(asWritten, asEnforced) : [],
        stamp);

    private static List<T> Union<T>(List<T> one, List<T> other) => ReferenceEquals(one, other) || other.Count == 0 ? one : [.. one.Union(other)];

    private static IReadOnlyList<Obligation> InOrder(List<Obligation> obligations) =>
        obligations.Count < 2 ? obligations : [.. obligations.OrderBy(o => o.Due ?? DateOnly.MaxValue)];

    private ItemFinding[] Items()
    {
        var findings = new ItemFinding[facts.Items.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            var item = facts.Items[i];
            var line = written.Weighing.Lines[i];
            findings[i] = new ItemFinding(
                item.Name,
                Eccns(item, line),
                line.Level > 0 ? Vocabulary.Level.Words[line.Level] : null,
                item.Tpp,
                item.Density.Value.IsKnown ? decimal.Round(item.Density.Value.ToDecimal(), Places, MidpointRounding.ToEven) : null,
                item.TotalTpp,
                item.Units,
                item.FiguresAreTheCatalogues ? Law.SnakeCase<Items.Confidence>.Words[(int)item.Chip!.Confidence] : null);
        }

        return findings;
    }

    private IReadOnlyList<string> Eccns(ResolvedItem item, LineWeighing line)
    {
        var eccns = new List<string>(2);
        for (var r = 0; r < line.Classified.Length; r++)
        {
            if (line.Classified[r] != Tri.False && (item.Eccn ?? written.Index.Classifications[r].Effect.Eccn) is { } eccn && !eccns.Contains(eccn))
            {
                eccns.Add(eccn);
            }
        }

        if (eccns.Count == 0 && item.Eccn is { } declared)
        {
            eccns.Add(declared);
        }

        return eccns;
    }

    private List<TraceStep> Steps(SideFindings asWritten, SideFindings asEnforced)
    {
        var steps = new List<TraceStep>();
        for (var line = 0; line < asWritten.Lines.Length; line++)
        {
            var near = 0;
            foreach (var step in asWritten.Lines[line].Steps)
            {
                steps.Add(Step(step, Contains(asEnforced.Lines[line].Steps, step, ref near) ? "both" : written.Name, line));
            }
        }

        for (var line = 0; line < asEnforced.Lines.Length && !ReferenceEquals(asWritten, asEnforced); line++)
        {
            var near = 0;
            foreach (var step in asEnforced.Lines[line].Steps)
            {
                if (!Contains(asWritten.Lines[line].Steps, step, ref near))
                {
                    steps.Add(Step(step, enforced.Name, line));
                }
            }
        }

        return steps;
    }

    /// <summary>
    /// Whether the other law has the same provision with the same value: each law compiles its own, from one text. Both lists
    /// run in nearly the same order, so the search begins where the last one ended.
    /// </summary>
    private static bool Contains(WeighedProvision[] steps, WeighedProvision sought, ref int near)
    {
        for (var tried = 0; tried < steps.Length; tried++)
        {
            var at = (near + tried) % steps.Length;
            var step = steps[at];
            if (step.Holds == sought.Holds && (ReferenceEquals(step.Provision, sought.Provision) || IsSame(step.Provision, sought.Provision)))
            {
                near = at + 1;
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(Law.Provision one, Law.Provision other) =>
        ReferenceEquals(one.EnactedBy, other.EnactedBy) && string.Equals(one.Id, other.Id, StringComparison.Ordinal);

    private TraceStep Step(WeighedProvision step, string law, int line) => new(
        step.Provision.Id,
        step.Holds.ToNullable(),
        step.Provision.EnactedBy.Citation,
        step.Provision.InForce,
        step.Provision.Says.In(language),
        Law.SnakeCase<Law.ProvisionKind>.Words[(int)step.Provision.Kind],
        law,
        line);
}
