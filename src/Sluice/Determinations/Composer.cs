using Sluice.Facts;
using Sluice.Orders;

namespace Sluice.Determinations;

/// <summary>Puts a determination together from what the two laws of the day say.</summary>
internal sealed class Composer(CaseFacts facts, Side written, Side enforced, Language language, LawBookStamp stamp, DateOnly today)
{
    private const int Places = 4;

    public Determination Compose()
    {
        var asked = new Asker(facts, written, enforced, language).Ask();
        var writtenAnswer = Answer(written, asked.Written);
        var items = Items();
        var writtenTrace = Trace.Of(written, facts);
        var allocations = Allocations.Of(written, facts);
        var duties = new Obligations(facts, language);
        var obligations = duties.Of(written, writtenAnswer);

        var enforcedAnswer = Answer(enforced, asked.Enforced);
        var enforcedTrace = Trace.Of(enforced, facts);
        return new Determination(
            facts.Order.Id,
            facts.Day,
            writtenAnswer,
            enforcedAnswer,
            items,
            [.. allocations.Union(Allocations.Of(enforced, facts))],
            [.. obligations.Union(duties.Of(enforced, enforcedAnswer)).OrderBy(o => o.Due ?? DateOnly.MaxValue)],
            asked.Questions,
            new Flags(facts, language, today).Of([written, enforced], writtenTrace.Concat(enforcedTrace), duties.Unsettled),
            Steps(writtenTrace, enforcedTrace),
            stamp);
    }

    private Answer Answer(Side side, Ruling answer) =>
        new(answer.Outcome, answer.Review, new Authorizations(facts, language).Of(side), Reasons(side, answer.Outcome));

    private static IReadOnlyList<string> Reasons(Side side, Outcome outcome)
    {
        if (outcome is Outcome.NotSubjectToEar or Outcome.NoLicenseRequired)
        {
            return [];
        }

        var reasons = new List<string>();
        foreach (var line in side.Weighing.Lines)
        {
            if (line.Required.All(r => r == Tri.False))
            {
                continue;
            }

            for (var i = 0; i < line.Classified.Length; i++)
            {
                if (line.Classified[i] == Tri.True)
                {
                    reasons.AddRange(side.Index.Classifications[i].Effect.Reasons);
                }
            }

            for (var i = 0; i < line.Required.Length; i++)
            {
                if (line.Required[i] == Tri.True)
                {
                    reasons.AddRange(side.Index.Requirements[i].Effect.Reasons);
                }
            }
        }

        return [.. reasons.Distinct(StringComparer.Ordinal)];
    }

    private IReadOnlyList<ItemFinding> Items()
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
                item.FiguresAreTheCatalogues ? item.Chip!.Confidence.ToString().ToLowerInvariant() : null);
        }

        return findings;
    }

    private IReadOnlyList<string> Eccns(ResolvedItem item, LineWeighing line)
    {
        var eccns = new List<string>();
        for (var r = 0; r < line.Classified.Length; r++)
        {
            if (line.Classified[r] != Tri.False && (item.Eccn ?? written.Index.Classifications[r].Effect.Eccn) is { } eccn)
            {
                eccns.Add(eccn);
            }
        }

        return eccns.Count == 0 && item.Eccn is { } declared ? [declared] : [.. eccns.Distinct(StringComparer.Ordinal)];
    }

    private List<TraceStep> Steps(IReadOnlyList<Weighed> writtenTrace, IReadOnlyList<Weighed> enforcedTrace)
    {
        var steps = new List<TraceStep>(writtenTrace.Count + enforcedTrace.Count);
        var near = 0;
        foreach (var step in writtenTrace)
        {
            steps.Add(Step(step, Contains(enforcedTrace, step, ref near) ? "both" : written.Name));
        }

        near = 0;
        foreach (var step in enforcedTrace)
        {
            if (!Contains(writtenTrace, step, ref near))
            {
                steps.Add(Step(step, enforced.Name));
            }
        }

        return steps;
    }

    /// <summary>
    /// Whether the other law has the same provision with the same value: each law compiles its own, from one text. Both lists
    /// run in nearly the same order, so the search begins where the last one ended.
    /// </summary>
    private static bool Contains(IReadOnlyList<Weighed> steps, Weighed sought, ref int near)
    {
        for (var tried = 0; tried < steps.Count; tried++)
        {
            var at = (near + tried) % steps.Count;
            var step = steps[at];
            if (step.Holds == sought.Holds && step.Line == sought.Line && ReferenceEquals(step.Provision.EnactedBy, sought.Provision.EnactedBy)
                && string.Equals(step.Provision.Id, sought.Provision.Id, StringComparison.Ordinal))
            {
                near = at + 1;
                return true;
            }
        }

        return false;
    }

    private TraceStep Step(Weighed step, string law) => new(
        step.Provision.Id,
        step.Holds.ToNullable(),
        step.Provision.EnactedBy.Citation,
        step.Provision.InForce,
        step.Provision.Says.In(language),
        Law.SnakeCase<Law.ProvisionKind>.Words[(int)step.Provision.Kind],
        law,
        step.Line);
}
