using System.Globalization;
using Sluice.Documents;
using Sluice.Law.Conditions;
using Sluice.Parties;

namespace Sluice.Law;

/// <summary>Reads one provision of kind definition.</summary>
internal static class DefinitionReader
{
    private static readonly string[] Forms = ["group", "names", "chips", "eccns", "term", "table", "treated_as"];

    /// <summary>Reads a definition into the definitions of a law.</summary>
    /// <exception cref="LawException">It is not a definition.</exception>
    public static void Read(ProvisionVersion version, LawDefinitions into)
    {
        var given = Forms.Where(f => version.Fields.TryGet(f, out _)).ToArray();
        if (given.Length != 1)
        {
            throw Error(version, version.Fields, $"a definition has exactly one of {string.Join(", ", Forms)}; '{version.Id}' has {(given.Length == 0 ? "none" : string.Join(" and ", given))}.");
        }

        var name = version.Fields.Find(given[0])!;
        switch (given[0])
        {
            case "group":
                var expression = version.Fields.Find("means");
                var countries = version.Fields.Find("countries");
                if (expression is ScalarNode ^ countries is ListNode)
                {
                    Once(version, into, DefinitionKind.Group, "group", Text(version, name));
                    into.AddGroup(Text(version, name), version, expression ?? countries!, expression is not null);
                    return;
                }

                throw Error(version, version.Fields, $"a group has either countries, a list of country codes, or means, an expression; '{version.Id}' has {(expression is null ? "neither" : "both")}.");
            case "names":
                AddList(version, into.NameLists, Text(version, name));
                return;
            case "chips":
                AddList(version, into.PartLists, Text(version, name));
                return;
            case "eccns":
                AddList(version, into.EccnLists, Text(version, name));
                return;
            case "term":
                AddTerm(version, into, Text(version, name));
                return;
            case "table":
                Once(version, into, DefinitionKind.Table, "table", Text(version, name));
                into.AddTable(Text(version, name), Rows(version));
                return;
            default:
                AddTreatedAs(version, name, into);
                return;
        }
    }

    private static void AddList(ProvisionVersion version, Lexicon lexicon, string name)
    {
        if (version.Fields.Find("list") is not ListNode list)
        {
            throw Error(version, version.Fields, $"'{version.Id}' names a list; accepted: list, a list of texts.");
        }

        if (lexicon.Find(name) >= 0)
        {
            throw Twice(version, "list", name);
        }

        if (!lexicon.Add(name, list.Items.Select(i => Text(version, i))))
        {
            throw Error(version, version.Fields, string.Create(CultureInfo.InvariantCulture, $"there are more than {Lexicon.Most} lists of this kind."));
        }
    }

    private static void AddTerm(ProvisionVersion version, LawDefinitions into, string name)
    {
        var means = version.Fields.Find("means") ?? throw Error(version, version.Fields, $"the term '{name}' says nothing; accepted: means, a condition.");
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var parameter = open < 0 ? null : name[(open + 1)..].TrimEnd(')').Trim();
        var term = open < 0 ? name : name[..open].Trim();
        Once(version, into, DefinitionKind.Term, "term", term);
        into.AddTerm(term, parameter, Text(version, means));
    }

    private static void Once(ProvisionVersion version, LawDefinitions into, DefinitionKind kind, string form, string name)
    {
        if (into.Names(kind).Contains(name))
        {
            throw Twice(version, form, name);
        }
    }

    private static LawException Twice(ProvisionVersion version, string form, string name) =>
        Error(version, version.Fields, $"the law of this day has a {form} '{name}' already; '{version.Id}' must give its own another name, or amend that one.");

    private static Dictionary<string, decimal> Rows(ProvisionVersion version)
    {
        if (version.Fields.Find("rows") is not MapNode rows)
        {
            throw Error(version, version.Fields, $"'{version.Id}' names a table; accepted: rows, a mapping of quarters such as 2025Q1 to numbers.");
        }

        return rows.Entries.ToDictionary(
            e => e.Key,
            e => decimal.TryParse(Text(version, e.Value), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Error(version, e.Value, $"'{Text(version, e.Value)}' is not a number."),
            StringComparer.Ordinal);
    }

    private static void AddTreatedAs(ProvisionVersion version, Node pairs, LawDefinitions into)
    {
        if (pairs is not MapNode map)
        {
            throw Error(version, pairs, "treated_as is a mapping of country codes, for instance {HK: CN}.");
        }

        foreach (var entry in map.Entries)
        {
            into.AddTreatedAs(ReadCountry(version, entry.Value, entry.Key), ReadCountry(version, entry.Value, Text(version, entry.Value)));
        }
    }

    private static Country ReadCountry(ProvisionVersion version, Node node, string code) =>
        Country.TryParse(code) ?? throw Error(version, node, Countries.Problem(code));

    private static string Text(ProvisionVersion version, Node node) =>
        node is ScalarNode { IsNull: false } text ? text.Text : throw Error(version, node, $"{node.Describe()} stands where a text is accepted.");

    private static LawException Error(ProvisionVersion version, Node node, string problem) =>
        new(ConditionErrors.FileOf(version, node), node.Mark, problem);
}
