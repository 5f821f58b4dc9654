using System.Text.Json;
using System.Text.RegularExpressions;
using Sluice.Documents;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Law;

/// <summary>
/// The part of JSON Schema 2020-12 that the schemas of the law files use. A keyword that is not known here is an error, so
/// that none is passed over in silence.
/// </summary>
internal sealed partial class Schema
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description", "if", "then"];
    private readonly JsonElement top;

    private Schema(JsonElement top) => this.top = top;

    /// <summary>The schema as written.</summary>
    public JsonElement Top => top;

    /// <summary>Reads a schema of <c>docs/schema</c>.</summary>
    public static Schema Read(string name) => new(JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name))).RootElement);

    /// <summary>The folder of the schemas.</summary>
    public static string Folder => Path.GetFullPath(Path.Combine(GoldenFiles.Root(), "..", "docs", "schema"));

    /// <summary>What is wrong with a document, each problem with its place; empty when it is valid.</summary>
    public IReadOnlyList<string> Problems(Node document)
    {
        var problems = new List<string>();
        Check(top, document, "", problems);
        return problems;
    }

    private void Check(JsonElement schema, Node node, string at, List<string> problems)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            Demand(schema.GetBoolean(), at, "is not accepted here", problems);
            return;
        }

        foreach (var keyword in schema.EnumerateObject().Where(k => !Annotations.Contains(k.Name)))
        {
            Check(schema, keyword, node, at, problems);
        }

        if (schema.TryGetProperty("if", out var condition) && Holds(condition, node))
        {
            Check(schema.GetProperty("then"), node, at, problems);
        }
    }

    private void Check(JsonElement schema, JsonProperty keyword, Node node, string at, List<string> problems)
    {
        var value = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref":
                Check(Resolve(value.GetString()!), node, at, problems);
                break;
            case "allOf":
                foreach (var part in value.EnumerateArray())
                {
                    Check(part, node, at, problems);
                }

                break;
            case "anyOf":
                Demand(value.EnumerateArray().Any(part => Holds(part, node)), at, "fits none of anyOf", problems);
                break;
            case "oneOf":
                Demand(value.EnumerateArray().Count(part => Holds(part, node)) == 1, at, "does not fit exactly one of oneOf", problems);
                break;
            case "not":
                Demand(!Holds(value, node), at, "fits what it must not", problems);
                break;
            case "type":
                var accepted = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(t => t.GetString()).ToArray() : [value.GetString()];
                Demand(Types(node).Any(accepted.Contains), at, $"is not of type {value}", problems);
                break;
            case "enum":
                Demand(value.EnumerateArray().Any(word => IsText(node, word.GetString()!)), at, $"is not one of {value}", problems);
                break;
            case "const":
                Demand(IsText(node, value.GetString()!), at, $"is not {value}", problems);
                break;
            default:
                CheckBySort(schema, keyword, node, at, problems);
                break;
        }
    }

    private void CheckBySort(JsonElement schema, JsonProperty keyword, Node node, string at, List<string> problems)
    {
        var value = keyword.Value;
        var (map, list, text) = (node as MapNode, node as ListNode, Types(node).Contains("string") ? ((ScalarNode)node).Text : null);
        switch (keyword.Name)
        {
            case "required":
                Demand(map is null || value.EnumerateArray().All(name => map.Find(name.GetString()!) is not null), at, $"lacks one of {value}", problems);
                break;
            case "minProperties":
                Demand(map is null || map.Entries.Count >= value.GetInt32(), at, $"has fewer than {value} fields", problems);
                break;
            case "properties":
                foreach (var entry in map?.Entries.Where(e => value.TryGetProperty(e.Key, out _)) ?? [])
                {
                    Check(value.GetProperty(entry.Key), entry.Value, $"{at}.{entry.Key}", problems);
                }

                break;
            case "additionalProperties":
                foreach (var entry in map?.Entries.Where(e => !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(e.Key, out _))) ?? [])
                {
                    Check(value, entry.Value, $"{at}.{entry.Key}", problems);
                }

                break;
            case "propertyNames":
                foreach (var entry in map?.Entries ?? [])
                {
                    Check(value, new ScalarNode(entry.Key, ScalarStyle.Quoted, entry.KeyMark), $"{at}.{entry.Key}", problems);
                }

                break;
            case "items":
                for (var i = 0; i < (list?.Items.Count ?? 0); i++)
                {
                    Check(value, list!.Items[i], $"{at}[{i}]", problems);
                }

                break;
            case "minItems":
                Demand(list is null || list.Items.Count >= value.GetInt32(), at, $"has fewer than {value} elements", problems);
                break;
            case "maxItems":
                Demand(list is null || list.Items.Count <= value.GetInt32(), at, $"has more than {value} elements", problems);
                break;
            case "minLength":
                Demand(text is null || text.Length >= value.GetInt32(), at, $"has fewer than {value} characters", problems);
                break;
            case "maxLength":
                Demand(text is null || text.Length <= value.GetInt32(), at, $"has more than {value} characters", problems);
                break;
            case "pattern":
                Demand(text is null || Regex.IsMatch(text, value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)), at, $"does not match {value}", problems);
                break;
            case "minimum":
                Demand(Number(node) is not { } low || low >= value.GetDecimal(), at, $"is less than {value}", problems);
                break;
            case "maximum":
                Demand(Number(node) is not { } high || high <= value.GetDecimal(), at, $"is more than {value}", problems);
                break;
            default:
                throw new NotSupportedException($"The keyword '{keyword.Name}' is not known here.");
        }
    }

    private bool Holds(JsonElement schema, Node node)
    {
        var problems = new List<string>();
        Check(schema, node, "", problems);
        return problems.Count == 0;
    }

    private JsonElement Resolve(string reference)
    {
        reference.ShouldStartWith("#/");
        return reference[2..].Split('/').Aggregate(top, (at, name) => at.GetProperty(name));
    }

    private static void Demand(bool isMet, string at, string problem, List<string> problems)
    {
        if (!isMet)
        {
            problems.Add($"{(at.Length == 0 ? "the document" : at)} {problem}");
        }
    }

    private static bool IsText(Node node, string text) => Types(node).Contains("string") && ((ScalarNode)node).Text == text;

    private static decimal? Number(Node node) =>
        Types(node).Contains("number") && ExactDecimal.TryParse(((ScalarNode)node).Text, out var number) == NumberProblem.None ? number : null;

    /// <summary>The types of a node as an editor sees them: plain scalars by the core schema of YAML 1.2 (10.3.2).</summary>
    private static string[] Types(Node node) => node switch
    {
        MapNode => ["object"],
        ListNode => ["array"],
        ScalarNode { Style: ScalarStyle.Quoted } => ["string"],
        ScalarNode { IsNull: true } => ["null"],
        ScalarNode { AsFlag: not null } => ["boolean"],
        ScalarNode s when WholeNumber().IsMatch(s.Text) => ["integer", "number"],
        ScalarNode s when AnyNumber().IsMatch(s.Text) => ["number"],
        _ => ["string"],
    };

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex AnyNumber();
}
