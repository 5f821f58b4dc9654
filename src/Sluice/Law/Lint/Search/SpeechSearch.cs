namespace Sluice.Law.Lint.Search;

/// <summary>Looks for an order that makes each provision, in each of its wordings, speak.</summary>
/// <param name="benches">The laws.</param>
/// <param name="tries">How many orders are tried for one wording.</param>
/// <param name="watch">Sees every order.</param>
internal sealed class SpeechSearch(IReadOnlyList<Bench> benches, int tries, Watch watch)
{
    /// <summary>Searches.</summary>
    public void Run(Findings findings)
    {
        var wordings = benches
            .SelectMany(bench => bench.Index.Law.Provisions.Where(p => p.Kind != ProvisionKind.Definition).Select(p => (Bench: bench, Provision: p)))
            .GroupBy(x => (x.Provision.Id, Amendment: x.Provision.EnactedBy.Id, x.Provision.InForce));
        foreach (var wording in wordings)
        {
            var standing = wording.ToList();
            if (!Enumerable.Range(0, tries).Any(i => Speaks(standing[i % standing.Count].Bench, standing[i % standing.Count].Provision)))
            {
                var provision = standing[0].Provision;
                var spans = standing.Select(s => s.Bench.Span).ToList();
                findings.Add(
                    LintRules.NeverSpeaks, LintRules.Warning, provision.Id, provision.EnactedBy.File, provision.Fields.Mark,
                    FormattableString.Invariant(
                        $"{provision.Id}: no order was found that makes this {SnakeCase<ProvisionKind>.Of(provision.Kind)} speak, of {tries} aimed at it on days from {spans.Min(s => s.From):yyyy-MM-dd} to {spans.Max(s => s.To):yyyy-MM-dd}."));
            }
        }
    }

    private bool Speaks(Bench bench, Provision provision)
    {
        var trial = bench.Try(draft => bench.Goals.Aim(draft, provision));
        watch.See(trial);
        return trial?.Speaks(provision) == true;
    }
}
