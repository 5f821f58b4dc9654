using Sluice.Documents;
using Sluice.Law.Conditions;
using Sluice.Law.Lint.Search;

namespace Sluice.Law.Lint;

/// <summary>
/// Reads the law of a span of days as deciding would, but goes on after an error: every condition, definition and field that
/// cannot be read is found, each at its place.
/// </summary>
internal sealed class ReadingChecks
{
    private readonly List<(string Provision, LawException Error)> errors = [];
    private readonly List<(ProvisionVersion Version, LawException Error)> throughTerms = [];

    private ReadingChecks()
    {
    }

    /// <summary>Looks through one law.</summary>
    /// <returns>Whether it can be read.</returns>
    public static bool Run(LawBook book, LawSpan span, Findings findings)
    {
        var reading = new ReadingChecks();
        reading.Read(book, span);
        foreach (var (provision, error) in reading.errors)
        {
            findings.Add(LintRules.Unreadable, LintRules.Error, provision, error.File, error.Mark, error.Problem);
        }

        return reading.errors.Count == 0;
    }

    private void Read(LawBook book, LawSpan span)
    {
        IReadOnlyList<ProvisionVersion> versions = [];
        Try("", () => versions = Fold.Provisions(span.Applying, span.From));
        var definitions = Definitions(versions);
        var uncertainties = book.Uncertainties.ToDictionary(u => u.Slug, StringComparer.Ordinal);
        var reader = new ProvisionReader(definitions, uncertainties);
        foreach (var version in versions)
        {
            foreach (var text in ConditionText.Of(version))
            {
                Condition(version, text, definitions);
            }

            Fields(version, reader);
        }

        if (throughTerms.Count > 0 && !errors.Exists(e => versions.Any(v => v.Id == e.Provision && v.Fields.TryGet("term", out _))))
        {
            // No term is wrong by itself, so that they are wrong together: they use each other.
            errors.AddRange(throughTerms.Where(t => t.Version.Fields.TryGet("term", out _)).Select(t => (t.Version.Id, t.Error)));
        }
    }

    /// <summary>The definitions that can be read; one that cannot is left out, so that the rest is still looked at.</summary>
    private LawDefinitions Definitions(IReadOnlyList<ProvisionVersion> versions)
    {
        var together = new LawDefinitions([]);
        var good = new List<ProvisionVersion>();
        foreach (var version in versions.Where(v => v.Fields.Find("kind") is ScalarNode { Text: "definition" }))
        {
            if (Try(version.Id, () => DefinitionReader.Read(version, together)))
            {
                good.Add(version);
            }
        }

        foreach (var group in good.Where(v => v.Fields.TryGet("group", out _)))
        {
            // A group that fails leaves its definitions in the middle of reading: each group is asked of definitions of its own.
            Try(group.Id, () => new LawDefinitions(good).Group(((ScalarNode)group.Fields.Find("group")!).Text));
        }

        return together;
    }

    private void Condition(ProvisionVersion version, ConditionText text, LawDefinitions definitions)
    {
        try
        {
            _ = text.Read(definitions);
        }
        catch (ConditionException error)
        {
            var placed = ConditionErrors.At(version, text.Text, error);
            if (error.NamesTerm)
            {
                throughTerms.Add((version, placed));
            }
            else
            {
                errors.Add((version.Id, placed));
            }
        }
        catch (LawException error)
        {
            errors.Add((version.Id, error));
        }
    }

    private void Fields(ProvisionVersion version, ProvisionReader reader)
    {
        try
        {
            _ = reader.Read(version);
        }
        catch (LawException)
        {
            // A condition, which is found with all others of the provision.
        }
        catch (InvalidInputException error)
        {
            var file = version.History[^1].File;
            errors.AddRange(error.Problems.Select(p =>
                (version.Id, new LawException(file, new SourceMark(Math.Max(1, p.Line), Math.Max(1, p.Column)), p.ToString()))));
        }
    }

    private bool Try(string provision, Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (LawException error)
        {
            errors.Add((provision, error));
            return false;
        }
    }
}
