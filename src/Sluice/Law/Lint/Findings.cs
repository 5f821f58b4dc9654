using Sluice.Documents;
using Sluice.Orders;

namespace Sluice.Law.Lint;

/// <summary>Gathers findings, each once.</summary>
internal sealed class Findings
{
    private readonly List<LintFinding> found = [];
    private readonly HashSet<(string Rule, string File, SourceMark Mark, string About)> seen = [];

    /// <summary>Adds a finding; a second one of the same rule and subject at the same place is left out.</summary>
    public void Add(string rule, string severity, string provision, string file, SourceMark mark, string message, Order? example = null)
    {
        if (seen.Add((rule, file, mark, message)))
        {
            found.Add(new LintFinding(rule, severity, provision, file, mark.Line, message, example) { Column = mark.Column });
        }
    }

    /// <summary>Everything found, the gravest first, then in the order of the files.</summary>
    public IReadOnlyList<LintFinding> All() =>
    [
        .. found.OrderBy(f => f.Severity switch { LintRules.Error => 0, LintRules.Warning => 1, _ => 2 })
            .ThenBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column).ThenBy(f => f.Id, StringComparer.Ordinal),
    ];
}
