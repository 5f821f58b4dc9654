using System.Text.Json;

namespace Sluice.Cli.Tests;

public sealed class LawTests(SmallBook book) : IClassFixture<SmallBook>
{
    [Fact]
    public async Task The_log_has_the_newest_amendment_first()
    {
        var ended = await SluiceProgram.Run("law", "log", "--oneline", "--law", book.Law);

        ended.Status.ShouldBe(0);
        ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ShouldBe(
        [
            "2025-06-01  lower     A lower threshold",
            "2025-01-01  licenses  Licenses for fast parts",
            "2022-01-01  base      What always applied",
        ]);
    }

    [Theory]
    [InlineData("Book 2")]
    [InlineData("LICENSES")]
    public async Task An_amendment_is_shown_by_id_and_by_citation(string name)
    {
        var ended = await SluiceProgram.Run("law", "show", name, "--law", book.Law);

        ended.Status.ShouldBe(0);
        ended.Output.ShouldStartWith("Licenses for fast parts\n");
        ended.Output.ShouldContain("+  Rule 2 ");
    }

    [Theory]
    [InlineData("2025-03-01", "item.tpp >= 4800")]
    [InlineData("2025-06-01", "item.tpp >= 2400")]
    public async Task A_provision_is_shown_as_it_stands_on_a_day(string day, string condition)
    {
        var ended = await SluiceProgram.Run("law", "show", "rule 2", "--as-of", day, "--law", book.Law);

        ended.Status.ShouldBe(0);
        ended.Output.ShouldContain(condition);
        ended.Output.ShouldContain("in words");
    }

    [Theory]
    [InlineData("Rul 2", "did you mean 'Rule 2'?")]
    [InlineData("Rule 2", "'Rule 2' does not stand on 2024-01-01 as written")]
    public async Task What_the_book_does_not_have_is_refused(string name, string message)
    {
        var ended = await SluiceProgram.Run("law", "show", name, "--as-of", "2024-01-01", "--law", book.Law);

        ended.Status.ShouldBe(2);
        ended.Error.ShouldContain(message);
    }

    [Fact]
    public async Task A_difference_shows_the_lines_that_changed()
    {
        var ended = await SluiceProgram.Run("law", "diff", "2025-05-31..2025-06-01", "--law", book.Law);

        ended.Status.ShouldBe(0);
        ended.Output.ShouldContain("@@ Rule 2 @@  amended by Book 3, 2025-06-01\n  -  when  item.tpp >= 4800\n  +  when  item.tpp >= 2400\n");
        ended.Output.ShouldNotContain("Rule 1");
    }

    [Fact]
    public async Task Blame_names_who_wrote_each_field()
    {
        var ended = await SluiceProgram.Run("law", "blame", "Rule 2", "--law", book.Law, "--json");

        ended.Status.ShouldBe(0);
        using var document = JsonDocument.Parse(ended.Output);
        var authors = document.RootElement.GetProperty("fields").EnumerateArray()
            .ToDictionary(field => field.GetProperty("field").GetString()!, field => field.GetProperty("amendment").GetString());
        authors["when"].ShouldBe("lower");
        authors["basis"].ShouldBe("licenses");
    }

    [Theory]
    [InlineData("show")]
    [InlineData("blame")]
    public async Task Texts_are_shown_in_the_language_asked_for_alone(string command)
    {
        using var own = new SmallBook();
        own.Write("enacted/4.yaml", """
            id: exception
            title: An exception
            kind: final_rule
            citation: Book 4
            published: 2025-07-01
            effective: 2025-07-01
            source: made for a test
            confidence: high
            summary: {en: Made for a test.}
            changes:
              - add: Rule 4
                kind: exception
                symbol: XYZ
                lifts: [speed]
                for: item.tpp >= 4800
                conditions:
                  - {id: Rule 4(a), when: us_origin, says: {en: It is of US origin., zh-Hans: 原产于美国。}}
                  - {id: Rule 4(b), when: destination == "FR", says: {en: It goes to France., zh-Hans: 输往法国。}}
                says: {en: An exception., zh-Hans: 例外。}
            """);

        var ended = await SluiceProgram.Run("law", command, "Rule 4", "--law", own.Law, "--lang", "zh-Hans");

        ended.Status.ShouldBe(0);
        ended.Output.ShouldMatch("conditions +Rule 4\\(a\\): us_origin — 原产于美国。\n +Rule 4\\(b\\): destination == \"FR\" — 输往法国。\n");
        ended.Output.ShouldNotContain("It goes to France.");
        ended.Output.ShouldNotContain("zh-Hans");
    }

    [Fact]
    public async Task A_log_without_amendments_says_so() =>
        (await SluiceProgram.Run("law", "log", "--since", "2030-01-01", "--law", book.Law)).Output.ShouldBe("No amendment is applied in these days.\n");
}
