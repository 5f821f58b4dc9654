using Sluice.Determinations;
using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;
using Sluice.Law;

namespace Sluice.Lab.Proof.Weighed;

internal sealed partial class LawTranslation
{
    /// <summary>The outcomes that are open for a line, as <see cref="Concluding"/> draws them.</summary>
    private Term[] Outcomes(
        FourValued subject, List<FourValued> prohibited, List<FourValued> required, List<FourValued> unlifted, List<FourValued> lifts, Term isClassified)
    {
        var forbids = index.Prohibitions.Select(p => p.Effect.Answer == Outcome.Prohibited.Word()).ToList();
        var license = logic.Or([.. unlifted, .. prohibited.Where((_, i) => !forbids[i])]);
        var forbidden = logic.Or([.. prohibited.Where((_, i) => forbids[i])]);
        var anyRequired = logic.Or(required);
        var within = bank.Not(subject.Fails);
        var allowed = bank.And(within, bank.Not(forbidden.Holds));
        var free = bank.And(allowed, bank.Not(license.Holds));
        var known = bank.And(free, isClassified);
        var open = new Term[(int)Outcome.Undetermined + 1];
        open[(int)Outcome.NotSubjectToEar] = bank.Not(subject.Holds);
        open[(int)Outcome.Prohibited] = bank.And(within, bank.Not(forbidden.Fails));
        open[(int)Outcome.LicenseRequired] = bank.And(allowed, bank.Not(license.Fails));
        open[(int)Outcome.Undetermined] = bank.And(free, bank.Not(isClassified));
        open[(int)Outcome.NoLicenseRequired] = bank.And(known, bank.Not(anyRequired.Holds));
        open[(int)Outcome.LicenseException] = bank.And(known, Carried(required, lifts, ProvisionKind.Exception));
        open[(int)Outcome.Authorized] = bank.And(known, Carried(required, lifts, ProvisionKind.Authorization));
        return open;
    }

    /// <summary>Where something of a kind carries a requirement: the first lifter that is open for sure, or else any that may be.</summary>
    private Term Carried(List<FourValued> required, List<FourValued> lifts, ProvisionKind kind)
    {
        var carried = new List<Term>();
        for (var r = 0; r < required.Count; r++)
        {
            var among = index.LiftedBy[r];
            var (first, none) = (bank.False, bank.True);
            foreach (var lifter in among)
            {
                first = index.Lifters[lifter].Kind == kind ? bank.Or(first, bank.And(none, lifts[lifter].Holds)) : first;
                none = bank.And(none, bank.Not(lifts[lifter].Holds));
            }

            var may = bank.Any(among.Where(l => index.Lifters[l].Kind == kind).Select(l => lifts[l].Unknown));
            carried.Add(bank.And(bank.Not(required[r].Fails), bank.Or(first, bank.And(none, may))));
        }

        return bank.Any(carried);
    }

    /// <summary>The review policies that are open for a line, as <see cref="Judging"/> finds them: the strictest of all requirements that stay.</summary>
    private Term[] Reviews(FourValued subject, List<FourValued> prohibited, List<FourValued> unlifted, FourValued[] judged)
    {
        var open = new Term[PoliciesAndNone];
        Array.Fill(open, bank.False);
        open[0] = bank.True;
        for (var r = 0; r < unlifted.Count; r++)
        {
            open = Stricter(open, OfRequirement(judged, r), unlifted[r]);
        }

        var unstated = new Term[PoliciesAndNone];
        Array.Fill(unstated, bank.False);
        unstated[1 + (int)Review.Unstated] = bank.True;
        for (var i = 0; i < prohibited.Count; i++)
        {
            if (index.Prohibitions[i].Effect.Answer != Outcome.Prohibited.Word())
            {
                open = Stricter(open, unstated, prohibited[i]);
            }
        }

        for (var i = 0; i < open.Length; i++)
        {
            open[i] = i == 0 ? bank.Or(subject.Fails, open[i]) : bank.And(bank.Not(subject.Fails), open[i]);
        }

        return open;
    }

    private Term[] OfRequirement(FourValued[] judged, int requirement)
    {
        var policies = new Term[PoliciesAndNone];
        Array.Fill(policies, bank.False);
        foreach (var review in index.JudgedBy[requirement])
        {
            ref var policy = ref policies[1 + (int)index.Answers[review]];
            policy = bank.Or(policy, bank.Not(judged[review].Fails));
        }

        // Where no policy holds for sure the text may state none.
        ref var unstated = ref policies[1 + (int)Review.Unstated];
        unstated = bank.Or(unstated, bank.Not(bank.Any(index.JudgedBy[requirement].Select(review => judged[review].Holds))));
        return policies;
    }

    /// <summary>Of each pair of policies the stricter one, where a ground stays; either where it may stay; and what was open before where it does not.</summary>
    private Term[] Stricter(Term[] open, Term[] of, FourValued stays)
    {
        var stricter = fault == Fault.LenientReview ? Sets.Smaller(bank, open, of) : Sets.Larger(bank, open, of);
        return [.. open.Select((before, i) => bank.Choose(
            stays.Holds, stricter[i], bank.Choose(stays.Fails, before, bank.Or(before, stricter[i]))))];
    }

    // No policy, and the policies in the order of strictness; "undetermined" is no policy.
    private const int PoliciesAndNone = (int)Review.PolicyOfDenial + 2;
}
