using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>Says of every authorization that the law of the day knows for such items whether it is open, and what decides.</summary>
internal sealed class Authorizations(CaseFacts facts, Language language)
{
    /// <summary>The findings of one law, the authorization that carries the order first.</summary>
    public IReadOnlyList<AuthorizationFinding> Of(Side side)
    {
        var findings = new List<AuthorizationFinding>();
        string? carrying = null;
        side.WithLevels((line, weighed) =>
        {
            var carrier = Carrier(side.Index, weighed);
            carrying ??= carrier < 0 ? null : side.Index.Lifters[carrier].Effect.Symbol;
            for (var i = 0; i < side.Index.Lifters.Length; i++)
            {
                if (weighed.Concerned[i] != Tri.False && IsCalledFor(side.Index, weighed, i))
                {
                    Merge(findings, Find(side.Index, weighed, i, line));
                }
            }
        });
        return InOrder(findings, carrying);
    }

    /// <summary>The one that carries the order first, then those that are open, those that may be, and those that are not.</summary>
    private static List<AuthorizationFinding> InOrder(List<AuthorizationFinding> findings, string? carrying)
    {
        var ordered = new List<AuthorizationFinding>(findings.Count);
        ordered.AddRange(findings.FindAll(f => f.Available == true && f.Symbol == carrying));
        ordered.AddRange(findings.FindAll(f => f.Available == true && f.Symbol != carrying));
        ordered.AddRange(findings.FindAll(f => f.Available is null));
        ordered.AddRange(findings.FindAll(f => f.Available == false));
        return ordered;
    }

    /// <summary>Of several lines the least open finding stands for the order.</summary>
    private static void Merge(List<AuthorizationFinding> findings, AuthorizationFinding finding)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Symbol == finding.Symbol)
            {
                if (Rank(finding.Available) < Rank(findings[i].Available))
                {
                    findings[i] = finding;
                }

                return;
            }
        }

        findings.Add(finding);
    }

    /// <summary>The lifter that carries a line: the first that is open for sure and lifts a requirement that may hold; or -1.</summary>
    public static int Carrier(LawIndex index, LineWeighing line)
    {
        for (var i = 0; i < index.Lifters.Length; i++)
        {
            if (line.Concerned[i] == Tri.True && line.Available[i] == Tri.True && IsCalledFor(index, line, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsCalledFor(LawIndex index, LineWeighing line, int lifter)
    {
        for (var r = 0; r < index.Requirements.Length; r++)
        {
            if (line.Required[r] != Tri.False && index.LiftedBy[r].Contains(lifter))
            {
                return true;
            }
        }

        return false;
    }

    private static int Rank(bool? available) => available switch { true => 2, null => 1, _ => 0 };

    private AuthorizationFinding Find(LawIndex index, LineWeighing line, int lifter, int number)
    {
        var provision = index.Lifters[lifter];
        var available = Tris.And(line.Concerned[lifter], line.Available[lifter]);
        var (because, paragraph) = available switch
        {
            Tri.True => (provision.Says.In(language), provision.Id),
            Tri.False => WhyNot(index, line, lifter),
            _ => WhyOpen(index, line, lifter, number),
        };
        return new AuthorizationFinding(provision.Effect.Symbol!, available.ToNullable(), because, paragraph);
    }

    private (string Because, string Paragraph) WhyNot(LawIndex index, LineWeighing line, int lifter)
    {
        var provision = index.Lifters[lifter];
        foreach (var condition in provision.Effect.Conditions)
        {
            if (Holding.Value(condition, facts.Frame) == Tri.False)
            {
                return (Sentences.Fails(language, Say(condition)), condition.Provision);
            }
        }

        foreach (var restriction in index.ClosedBy[lifter])
        {
            if (line.Restricted[restriction] == Tri.True)
            {
                return (Sentences.Closed(language, index.Restrictions[restriction].Says.In(language)), index.Restrictions[restriction].Id);
            }
        }

        if (provision.Effect.Limit is { } limit && Holding.Within(limit, facts.Frame) == Tri.False)
        {
            var draw = Allocations.Draw(limit, facts);
            return (Sentences.OverLimit(language, limit.Says.In(language), -draw.Remaining), limit.Provision);
        }

        return (provision.Says.In(language), provision.Id);
    }

    private (string Because, string Paragraph) WhyOpen(LawIndex index, LineWeighing line, int lifter, int number)
    {
        var provision = index.Lifters[lifter];
        foreach (var restriction in index.ClosedBy[lifter].Where(r => line.Restricted[r] == Tri.Unknown))
        {
            var closing = index.Restrictions[restriction];
            if (closing.Open is not null && Holding.Value(closing.When, facts.Frame) == Tri.True)
            {
                return (Sentences.Unresolved(language, closing.Says.In(language)), closing.Id);
            }
        }

        var open = provision.Effect.Conditions.Where(c => Holding.Value(c, facts.Frame) == Tri.Unknown).Select(c => (c.Provision, c.Tree))
            .Concat(index.ClosedBy[lifter].Where(r => line.Restricted[r] == Tri.Unknown).Select(r => (index.Restrictions[r].Id, index.Restrictions[r].When!.Tree)))
            .Concat(provision.Effect.Limit is { } limit && Holding.Within(limit, facts.Frame) == Tri.Unknown
                ? [(limit.Provision, limit.Amount.Tree), (limit.Provision, limit.Used.Tree), (limit.Provision, limit.Draw.Tree)]
                : [])
            .Concat(provision.Effect.For is { } about && line.Concerned[lifter] == Tri.Unknown ? [(provision.Id, about.Tree)] : []);
        foreach (var (paragraph, tree) in open)
        {
            var fields = UnknownFacts.In(tree, facts, number).Select(u => u.Path).Distinct().ToArray();
            if (fields.Length > 0)
            {
                return (Sentences.Open(language, string.Join(", ", fields)), paragraph);
            }
        }

        return provision.Open is { } opening
            ? (opening.IsCoverage ? Sentences.NotModelled(language, opening.Reason.Says.In(language)) : Sentences.Unresolved(language, opening.Reason.Says.In(language)), provision.Id)
            : (Sentences.Open(language, "items"), provision.Id);
    }

    private string Say(Clause condition) => condition.Says?.In(language) ?? condition.Text;
}
