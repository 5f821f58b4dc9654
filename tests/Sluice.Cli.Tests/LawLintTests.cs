using System.Text.Json;

namespace Sluice.Cli.Tests;

public sealed class LawLintTests(SmallBook book) : IClassFixture<SmallBook>
{
    [Fact]
    public async Task A_book_with_findings_does_not_pass()
    {
        var ended = await SluiceProgram.Run("law", "lint", "--law", book.Law);

        ended.Status.ShouldBe(1);
        ended.Error.ShouldBeEmpty();
        ended.Output.ShouldContain("enacted/1.yaml:", customMessage: "a finding names its file and line");
        ended.Output.ShouldContain("3 amendments: ");
    }

    [Fact]
    public async Task Json_lists_every_finding_with_the_order_that_shows_it()
    {
        var ended = await SluiceProgram.Run("law", "lint", "--law", book.Law, "--json");

        using var document = JsonDocument.Parse(ended.Output);
        document.RootElement.GetProperty("passes").GetBoolean().ShouldBeFalse();
        document.RootElement.GetProperty("findings").EnumerateArray().ShouldAllBe(finding => finding.GetProperty("line").GetInt32() >= 1);
    }

    [Fact]
    public async Task A_day_of_review_that_has_passed_is_only_worth_knowing()
    {
        using var own = new SmallBook();
        own.Write("enacted/3.yaml", (await File.ReadAllTextAsync(own["enacted/3.yaml"], TestContext.Current.CancellationToken)).TrimEnd() + "\n    review_by: 2025-07-01\n");

        var ended = await SluiceProgram.Run("law", "lint", "--law", own.Law, "--info", "--brief");

        ended.Output.ShouldContain("info: Rule 2: review_by is 2025-07-01, which is past;");
    }
}
