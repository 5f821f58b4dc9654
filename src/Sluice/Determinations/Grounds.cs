using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>What one law says of an order, and the provisions that carry the answer.</summary>
/// <param name="Ruling">The answer.</param>
/// <param name="Provisions">
/// Of a license: what requires it, and the review policy that is given. Of an exception or an authorization: what required a license, and
/// what lifts it. Of a prohibition: what forbids. Each once, in the order of the law; empty when no license is required.
/// </param>
public sealed record Grounds(Ruling Ruling, IReadOnlyList<Provision> Provisions)
{
    internal static Grounds Of(Weighing weighing)
    {
        var found = new List<Provision>();
        foreach (var line in weighing.Lines)
        {
            Of(weighing.Index, line, weighing.Ruling, found);
        }

        return new Grounds(weighing.Ruling, [.. found.Distinct()]);
    }

    private static void Of(LawIndex index, LineWeighing line, Ruling ruling, List<Provision> found)
    {
        if (line.Subject == Tri.False || !line.Outcomes.Has(ruling.Outcome))
        {
            return;
        }

        var forbids = ruling.Outcome == Outcome.Prohibited;
        found.AddRange(index.Prohibitions.Where((rule, i) => line.Prohibited[i] == Tri.True && rule.Effect.Answer == Outcome.Prohibited.Word() == forbids));
        for (var r = 0; r < index.Requirements.Length && !forbids; r++)
        {
            if (line.Required[r] == Tri.True && (ruling.Outcome != Outcome.LicenseRequired || line.Unlifted[r] == Tri.True))
            {
                found.Add(index.Requirements[r]);
                found.AddRange(ruling.Review is { } policy
                    ? index.JudgedBy[r].Where(v => line.Judged[v] == Tri.True && index.Answers[v] == policy).Select(v => index.Reviews[v])
                    : index.LiftedBy[r].Where(l => Tris.And(line.Concerned[l], line.Available[l]) == Tri.True).Take(1).Select(l => index.Lifters[l]));
            }
        }
    }
}
