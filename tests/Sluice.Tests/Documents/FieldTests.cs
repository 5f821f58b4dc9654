using Sluice.Documents;

namespace Sluice.Tests.Documents;

public sealed class FieldTests
{
    private static readonly string[] Words = ["export", "reexport", "transfer"];

    public static TheoryData<string, string, string> Refused => new()
    {
        { "text", "a: 5", "" },
        { "text", "a: 3E001", "" },
        { "text", "a: true", "x:1:4: a: read true; accepted: text of 1 to 10 characters, in quotes." },
        { "text", "a: [x]", "x:1:4: a: read a list; accepted: text of 1 to 10 characters." },
        { "text", "a: {}", "x:1:4: a: read an empty mapping; accepted: text of 1 to 10 characters." },
        { "text", "a: '  '", "x:1:4: a: read empty text; accepted: text of 1 to 10 characters." },
        { "text", "a: abcdefghijk", "x:1:4: a: read text of 11 characters; accepted: text of 1 to 10 characters." },
        { "text", "a: \"b\\u0007\"", "x:1:4: a: read 'b\\u0007'; accepted: text of 1 to 10 characters on one line, without control characters." },
        { "json text", "{\"a\": 5}", "x:1:7: a: read 5; accepted: text of 1 to 10 characters." },
        { "json text", "{\"a\": null}", "" },
        { "flag", "a: yes", "x:1:4: a: read 'yes'; accepted: true or false, without quotes." },
        { "flag", "a: 'true'", "x:1:4: a: read 'true'; accepted: true or false, without quotes." },
        { "flag", "a: True", "" },
        { "number", "a: -0.5", "x:1:4: a: read -0.5; accepted: a number from 0 to 1,000 (TPP)." },
        { "number", "a: 1000.1", "x:1:4: a: read 1000.1; accepted: a number from 0 to 1,000 (TPP)." },
        { "number", "a: '5'", "x:1:4: a: read '5'; accepted: a number from 0 to 1,000 (TPP), without quotes." },
        { "number", "a: 0x10", "x:1:4: a: read '0x10'; accepted: a number from 0 to 1,000 (TPP)." },
        { "number", "a: 1.00000000000000000000000000001", "x:1:4: a: read 1.00000000000000000000000000001; accepted: a number from 0 to 1,000 (TPP), with at most 28 significant digits." },
        { "number", "a: 1e-30", "x:1:4: a: read 1e-30; accepted: a number from 0 to 1,000 (TPP), with at most 28 places after the point." },
        { "number", "a: []", "x:1:4: a: read an empty list; accepted: a number from 0 to 1,000 (TPP)." },
        { "number", "a: ~", "" },
        { "whole", "a: 2.5", "x:1:4: a: read 2.5; accepted: a whole number from 1 to 9." },
        { "whole", "a: 2.0", "" },
        { "date", "a: 2025-02-30", "x:1:4: a: read '2025-02-30'; accepted: a day of the calendar, written yyyy-MM-dd." },
        { "date", "a: 02/03/2025", "x:1:4: a: read '02/03/2025'; accepted: a day of the calendar, written yyyy-MM-dd." },
        { "date", "a: 2024-02-29", "" },
        { "word", "a: reexprot", "x:1:4: a: read 'reexprot'; accepted: 'reexport' (did you mean that?), or one of export, reexport, transfer." },
        { "word", "a: sale", "x:1:4: a: read 'sale'; accepted: one of export, reexport, transfer." },
        { "words", "a: [export, x]", "x:1:13: a[1]: read 'x'; accepted: one of export, reexport, transfer." },
        { "words", "a: [export, null]", "x:1:13: a[1]: read null; accepted: one of the words, or no element." },
        { "words", "a: export", "x:1:4: a: read 'export'; accepted: a list of words." },
        { "texts", "a: [x, y, z]", "x:1:4: a: read a list of 3 texts; accepted: at most 2." },
        { "required", "b: 1", "x:1:1: a: read nothing; accepted: something." },
        { "required", "a: null", "x:1:4: a: read nothing; accepted: something." },
        { "fields", "a: 5", "x:1:4: a: read 5; accepted: a mapping of fields." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_field_is_read_or_refused_with_what_is_accepted(string how, string text, string message)
    {
        var problems = new InputProblems("x");
        var node = how.StartsWith("json", StringComparison.Ordinal) ? DocumentReader.ReadJson(text, "x", ReadLimits.Order) : DocumentReader.ReadYaml(text, "x", ReadLimits.Order);
        var field = FieldReader.Open(node, problems)!["a"];
        var value = how switch
        {
            "text" or "json text" => (object?)field.Text(10),
            "flag" => field.Flag(),
            "number" => field.Number(0m, 1000m, "TPP"),
            "whole" => field.Whole(1, 9),
            "date" => field.Date(),
            "word" => field.Word(Words),
            "words" => field.Words(Words),
            "texts" => field.Texts(2),
            "required" => field.Required("something").Node,
            "fields" => field.Fields(),
            _ => throw new InvalidOperationException(how),
        };

        if (message.Length == 0)
        {
            problems.ThrowIfAny();
            (value is null).ShouldBe(text.Contains('~') || text.Contains("null"));
        }
        else
        {
            Should.Throw<InvalidInputException>(problems.ThrowIfAny).Message.ShouldBe(message);
        }
    }

    [Fact]
    public void Values_are_read_as_written()
    {
        var fields = FieldReader.Open(DocumentReader.ReadYaml("{t: ' 3E001 ', n: 1.2e2, w: [b, a, b], d: 2025-06-02}", "x", ReadLimits.Order), new InputProblems("x"))!;
        fields["t"].Text().ShouldBe("3E001");
        fields["n"].Number().ShouldBe(120m);
        fields["w"].Words(["a", "b"]).ShouldBe(["b", "a"]);
        fields["d"].Date().ShouldBe(new DateOnly(2025, 6, 2));
        fields["absent"].IsGiven.ShouldBeFalse();
    }

    [Fact]
    public void Fields_nobody_asked_for_are_refused_with_the_nearest_name()
    {
        var problems = new InputProblems("x");
        var top = FieldReader.Open(DocumentReader.ReadYaml("items:\n  - {quantty: 1, colour: red}\n", "x", ReadLimits.Order), problems)!;
        var item = top["items"].Elements(5, "items")![0].Fields()!;
        _ = item["chip"];
        _ = item["quantity"];
        item.Finish();
        top.Finish();

        var refused = Should.Throw<InvalidInputException>(problems.ThrowIfAny);
        refused.Problems.Select(p => p.Path).ShouldBe(["items[0].quantty", "items[0].colour"]);
        refused.Problems[0].Accepted.ShouldBe("'quantity' (did you mean that?), or one of chip, quantity");
        refused.Problems[1].Accepted.ShouldBe("one of chip, quantity");
        refused.Problems[1].Column.ShouldBe(18);
    }

    [Fact]
    public void Twenty_problems_are_told_and_the_rest_counted()
    {
        var problems = new InputProblems("x");
        for (var i = 30; i > 0; i--)
        {
            problems.Add($"f{i}", "x", "y", new SourceMark(i, 1));
        }

        var refused = Should.Throw<InvalidInputException>(problems.ThrowIfAny);
        refused.Problems.Count.ShouldBe(20);
        refused.Problems[0].Line.ShouldBe(11);
        refused.Message.ShouldEndWith("\nx: 10 more like these.");
    }

    [Fact]
    public void Hostile_text_is_cut_and_escaped_in_messages()
    {
        var problems = new InputProblems("x");
        FieldReader.Open(DocumentReader.ReadYaml($"a: \"\\u202e\\n{new string('x', 500)}\"", "x", ReadLimits.Order), problems)!["a"].Word(Words);
        Should.Throw<InvalidInputException>(problems.ThrowIfAny).Problems[0].Read.ShouldBe($"'\\u202e\\u000a{new string('x', 48)}… (502 characters)'");
    }
}
