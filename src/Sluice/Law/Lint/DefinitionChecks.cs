using System.Text.RegularExpressions;
using Sluice.Documents;
using Sluice.Law.Conditions;
using Sluice.Law.Lint.Search;

namespace Sluice.Law.Lint;

/// <summary>Looks for definitions that nothing uses, and for quarters that are none.</summary>
internal static partial class DefinitionChecks
{
    private static readonly string[] Forms = ["group", "names", "chips", "eccns", "term", "table"];

    /// <summary>Looks through the definitions of the laws of a book.</summary>
    public static void Run(LawBook book, IReadOnlyList<LawSpan> readable, Findings findings)
    {
        var used = new HashSet<(string Form, string Name)>();
        foreach (var law in readable.Select(span => book.AsOf(span.From, span.Mode)))
        {
            var groups = law.Of(ProvisionKind.Definition).Where(d => d.Fields.TryGet("group", out _)).Select(d => d.Fields.Find("means")).OfType<ScalarNode>()
                .Select(means => Condition.Parse(means.Text, ExprType.CountrySet, law.Definitions, ConditionScope.Order));
            foreach (var part in law.Provisions.SelectMany(Determinations.Domains.Trees).Concat(groups).SelectMany(ExprNodes.All))
            {
                Use(part, used);
            }
        }

        foreach (var amendment in book.Amendments)
        {
            foreach (var change in amendment.Changes)
            {
                Quarters(amendment, change, findings);
                Unused(amendment, change, used, findings);
            }
        }
    }

    private static void Use(Expr part, HashSet<(string Form, string Name)> used)
    {
        _ = part switch
        {
            CountryGroup x => used.Add(("group", x.Name)),
            CountryTerm x => used.Add(("term", x.Name)),
            TermUse x => used.Add(("term", x.Name)),
            TableNumber x => used.Add(("table", x.Name)),
            Membership { Set: NamedList x } => used.Add((x.Type switch { ExprType.NameList => "names", ExprType.PartList => "chips", _ => "eccns" }, x.Name)),
            _ => false,
        };
    }

    private static void Unused(Amendment amendment, Change change, HashSet<(string Form, string Name)> used, Findings findings)
    {
        foreach (var form in Forms)
        {
            if (change.Verb == ChangeVerb.Add && change.Fields.Find(form) is ScalarNode name && !used.Contains((form, name.Text.Split('(')[0].Trim())))
            {
                findings.Add(
                    LintRules.Unused, LintRules.Info, change.Provision, amendment.File, name.Mark,
                    $"{change.Provision}: no condition of any day uses the {form} '{name.Text}'.");
            }
        }
    }

    private static void Quarters(Amendment amendment, Change change, Findings findings)
    {
        foreach (var entry in change.Fields.Find("rows") is MapNode rows ? rows.Entries : [])
        {
            if (!Quarter().IsMatch(entry.Key))
            {
                findings.Add(
                    LintRules.Dates, LintRules.Error, change.Provision, amendment.File, entry.KeyMark,
                    $"{change.Provision}: '{ScalarNode.Shorten(entry.Key)}' is not a quarter; accepted: a year and a quarter, written 2025Q1.");
            }
        }
    }

    [GeneratedRegex("^[0-9]{4}Q[1-4]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quarter();
}
