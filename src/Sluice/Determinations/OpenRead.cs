using Sluice.Facts;
using Sluice.Law;
using Sluice.Law.Conditions;

namespace Sluice.Determinations;

/// <summary>Something that a condition without a settled value reads: a fact or a list.</summary>
/// <param name="Fact">The fact; null for a list.</param>
/// <param name="List">The list; null for a fact.</param>
/// <param name="Provision">The id of the provision whose condition it is.</param>
internal sealed record OpenRead(FactUse? Fact, ListUse? List, string Provision)
{
    /// <summary>What the conditions read that leave open what a law says of a line, each once for a provision, in the order of weighing.</summary>
    public static IReadOnlyList<OpenRead> Of(LawIndex index, LineWeighing line)
    {
        var reads = new HashSet<OpenRead>();
        foreach (var provision in Open(index, line))
        {
            foreach (var tree in Domains.Trees(provision))
            {
                var read = UnknownFacts.ReadBy(tree);
                reads.UnionWith(read.Facts.Select(use => new OpenRead(use, null, provision.Id)));
                reads.UnionWith(read.Lists.Select(use => new OpenRead(null, use, provision.Id)));
            }
        }

        return [.. reads];
    }

    /// <summary>Adds the facts of the line in hand that are read and not known.</summary>
    public void AddUnknown(CaseFacts facts, int line, List<UnknownFact> into)
    {
        if (Fact is { } fact)
        {
            UnknownFacts.Add(fact, facts, line, into);
        }
        else
        {
            UnknownFacts.Add(List!.Value, facts, line, into);
        }
    }

    private static IEnumerable<Provision> Open(LawIndex index, LineWeighing line)
    {
        var classified = Which(index.Classifications, line.Classified);
        var subject = line.Subject == Tri.True ? [] : Which(index.Jurisdictions, line.Jurisdictions);
        var before = subject.Concat(Which(index.Prohibitions, line.Prohibited)).Concat(Which(index.Requirements, line.Required));
        if (line.Required.All(r => r == Tri.False))
        {
            return classified.Concat(before);
        }

        var lifters = Enumerable.Range(0, index.Lifters.Length)
            .Where(i => line.Concerned[i] != Tri.False && Tris.And(line.Concerned[i], line.Available[i]) == Tri.Unknown).ToList();
        var restrictions = lifters.SelectMany(i => index.ClosedBy[i]).Distinct().Where(r => line.Restricted[r] == Tri.Unknown).Select(r => index.Restrictions[r]);
        var reviews = Enumerable.Range(0, index.Requirements.Length).Where(r => line.Unlifted[r] != Tri.False)
            .SelectMany(r => index.JudgedBy[r]).Distinct().Where(v => line.ReviewHolds[v] == Tri.Unknown).Select(v => index.Reviews[v]);
        return classified.Concat(before).Concat(lifters.Select(i => index.Lifters[i])).Concat(restrictions).Concat(reviews);
    }

    private static IEnumerable<Provision> Which(Provision[] provisions, Tri[] values) => provisions.Where((_, i) => values[i] == Tri.Unknown);
}
