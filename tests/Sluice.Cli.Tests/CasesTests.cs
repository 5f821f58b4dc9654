using System.Text.Json;

namespace Sluice.Cli.Tests;

public sealed class CasesTests(SmallBook book) : IClassFixture<SmallBook>
{
    [Theory]
    [InlineData("license_required", "high", 0)]
    [InlineData("prohibited", "high", 1)]
    [InlineData("prohibited", "medium", 1)]
    [InlineData("prohibited", "low", 0)]
    public async Task The_status_is_1_when_a_case_that_counts_differs(string expected, string confidence, int status)
    {
        var ended = await SluiceProgram.Run("cases", Cases(expected, confidence), "--law", book.Law);

        ended.Status.ShouldBe(status);
        if (expected == "prohibited")
        {
            ended.Output.ShouldContain("  as_written.outcome\n    - expected  prohibited\n    + got       license_required\n");
        }
    }

    [Fact]
    public async Task Json_counts_and_lists_what_differs()
    {
        var ended = await SluiceProgram.Run("cases", Cases("prohibited", "high"), Cases("license_required", "low"), "--law", book.Law, "--json");

        using var document = JsonDocument.Parse(ended.Output);
        document.RootElement.GetProperty("cases").GetInt32().ShouldBe(2);
        document.RootElement.GetProperty("wrong").GetInt32().ShouldBe(1);
        document.RootElement.GetProperty("differing")[0].GetProperty("differences")[0].GetProperty("path").GetString().ShouldBe("as_written.outcome");
    }

    private string Cases(string expected, string confidence) => book.Write(
        $"cases-{expected}-{confidence}.yaml",
        $"- {{id: one, about: A case., basis: computed, confidence: {confidence}, source: the book, expect: {{as_written: {{outcome: {expected}}}}}, order: "
        + "{id: PO-1, date: 2025-03-01, activity: export, from: US, destination: FR, us_origin: true, items: [{eccn: 3A090.a, tpp: 5000, quantity: 10}]}}\n");
}
