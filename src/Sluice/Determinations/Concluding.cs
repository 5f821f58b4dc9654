using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>Draws the outcome of a line from what was found of it.</summary>
internal static class Concluding
{
    /// <summary>The outcomes that are open for the line.</summary>
    public static PossibleOutcomes Outcomes(LawIndex index, LineWeighing line, Tri required)
    {
        if (line.Subject == Tri.False)
        {
            return PossibleOutcomes.Of(Outcome.NotSubjectToEar);
        }

        var license = Tri.False;
        foreach (var unlifted in line.Unlifted)
        {
            license = Tris.Or(license, unlifted);
        }

        var open = line.Subject == Tri.True ? default : PossibleOutcomes.Of(Outcome.NotSubjectToEar);
        for (var i = 0; i < index.Prohibitions.Length; i++)
        {
            var forbids = index.Prohibitions[i].Effect.Answer == Outcome.Prohibited.Word();
            if (line.Prohibited[i] == Tri.True && forbids)
            {
                return open.With(Outcome.Prohibited);
            }

            if (forbids && line.Prohibited[i] != Tri.False)
            {
                open = open.With(Outcome.Prohibited);
            }
            else if (!forbids)
            {
                license = Tris.Or(license, line.Prohibited[i]);
            }
        }

        if (license != Tri.False)
        {
            open = open.With(Outcome.LicenseRequired);
        }

        if (license == Tri.True)
        {
            return open;
        }

        if (!line.IsClassified)
        {
            return open.With(Outcome.Undetermined);
        }

        if (required != Tri.True)
        {
            open = open.With(Outcome.NoLicenseRequired);
        }

        return required == Tri.False ? open : Carriers(index, line, open);
    }

    private static PossibleOutcomes Carriers(LawIndex index, LineWeighing line, PossibleOutcomes open)
    {
        for (var r = 0; r < index.Requirements.Length; r++)
        {
            if (line.Required[r] == Tri.False)
            {
                continue;
            }

            open = new(open.Bits | Carriers(index, line, index.LiftedBy[r]).Bits);
        }

        return open;
    }

    /// <summary>What carries a requirement: the first lifter that is open for sure, or else any that may be.</summary>
    private static PossibleOutcomes Carriers(LawIndex index, LineWeighing line, int[] lifters)
    {
        var open = default(PossibleOutcomes);
        foreach (var lifter in lifters)
        {
            var carried = index.Lifters[lifter].Kind == ProvisionKind.Exception ? Outcome.LicenseException : Outcome.Authorized;
            switch (Tris.And(line.Concerned[lifter], line.Available[lifter]))
            {
                case Tri.True:
                    return PossibleOutcomes.Of(carried);
                case Tri.Unknown:
                    open = open.With(carried);
                    break;
            }
        }

        return open;
    }
}
