using Sluice.Determinations;
using Sluice.Facts;
using Sluice.Law.Conditions;

namespace Sluice.Law.Lint.Search;

/// <summary>Brings drafts to where a provision speaks: not only where it holds, but where it is called for.</summary>
/// <param name="index">The law.</param>
/// <param name="aimer">Changes drafts.</param>
/// <param name="source">Chooses.</param>
internal sealed class Goals(LawIndex index, Aimer aimer, DraftSource source)
{
    private const decimal Exhausting = 1_000_000_000_000m;

    /// <summary>Makes a provision speak.</summary>
    public void Aim(Draft draft, Provision provision)
    {
        switch (provision.Kind)
        {
            case ProvisionKind.Exception or ProvisionKind.Authorization:
                Lift(draft, Array.IndexOf(index.Lifters, provision));
                break;
            case ProvisionKind.Review:
                Judge(draft, provision);
                break;
            case ProvisionKind.Duty:
                Answer(draft, provision);
                aimer.Make(provision.When, true);
                break;
            default:
                aimer.Make(provision.When, true);
                Refrain(draft, index.Classifications.Where(p => provision.YieldsTo.Contains(p.Id)));
                break;
        }
    }

    /// <summary>Makes a license required by a requirement that nothing lifts.</summary>
    public void Require(Draft draft, Provision requirement)
    {
        draft.Set(Vocabulary.UsOrigin, true);
        aimer.Make(requirement.When, true);
        foreach (var lifter in index.LiftedBy[Array.IndexOf(index.Requirements, requirement)].Select(i => index.Lifters[i]))
        {
            var conditions = lifter.Effect.Conditions.Append(lifter.When).OfType<Clause>().ToArray();
            if (conditions.Length > 0)
            {
                aimer.Make(source.Pick(conditions), false);
            }
        }
    }

    /// <summary>Makes some provisions fail, each by its condition or its limit.</summary>
    public void Refrain(Draft draft, IEnumerable<Provision> provisions)
    {
        foreach (var provision in provisions)
        {
            if (provision.Effect.Limit is { } limit && (provision.When is null || source.Chance(2)))
            {
                Use(draft, limit, Exhausting);
            }
            else
            {
                aimer.Make(provision.When, false);
            }
        }
    }

    /// <summary>Makes two provisions hold at once.</summary>
    public void Both(Draft draft, Provision one, Provision other)
    {
        foreach (var provision in (Provision[])[one, other])
        {
            aimer.Make(provision.When, true);
            if (provision.Effect.Limit is { } limit)
            {
                Use(draft, limit, 0m);
            }
        }
    }

    private void Lift(Draft draft, int lifter)
    {
        var provision = index.Lifters[lifter];
        var lifted = Enumerable.Range(0, index.Requirements.Length).Where(r => index.LiftedBy[r].Contains(lifter)).ToArray();
        if (lifted.Length > 0)
        {
            aimer.Make(index.Requirements[source.Pick(lifted)].When, true);
        }

        aimer.Make(provision.Effect.For, true);
        aimer.Make(provision.When, true);
        foreach (var condition in provision.Effect.Conditions)
        {
            aimer.Make(condition, true);
        }

        foreach (var restriction in index.ClosedBy[lifter].Where(_ => source.Chance(2)))
        {
            aimer.Make(index.Restrictions[restriction].When, false);
        }

        if (provision.Effect.Limit is { } limit)
        {
            Use(draft, limit, 0m);
        }
    }

    private void Judge(Draft draft, Provision review)
    {
        var judged = index.Requirements.Where(r => review.Effect.Bases.Contains(r.Effect.Basis!)).ToArray();
        if (judged.Length > 0)
        {
            Require(draft, source.Pick(judged));
        }

        aimer.Make(review.When, true);
        Refrain(draft, index.Reviews.Where(p => review.YieldsTo.Contains(p.Id)));
        if (review.Effect.Limit is { } limit)
        {
            Use(draft, limit, 0m);
        }
    }

    private void Answer(Draft draft, Provision duty)
    {
        var reviews = index.Reviews.Where(r => duty.Effect.OnReview.Contains(r.Effect.Answer!)).ToArray();
        if (reviews.Length > 0)
        {
            Judge(draft, source.Pick(reviews));
        }
        else if (duty.Effect.OnOutcome.Contains(Outcome.LicenseRequired.Word()) && index.Requirements.Length > 0)
        {
            Require(draft, source.Pick(index.Requirements));
        }
        else
        {
            var lifters = index.Lifters.Where(l => duty.Effect.OnOutcome.Contains(
                (l.Kind == ProvisionKind.Exception ? Outcome.LicenseException : Outcome.Authorized).Word())).ToArray();
            if (lifters.Length > 0)
            {
                Lift(draft, Array.IndexOf(index.Lifters, source.Pick(lifters)));
            }
        }
    }

    private static void Use(Draft draft, Limit limit, decimal amount)
    {
        foreach (var fact in ConditionFacts.Of(limit.Used.Tree).Facts.Where(f => f.Scope == FactScope.Order && f.Fact.Kind == FactKind.Number))
        {
            draft.Set(fact.Fact, amount);
        }

        foreach (var item in draft.Items.Where(_ => amount == 0m))
        {
            item.Set(Vocabulary.Quantity, 1m);
        }
    }
}
