using Sluice.Documents;

namespace Sluice.Law;

/// <summary>Reads <c>uncertain.yaml</c>.</summary>
internal static class UncertaintyReader
{
    private const int Most = 500;
    private static readonly string[] Severities = ["low", "medium", "high"];

    /// <summary>The uncertainties by slug; none without a file.</summary>
    /// <exception cref="InvalidInputException">The file is not a list of uncertainties.</exception>
    public static Dictionary<string, Uncertainty> Read(Node? document)
    {
        var read = new Dictionary<string, Uncertainty>(StringComparer.Ordinal);
        if (document is null)
        {
            return read;
        }

        var problems = new InputProblems("uncertain.yaml");
        var top = FieldReader.Open(document, problems, "items: a list of {id, slug, severity, says}");
        foreach (var element in top?["items"].Required("a list").Elements(Most, "items") ?? [])
        {
            if (element.Fields("{id, slug, severity, says}") is not { } fields)
            {
                continue;
            }

            var id = fields["id"].Required("its number").Text();
            var slug = fields["slug"].Required("its stable name").Text();
            var severity = fields["severity"].Required("low, medium or high").Word(Severities);
            var says = AmendmentReader.Text(fields["says"].Required("what is not known"));
            fields.Finish();
            if (id is not null && slug is not null && severity is not null && says is not null && !read.TryAdd(slug, new Uncertainty(id, slug, severity, says)))
            {
                fields.Refuse($"the slug '{slug}' for the second time", "slugs that are unique");
            }
        }

        top?.Finish();
        problems.ThrowIfAny();
        return read;
    }
}
