using Sluice.Law.Conditions;

namespace Sluice.Tests.Conditions;

/// <summary>Every refusal names its place, what was read and what is accepted.</summary>
public class ErrorTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Written => ErrorTable.Rows(ErrorTable.Written);

    public static IEnumerable<TheoryDataRow<string, string>> Types => ErrorTable.Rows(ErrorTable.Types);

    public static IEnumerable<TheoryDataRow<string, string>> Names => ErrorTable.Rows(ErrorTable.Names);

    public static IEnumerable<TheoryDataRow<string, string>> Calls => ErrorTable.Rows(ErrorTable.Calls);

    public static IEnumerable<TheoryDataRow<string, string>> Others => ErrorTable.Rows(ErrorTable.Others);

    [Theory]
    [MemberData(nameof(Written))]
    [MemberData(nameof(Types))]
    [MemberData(nameof(Names))]
    [MemberData(nameof(Calls))]
    [MemberData(nameof(Others))]
    public void A_condition_of_a_line_is_refused(string text, string expected) => Shown(Ask.Refused(text)).ShouldBe(expected);

    [Theory]
    [InlineData("item.tpp >= 4800", "1:1 No line of the order is in hand here, so 'item' has no meaning; write items.exists(i, ...) or items.all(i, ...).")]
    [InlineData("items.exists(i, item.tpp > i.tpp)", "1:17 No line of the order is in hand here, so 'item' has no meaning; write items.exists(i, ...) or items.all(i, ...).")]
    [InlineData("us_origin &&\n  dense", "2:3 In the term 'dense', line 1, column 1: No line of the order is in hand here, so 'item' has no meaning; write items.exists(i, ...) or items.all(i, ...).")]
    public void An_order_as_a_whole_has_no_line_in_hand(string text, string expected) =>
        Shown(Ask.Refused(text, scope: ConditionScope.Order)).ShouldBe(expected);

    [Theory]
    [InlineData("us_origin\n  && item.tp > 1", 2, 6)]
    [InlineData("us_origin\r\n\r\n&&\titem.tp > 1", 3, 4)]
    [InlineData("us_origin &&\n", 2, 1)]
    [InlineData("\n\n  \"x", 3, 3)]
    public void Places_are_counted_in_lines(string text, int line, int column)
    {
        var error = Ask.Refused(text);
        (error.Line, error.Column).ShouldBe((line, column));
    }

    [Theory]
    [InlineData(ExprType.Number, "us_origin", "1:1 The condition as a whole is true or false; a number is expected.")]
    [InlineData(ExprType.CountrySet, "item.tpp", "1:1 The condition as a whole is a number; a set of countries is expected.")]
    [InlineData(ExprType.CountrySet, "\"CN\"", "1:1 \"CN\" stands where a set of countries is expected; write [\"CN\"] for one country, or group(\"...\").")]
    [InlineData(ExprType.Number, "recipient", "1:1 A party stands alone; a number is expected. Name one of its facts, for instance recipient.headquarters.")]
    public void The_whole_has_the_type_that_is_asked_for(ExprType type, string text, string expected) => Shown(Ask.Refused(text, type)).ShouldBe(expected);

    [Fact]
    public void Other_types_can_be_asked_for()
    {
        ((CountrySetExpr)Ask.Read("[\"CN\"]", ExprType.CountrySet)).Value.ShouldBe(TestLaw.Set("CN", "HK"));
        Ask.Read("date - item.designer_application_filed", ExprType.Number).Type.ShouldBe(ExprType.Days);
        Ask.Read("\"2026-01-01\"", ExprType.Date).ToString().ShouldBe("date(\"2026-01-01\")");
    }

    [Theory]
    [InlineData("", "1:1 The condition is empty; write for instance: destination == \"MY\".")]
    [InlineData(" \n ", "2:2 The condition is empty; write for instance: destination == \"MY\".")]
    [InlineData("destination == \"M\nY\"", "1:16 The text in quotation marks does not end on its line; close it with \".")]
    [InlineData("us_origin \u0000", "1:11 The character U+0000 is not accepted here; names, numbers, texts in quotation marks and the operators of CEL are.")]
    [InlineData("us_origin \uD83D", "1:11 '\uFFFD' is not accepted here; names, numbers, texts in quotation marks and the operators of CEL are.")]
    [InlineData("item.tpp ≤ 5", "1:10 '≤' is not an operator; write <=.")]
    [InlineData("item.tpp ≠ 5", "1:10 '≠' is not an operator; write !=.")]
    public void What_no_text_file_shows(string text, string expected) => Shown(Ask.Refused(text)).ShouldBe(expected);

    private static string Shown(ConditionException error) => $"{error.Line}:{error.Column} {error.Message}";
}
