using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>Says of every authorization that the law of the day knows for such items whether it is open, and what decides.</summary>
internal sealed class Authorizations(CaseFacts facts, Language language)
{
    /// <summary>Whether a finding names an amount or a field of the order, so that another order that goes the same way gets other words.</summary>
    public bool SpeaksOfTheOrder { get; private set; }

    /// <summary>The findings for one line, the facts of which are in hand with their levels.</summary>
    public AuthorizationFinding[] Of(LawIndex index, LineWeighing line, int number)
    {
        var findings = new List<AuthorizationFinding>();
        for (var i = 0; i < index.Lifters.Length; i++)
        {
            if (line.Concerned[i] != Tri.False && IsCalledFor(index, line, i))
            {
                // Of several provisions of one symbol any one will do.
                Merge(findings, Find(index, line, i, number), (finding, other) => Rank(finding.Available) > Rank(other.Available));
            }
        }

        return InOrder(findings, Carrier(index, line) is >= 0 and var carrier ? index.Lifters[carrier].Effect.Symbol : null);
    }

    /// <summary>The findings for an order: of several lines the least open finding of a symbol stands for all.</summary>
    /// <param name="lines">What was found of each line.</param>
    public static AuthorizationFinding[] Join(IReadOnlyList<LineRemarks> lines)
    {
        if (lines.Count == 1)
        {
            return lines[0].Authorizations;
        }

        var findings = new List<AuthorizationFinding>();
        foreach (var finding in lines.SelectMany(line => line.Authorizations))
        {
            Merge(findings, finding, (one, other) => Rank(one.Available) < Rank(other.Available));
        }

        return InOrder(findings, lines.FirstOrDefault(line => line.Carrying is not null)?.Carrying);
    }

    /// <summary>The one that carries the order first, then those that are open, those that may be, and those that are not.</summary>
    private static AuthorizationFinding[] InOrder(List<AuthorizationFinding> findings, string? carrying) =>
        [.. findings.OrderBy(f => f.Available switch { true => f.Symbol == carrying ? 0 : 1, null => 2, false => 3 })];

    private static void Merge(List<AuthorizationFinding> findings, AuthorizationFinding finding, Func<AuthorizationFinding, AuthorizationFinding, bool> goesBefore)
    {
        var at = findings.FindIndex(f => f.Symbol == finding.Symbol);
        if (at < 0)
        {
            findings.Add(finding);
        }
        else if (goesBefore(finding, findings[at]))
        {
            findings[at] = finding;
        }
    }

    /// <summary>The lifter that carries a line: the first that is open for sure and lifts a requirement that may hold; or -1.</summary>
    /// <param name="index">The law.</param>
    /// <param name="line">The line.</param>
    /// <param name="symbol">The symbol that it must bear; null for any.</param>
    public static int Carrier(LawIndex index, LineWeighing line, string? symbol = null)
    {
        for (var i = 0; i < index.Lifters.Length; i++)
        {
            if (line.Concerned[i] == Tri.True && line.Available[i] == Tri.True && IsCalledFor(index, line, i)
                && (symbol is null || index.Lifters[i].Effect.Symbol == symbol))
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
            SpeaksOfTheOrder = true;
            return (Sentences.OverLimit(language, limit.Says.In(language), -draw.Remaining), limit.Provision);
        }

        return (provision.Says.In(language), provision.Id);
    }

    private (string Because, string Paragraph) WhyOpen(LawIndex index, LineWeighing line, int lifter, int number)
    {
        SpeaksOfTheOrder = true;
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
