using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>What a reader must know before relying on an answer.</summary>
internal sealed class Flags(CaseFacts facts, Language language, DateOnly today)
{
    private const string Medium = "medium";
    private readonly Dictionary<string, Flag> found = new(StringComparer.Ordinal);

    /// <summary>The flags of an order, the gravest first.</summary>
    public IReadOnlyList<Flag> Of(IEnumerable<Side> sides, IEnumerable<Weighed> steps, IEnumerable<Uncertainty> duties)
    {
        foreach (var step in steps)
        {
            OfProvision(step);
        }

        foreach (var side in sides)
        {
            OfUnclassified(side);
        }

        foreach (var unsettled in duties)
        {
            Raise("unverified." + unsettled.Slug, unsettled.Severity, unsettled.Says.In(language));
        }

        OfCatalogue();
        OfKnowledge();
        return [.. found.Values.OrderBy(f => f.Severity switch { "high" => 0, Medium => 1, _ => 2 }).ThenBy(f => f.Id, StringComparer.Ordinal)];
    }

    private void OfProvision(Weighed step)
    {
        var provision = step.Provision;
        if (step.Holds == Tri.False && provision.Kind is not (ProvisionKind.Exception or ProvisionKind.Authorization))
        {
            return;
        }

        if (provision.Flag is { } flag && step.Holds == Tri.True)
        {
            Raise(flag.Id, flag.Severity, provision.Says.In(language));
        }

        if (step.Holds == Tri.False)
        {
            return;
        }

        // A provision that is itself a flag says what is uncertain in its own words.
        if (provision.Uncertain is { } uncertain && provision.Kind != ProvisionKind.Flag)
        {
            Raise("unverified." + uncertain.Slug, uncertain.Severity, uncertain.Says.In(language));
        }

        if (provision.Open is { } open && step.Holds == Tri.Unknown)
        {
            Raise((open.IsCoverage ? "coverage." : "unresolved.") + open.Reason.Slug, open.Reason.Severity, open.Reason.Says.In(language));
        }

        if (provision.ReviewBy is { } day && day < today)
        {
            Raise("stale." + provision.Id, Medium, Sentences.Stale(language, provision.Id, day));
        }
    }

    private void OfUnclassified(Side side)
    {
        for (var i = 0; i < side.Weighing.Lines.Length; i++)
        {
            if (!side.Weighing.Lines[i].IsClassified)
            {
                Raise("coverage.not-classified", "high", Sentences.NotClassified(language, facts.Items[i].Eccn ?? facts.Items[i].Name));
            }
        }
    }

    private void OfCatalogue()
    {
        foreach (var chip in facts.Items.Where(i => i.FiguresAreTheCatalogues).Select(i => i.Chip!))
        {
            foreach (var doubt in chip.Specification.Doubts)
            {
                Raise("unverified." + doubt.Slug, Medium, Sentences.Doubtful(language, chip.FullName, doubt.Says));
            }
        }
    }

    private void OfKnowledge()
    {
        var words = (facts.Order.EndUse?.Knowledge ?? []).Where(k => Vocabulary.EndUseKnowledge.IndexOf(k) < 0).ToArray();
        if (words.Length > 0)
        {
            Raise("coverage.knowledge", Medium, Sentences.Knowledge(language, string.Join("; ", words)));
        }
    }

    private void Raise(string id, string severity, string text) => found.TryAdd(id, new Flag(id, severity, text));
}
