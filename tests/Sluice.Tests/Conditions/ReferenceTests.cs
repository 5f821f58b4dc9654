using System.Text;
using Sluice.Facts;
using Sluice.Law.Conditions;
using Sluice.Tests.Documents;

namespace Sluice.Tests.Conditions;

/// <summary>The reference says what the language is. Run with SLUICE_GOLDEN=write to write its tables of facts anew.</summary>
public class ReferenceTests
{
    private const string Begin = "<!-- facts -->\n";
    private const string End = "<!-- /facts -->";
    private static readonly string File = Path.Combine(GoldenFiles.Root(), "..", "docs", "reference", "conditions.md");

    [Fact]
    public void Every_fact_is_in_its_table()
    {
        var text = System.IO.File.ReadAllText(File);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("SLUICE_GOLDEN") == "write")
        {
            System.IO.File.WriteAllText(File, text[..begin] + Tables() + text[end..]);
            return;
        }

        text[begin..end].ShouldBe(Tables());
    }

    [Fact]
    public void Every_function_is_described()
    {
        var text = System.IO.File.ReadAllText(File);
        Typer.Functions.Keys.Where(name => !text.Contains($"`{name}(", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_example_is_a_condition()
    {
        var law = new TestLaw();
        var blocks = System.IO.File.ReadAllText(File).Split("```cel\n").Skip(1).Select(x => x[..x.IndexOf("```", StringComparison.Ordinal)]).ToList();
        var examples = blocks.SelectMany(x => x.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        examples.Count.ShouldBeGreaterThan(8);
        foreach (var example in examples)
        {
            Ask.Read(example, law: law).Type.ShouldBe(ExprType.Flag, example);
        }
    }

    [Fact]
    public void The_limits_are_those_of_the_code()
    {
        var text = System.IO.File.ReadAllText(File);
        text.ShouldContain($"{Limits.Characters:#,##0} characters, {Limits.Nesting} levels of nesting, {Limits.Nodes:#,##0} parts");
        text.ShouldContain($"{Limits.TermNesting}\ndeep, {Limits.BoundNames} lists walked inside each other, {Limits.NameLength} characters in a name, {Limits.TextLength} in quotation marks");
        text.ShouldContain($"followed {Limits.OwnerDepth} steps up");
    }

    private static string Tables()
    {
        var tables = new StringBuilder();
        foreach (var (scope, title) in new[]
        {
            (FactScope.Order, "Of the order"),
            (FactScope.Item, "Of a line: `item.` or a bound name"),
            (FactScope.Party, "Of a party: a role, `recipient.` or a bound name"),
            (FactScope.Generator, "Of a model that generated training data: a bound name"),
        })
        {
            tables.Append($"### {title}\n\n| fact | type | unit or accepted words |\n| --- | --- | --- |\n");
            foreach (var fact in Vocabulary.Facts(scope))
            {
                var words = fact.Words.Count > 0 ? string.Join(", ", fact.Words.Select(word => $"`{word}`")) : fact.Unit;
                tables.Append($"| `{fact.Path}` | {Type(fact.Kind)} | {words} |\n");
            }

            tables.Append(scope == FactScope.Generator ? "" : "\n");
        }

        return tables.ToString();
    }

    private static string Type(FactKind kind) => kind switch
    {
        FactKind.Flag => "true or false",
        FactKind.Symbol => "word",
        FactKind.Symbols => "set of words",
        FactKind.Numerals => "set of whole numbers 0 to 63",
        FactKind.Eccn => "ECCN",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
