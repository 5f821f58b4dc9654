using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Determinations;

/// <summary>What a reader must know before relying on an answer.</summary>
internal static class Flags
{
    private const string Medium = "medium";

    /// <summary>What the provisions that counted for a line call for.</summary>
    public static Flag[] OfSteps(IEnumerable<WeighedProvision> steps, Language language, DateOnly today)
    {
        var flags = new List<Flag>();
        foreach (var step in steps)
        {
            OfProvision(flags, step, language, today);
        }

        return [.. flags];
    }

    /// <summary>The flags of an order, each once and the gravest first.</summary>
    /// <param name="facts">The order.</param>
    /// <param name="findings">What its laws found.</param>
    /// <param name="duties">What is not settled about what is to be filed.</param>
    /// <param name="language">The language of the words.</param>
    public static IReadOnlyList<Flag> Of(CaseFacts facts, ReadOnlySpan<SideFindings> findings, IReadOnlyCollection<Uncertainty> duties, Language language)
    {
        var flags = new List<Flag>();
        foreach (var side in findings)
        {
            foreach (var line in side.Lines)
            {
                foreach (var flag in line.Flags)
                {
                    Raise(flags, flag);
                }
            }
        }

        foreach (var side in findings)
        {
            OfUnclassified(flags, facts, side, language);
        }

        foreach (var unsettled in duties)
        {
            Raise(flags, "unverified." + unsettled.Slug, unsettled.Severity, unsettled.Says.In(language));
        }

        OfCatalogue(flags, facts, language);
        OfKnowledge(flags, facts, language);
        flags.Sort(static (a, b) => Grade(a) != Grade(b) ? Grade(a).CompareTo(Grade(b)) : string.CompareOrdinal(a.Id, b.Id));
        return flags;
    }

    private static int Grade(Flag flag) => flag.Severity switch { "high" => 0, Medium => 1, _ => 2 };

    private static void OfProvision(List<Flag> flags, WeighedProvision step, Language language, DateOnly today)
    {
        var provision = step.Provision;
        if (step.Holds == Tri.False && provision.Kind is not (ProvisionKind.Exception or ProvisionKind.Authorization))
        {
            return;
        }

        if (provision.Flag is { } flag && step.Holds == Tri.True)
        {
            Raise(flags, flag.Id, flag.Severity, provision.Says.In(language));
        }

        if (step.Holds == Tri.False)
        {
            return;
        }

        // A provision that is itself a flag says what is uncertain in its own words.
        if (provision.Uncertain is { } uncertain && provision.Kind != ProvisionKind.Flag)
        {
            Raise(flags, "unverified." + uncertain.Slug, uncertain.Severity, uncertain.Says.In(language));
        }

        if (provision.Open is { } open && step.Holds == Tri.Unknown)
        {
            Raise(flags, (open.IsCoverage ? "coverage." : "unresolved.") + open.Reason.Slug, open.Reason.Severity, open.Reason.Says.In(language));
        }

        if (provision.ReviewBy is { } day && day < today)
        {
            Raise(flags, "stale." + provision.Id, Medium, Sentences.Stale(language, provision.Id, day));
        }
    }

    private static void OfUnclassified(List<Flag> flags, CaseFacts facts, SideFindings side, Language language)
    {
        for (var i = 0; i < side.Lines.Length; i++)
        {
            if (!side.Lines[i].IsClassified)
            {
                Raise(flags, "coverage.not-classified", "high", Sentences.NotClassified(language, facts.Items[i].Eccn ?? facts.Items[i].Name));
            }
        }
    }

    private static void OfCatalogue(List<Flag> flags, CaseFacts facts, Language language)
    {
        foreach (var item in facts.Items)
        {
            if (!item.FiguresAreTheCatalogues)
            {
                continue;
            }

            foreach (var doubt in item.Chip!.Specification.Doubts)
            {
                Raise(flags, "unverified." + doubt.Slug, Medium, Sentences.Doubtful(language, item.Chip.FullName, doubt.Says));
            }
        }
    }

    private static void OfKnowledge(List<Flag> flags, CaseFacts facts, Language language)
    {
        if (facts.Order.EndUse?.Knowledge is { Count: > 0 } knowledge
            && knowledge.Where(k => Vocabulary.EndUseKnowledge.IndexOf(k) < 0).ToArray() is { Length: > 0 } words)
        {
            Raise(flags, "coverage.knowledge", Medium, Sentences.Knowledge(language, string.Join("; ", words)));
        }
    }

    private static void Raise(List<Flag> flags, string id, string severity, string text) => Raise(flags, new Flag(id, severity, text));

    private static void Raise(List<Flag> flags, Flag flag)
    {
        foreach (var raised in flags)
        {
            if (string.Equals(raised.Id, flag.Id, StringComparison.Ordinal))
            {
                return;
            }
        }

        flags.Add(flag);
    }
}
