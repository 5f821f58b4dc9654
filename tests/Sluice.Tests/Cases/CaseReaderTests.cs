using Sluice.Cases;
using Sluice.Documents;

namespace Sluice.Tests.Cases;

public sealed class CaseReaderTests
{
    private const string Good = """
        - id: one
          about: A case.
          order: {id: X, items: []}
          as_of: 2025-06-02
          expect: {as_written: {outcome: prohibited}}
          basis: computed
          confidence: low
          source: arithmetic
        """;

    [Fact]
    public void Reads_every_field()
    {
        var acceptance = Read(Good).ShouldHaveSingleItem();

        acceptance.Id.ShouldBe("one");
        acceptance.AsOf.ShouldBe(new DateOnly(2025, 6, 2));
        acceptance.Mark.ShouldBe(new SourceMark(1, 3));
        acceptance.Expect.Entries.ShouldHaveSingleItem().Key.ShouldBe("as_written");
        acceptance.Counts.ShouldBeFalse();
    }

    [Theory]
    [InlineData("confidence: low", "confidence: hihg", "confidence: read 'hihg'")]
    [InlineData("  basis: computed\n", "", "basis: read nothing")]
    [InlineData("expect: {as_written: {outcome: prohibited}}", "expect: {}", "expect: read an empty mapping")]
    [InlineData("expect: {as_written: {outcome: prohibited}}", "expcet: {a: b}", "expcet: read an unknown field; accepted: 'expect' (did you mean that?)")]
    [InlineData("order: {id: X, items: []}", "order: null", "order: read nothing")]
    [InlineData("as_of: 2025-06-02", "as_of: June", "as_of: read 'June'")]
    public void Refuses_what_is_no_case(string good, string bad, string message) =>
        Should.Throw<InvalidInputException>(() => Read(Good.Replace(good, bad))).Message.ShouldContain(message);

    [Fact]
    public void Refuses_a_name_that_comes_twice() =>
        Should.Throw<InvalidInputException>(() => Read(Good + "\n" + Good)).Message.ShouldContain("'one' for the second time");

    [Theory]
    [InlineData("{a: b}")]
    [InlineData("text")]
    [InlineData("- text")]
    public void Refuses_what_is_no_list_of_cases(string text) => Should.Throw<InvalidInputException>(() => Read(text));

    private static IReadOnlyList<AcceptanceCase> Read(string text) => CaseReader.Read(DocumentReader.ReadYaml(text, "cases.yaml", ReadLimits.Cases), "cases.yaml");
}
