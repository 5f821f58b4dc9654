using Sluice.Determinations;
using Sluice.Facts;
using Sluice.Orders;

namespace Sluice.Law.Lint.Search;

/// <summary>Sees every order that is tried, and keeps the first that shows a conflict or a gap.</summary>
internal sealed class Watch
{
    private readonly Dictionary<(string One, string Other), Shown> conflicts = [];
    private readonly Dictionary<(string Requirement, string Reviews), Shown> gaps = [];

    /// <summary>Looks at what a law says of an order.</summary>
    public void See(Trial? trial)
    {
        if (trial is null)
        {
            return;
        }

        var index = trial.Bench.Index;
        foreach (var line in trial.Side.Weighing.Lines)
        {
            if (trial.Disagreement(line) is { } levels)
            {
                Keep(conflicts, (levels.One.Id, levels.Other.Id), trial, levels.Other, t => t.Side.Weighing.Lines.Any(l => Same(t.Disagreement(l), levels)));
            }

            for (var r = 0; r < index.Requirements.Length; r++)
            {
                Requirement(trial, line, r);
            }

            for (var p = 0; p < index.Prohibitions.Length; p++)
            {
                var prohibition = index.Prohibitions[p];
                if (line.Prohibited[p] == Tri.True && line.Subject == Tri.True && prohibition.Effect.Answer == Outcome.LicenseRequired.Word())
                {
                    var which = p;
                    Keep(gaps, (prohibition.Id, ""), trial, prohibition, t => IsUnstated(t) && t.Side.Weighing.Lines.Any(l => l.Prohibited[which] == Tri.True));
                }
            }
        }
    }

    /// <summary>Reports what was seen, each with the smallest order found that shows it.</summary>
    /// <param name="benches">Every law, for the days on which the same provisions stand together.</param>
    /// <param name="findings">Receives it.</param>
    public void Report(IReadOnlyList<Bench> benches, Findings findings)
    {
        foreach (var ((one, other), shown) in conflicts)
        {
            var first = shown.Trial.Bench.Index.Law.Find(one)!;
            Add(findings, LintRules.Conflict, LintRules.Error, shown, benches.Where(b => b.Index.Law.Find(one) is not null && b.Index.Law.Find(other) is not null),
                $"{other} and {one} both hold for an order and differ ({Say(shown.Provision)}, {Say(first)}); let one yield to the other");
        }

        foreach (var ((requirement, reviews), shown) in gaps.Where(g => g.Key.Reviews.Length > 0))
        {
            Add(findings, LintRules.Gap, LintRules.Warning, shown, benches.Where(b => Array.Exists(b.Index.Requirements, r => r.Id == requirement && Reviews(b, r) == reviews)),
                $"{requirement} requires a license that none of the review policies for the basis '{shown.Provision.Effect.Basis}' judges ({reviews}); write one, or one that says unstated");
        }

        foreach (var without in gaps.Where(g => g.Key.Reviews.Length == 0).GroupBy(g => g.Value.Provision.Effect.Basis ?? ""))
        {
            var ids = without.Select(g => g.Key.Requirement).ToHashSet(StringComparer.Ordinal);
            var where = benches.Where(b => b.Index.Requirements.Any(r => ids.Contains(r.Id) && Reviews(b, r).Length == 0) || b.Index.Prohibitions.Any(p => ids.Contains(p.Id)));
            Add(findings, LintRules.Gap, LintRules.Info, without.First().Value, where, without.Key.Length == 0
                ? $"{string.Join(", ", ids)}: a prohibition requires a license, and no review policy can judge it"
                : $"{string.Join(", ", ids)}: a license is required, and nothing says how applications on the basis '{without.Key}' are reviewed");
        }
    }

    private void Requirement(Trial trial, LineWeighing line, int requirement)
    {
        var provision = trial.Bench.Index.Requirements[requirement];
        if (line.Unlifted[requirement] == Tri.True && trial.Disagreement(line, requirement) is { } policies)
        {
            Keep(conflicts, (policies.One.Id, policies.Other.Id), trial, policies.Other, t =>
                t.Side.Weighing.Ruling is { Outcome: Outcome.LicenseRequired, Review: Review.Undetermined }
                && t.Side.Weighing.Lines.Any(l => l.Unlifted[requirement] == Tri.True && Same(t.Disagreement(l, requirement), policies)));
        }

        if (trial.IsUncovered(line, requirement))
        {
            Keep(gaps, (provision.Id, Reviews(trial.Bench, provision)), trial, provision, t =>
                IsUnstated(t) && t.Side.Weighing.Lines.Any(l => l.Unlifted[requirement] == Tri.True && t.IsUncovered(l, requirement)));
        }
    }

    private static string Reviews(Bench bench, Provision requirement) =>
        string.Join(", ", bench.Index.Reviews.Where(r => r.Effect.Bases.Contains(requirement.Effect.Basis!)).Select(r => r.Id));

    private static bool IsUnstated(Trial trial) => trial.Side.Weighing.Ruling is { Outcome: Outcome.LicenseRequired, Review: Review.Unstated };

    private static bool Same((Provision One, Provision Other)? found, (Provision One, Provision Other) sought) =>
        found is { } pair && pair.One.Id == sought.One.Id && pair.Other.Id == sought.Other.Id;

    private static void Keep<TKey>(Dictionary<TKey, Shown> into, TKey key, Trial trial, Provision provision, Func<Trial, bool> shows)
        where TKey : notnull
    {
        // An order whose answer is settled shows it better than one with something else about it.
        if (!into.TryGetValue(key, out var before) || (!before.IsPlain && shows(trial)))
        {
            into[key] = new Shown(trial, provision, shows);
        }
    }

    private static string Say(Provision provision) => provision.Effect.Level is { } level ? $"level {level}" : provision.Effect.Answer ?? "";

    private static void Add(Findings findings, string rule, string severity, Shown shown, IEnumerable<Bench> where, string message)
    {
        var bench = shown.Trial.Bench;
        var example = shown.IsPlain
            ? OrderShrinker.Shrink(shown.Trial.Order, smaller => HasRecipient(smaller) && bench.Weigh(smaller) is { } trial && shown.Shows(trial))
            : shown.Trial.Order;
        var spans = where.Select(b => b.Span).ToList();
        var enforced = bench.Span.Mode == LawMode.Enforced ? ", shown as enforced" : "";
        var id = $"{rule} {shown.Provision.Id}";
        findings.Add(
            rule, severity, shown.Provision.Id, shown.Provision.EnactedBy.File, shown.Provision.Fields.Mark,
            $"{message}; on days from {spans.Min(s => s.From):yyyy-MM-dd} to {spans.Max(s => s.To):yyyy-MM-dd}{enforced}.",
            example with { Id = id[..Math.Min(OrderLimits.IdLength, id.Length)] });
    }

    private static bool HasRecipient(Order order) => order.Parties?.Any(p => p.Role == "ultimate_consignee") == true;

    /// <summary>The order that shows something, and how it is told that another does.</summary>
    private sealed record Shown(Trial Trial, Provision Provision, Func<Trial, bool> Shows)
    {
        public bool IsPlain { get; } = Shows(Trial);
    }
}
