using System.Text.Json;
using Sluice.Documents;
using Sluice.Facts;
using Sluice.Law;

namespace Sluice.Tests.Law;

public sealed class SchemaTests
{
    private const string Amendment = "amendment.schema.json";
    private const string Uncertain = "uncertain.schema.json";
    private const string Book = "book.schema.json";
    private const string Properties = "properties.schema.json";

    public static TheoryData<string> Files => [.. Folders().Select(file => Path.GetRelativePath(LawDirectory, file))];

    private static string LawDirectory => Path.Combine(AppContext.BaseDirectory, "law");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_law_file_fits_its_schema(string file)
    {
        var path = Path.Combine(LawDirectory, file);
        Schema.Read(SchemaOf(file)).Problems(DocumentReader.ReadFile(path, ReadLimits.Law)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_law_file_names_its_schema_for_editors(string file)
    {
        var up = string.Concat(Enumerable.Repeat("../", file.Split(Path.DirectorySeparatorChar).Length));
        File.ReadLines(Path.Combine(LawDirectory, file)).First().ShouldBe($"# yaml-language-server: $schema={up}docs/schema/{SchemaOf(file)}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_field_nobody_knows_fits_nowhere(string file)
    {
        var document = DocumentReader.ReadFile(Path.Combine(LawDirectory, file), ReadLimits.Law);
        var schema = Schema.Read(SchemaOf(file));
        foreach (var variant in Surplus.In(document))
        {
            schema.Problems(variant).ShouldContain(p => p.Contains(".surplus ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(SmallAmendments.Requirement)]
    [InlineData(SmallAmendments.Exception)]
    [InlineData(SmallAmendments.Group)]
    public void A_small_amendment_fits_and_is_read(string text)
    {
        Problems(text).ShouldBeEmpty();
        Should.NotThrow(() => AmendmentReader.Read(DocumentReader.ReadYaml(text, "small.yaml", ReadLimits.Law), "small.yaml"));
    }

    [Theory]
    [MemberData(nameof(SmallAmendments.Broken), MemberType = typeof(SmallAmendments))]
    public void A_broken_amendment_does_not_fit(string valid, string replaced, string by, string problem)
    {
        valid.ShouldContain(replaced);
        var problems = Problems(valid.Replace(replaced, by, StringComparison.Ordinal));
        problems.ShouldContain(p => p.Contains(problem, StringComparison.Ordinal), string.Join("\n", problems));
    }

    [Theory]
    [InlineData("items: [{id: U01, slug: x, severity: low, says: {en: X.}}]", "items: [{id: 1, slug: x, severity: low, says: {en: X.}}]")]
    [InlineData("items: [{id: U01, slug: x, severity: low, says: {en: X.}}]", "items: [{id: U01, slug: X y, severity: low, says: {en: X.}}]")]
    [InlineData("items: [{id: U01, slug: x, severity: low, says: {en: X.}}]", "items: [{id: U01, slug: x, severity: grave, says: {en: X.}}]")]
    [InlineData("items: [{id: U01, slug: x, severity: low, says: {en: X.}}]", "items: [{id: U01, slug: x, severity: low, says: {zh-Hans: X.}}]")]
    public void A_broken_uncertainty_does_not_fit(string valid, string broken)
    {
        Problems(valid, Uncertain).ShouldBeEmpty();
        Problems(broken, Uncertain).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("id: x-y", "id: X Y")]
    [InlineData("laws: both", "laws: none")]
    [InlineData("from: 2025-01-01", "from: 2025")]
    [InlineData("claim: x", "claims: x")]
    [InlineData("varies: [party]", "varies: party")]
    public void A_broken_property_does_not_fit(string part, string broken)
    {
        const string valid = "properties: [{id: x-y, says: {en: X.}, source: X, laws: both, from: 2025-01-01, to: 2025-01-02, varies: [party], claim: x}]";
        Problems(valid, Properties).ShouldBeEmpty();
        Problems(valid.Replace(part, broken, StringComparison.Ordinal), Properties).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("{title: A book, begins: 2022}")]
    [InlineData("{title: A book}")]
    [InlineData("{title: A book, begins: 2022-01-01, ends: 2026-01-01}")]
    public void A_broken_title_page_does_not_fit(string broken)
    {
        Problems("{title: A book, begins: 2022-01-01}", Book).ShouldBeEmpty();
        Problems(broken, Book).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_words_of_the_schema_are_those_the_program_reads()
    {
        var schema = Schema.Read(Amendment).Top;
        var change = schema.GetProperty("$defs").GetProperty("change").GetProperty("properties");
        Words(schema.GetProperty("properties").GetProperty("kind")).ShouldBe(SnakeCase<AmendmentKind>.Words);
        Words(change.GetProperty("kind")).ShouldBe(SnakeCase<ProvisionKind>.Words);
        Words(change.GetProperty("then").GetProperty("properties").GetProperty("level")).ShouldBe(Vocabulary.Level.Words);
        Words(change.GetProperty("on").GetProperty("properties").GetProperty("outcome").GetProperty("items"))
            .ShouldBe(Enum.GetValues<Sluice.Determinations.Outcome>().Select(o => Sluice.Determinations.ContractWords.Word(o)), ignoreOrder: true);
        Words(schema.GetProperty("$defs").GetProperty("review")).ShouldAllBe(w => Sluice.Determinations.ContractWords.ParseReview(w) != null);
    }

    [Theory]
    [InlineData(Amendment)]
    [InlineData(Uncertain)]
    [InlineData(Book)]
    [InlineData(Properties)]
    [InlineData("plan.schema.json")]
    public void Every_field_has_a_title_and_a_description(string name) => Undescribed(Schema.Read(name).Top, name).ShouldBeEmpty();

    private static string SchemaOf(string file) => file switch
    {
        "book.yaml" => Book,
        "uncertain.yaml" => Uncertain,
        "properties.yaml" => Properties,
        _ => Amendment,
    };

    private static IEnumerable<string> Folders() =>
        new[] { "", "enacted", "proposals" }.Select(folder => Path.Combine(LawDirectory, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.yaml")).Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> Problems(string text, string schema = Amendment) =>
        Schema.Read(schema).Problems(DocumentReader.ReadYaml(text, "test.yaml", ReadLimits.Law));

    private static IEnumerable<string> Words(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(w => w.GetString()!);

    private static IEnumerable<string> Undescribed(JsonElement schema, string at)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            return schema.EnumerateArray().SelectMany((part, i) => Undescribed(part, $"{at}[{i}]"));
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        // Fields are described where a type is declared; conditional parts only narrow them.
        var fields = schema.TryGetProperty("type", out _) && schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Where(p => !(p.Value.TryGetProperty("title", out _) && p.Value.TryGetProperty("description", out _))).Select(p => $"{at}.{p.Name}")
            : [];
        return fields.Concat(schema.EnumerateObject().SelectMany(p => Undescribed(p.Value, $"{at}.{p.Name}")));
    }
}
