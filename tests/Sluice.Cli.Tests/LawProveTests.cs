using System.Text.Json;

namespace Sluice.Cli.Tests;

/// <summary><c>sluice law prove</c> as a user meets it.</summary>
public sealed class LawProveTests
{
    [Fact]
    public async Task What_is_true_of_every_order_is_proved()
    {
        var ended = await SluiceProgram.Run("law", "prove", "!us_origin || item.outcome != \"not_subject_to_ear\"", "--as-of", "2022-06-01");

        ended.Status.ShouldBe(0, ended.Error);
        ended.Output.ShouldStartWith("Proved  true of every possible order under written@2022-06-01.");
    }

    [Fact]
    public async Task What_is_not_is_broken_by_an_order_in_one_document()
    {
        var ended = await SluiceProgram.Run("law", "prove", "outcome != \"prohibited\"", "--as-of", "2022-06-01", "--json");

        ended.Status.ShouldBe(1, ended.Error);
        using var document = JsonDocument.Parse(ended.Output);
        document.RootElement.GetProperty("value").GetString().ShouldBe("false");
        document.RootElement.GetProperty("order").GetString()!.ShouldContain("denied_persons");
        document.RootElement.GetProperty("answers")[0].GetProperty("outcome").GetString().ShouldBe("prohibited");
    }

    [Fact]
    public async Task A_guarantee_of_the_book_is_proved_of_one_law()
    {
        var ended = await SluiceProgram.Run("law", "prove", "--properties", "embargoes-hold", "--as-of", "2022-06-01", "--json", "--lang", "zh-Hant");

        ended.Status.ShouldBe(0, ended.Error);
        using var document = JsonDocument.Parse(ended.Output);
        document.RootElement.GetProperty("properties")[0].GetProperty("says").GetString()!.ShouldContain("古巴");
    }

    [Theory]
    [InlineData("CONDITION, line 1, column 10", "prove", "outcome==")]
    [InlineData("needs CONDITION", "prove")]
    [InlineData("--timeout: read 0; accepted: 1 to 3,600", "prove", "true", "--timeout", "0")]
    [InlineData("--memory: read 1; accepted: 64", "prove", "true", "--memory", "1")]
    [InlineData("--varies: read 'item.level'", "prove", "true", "--varies", "item.level")]
    [InlineData("did you mean 'one-outcome'?", "prove", "--properties", "one-outcom")]
    [InlineData("--properties proves what law/properties.yaml says", "prove", "true", "--properties")]
    [InlineData("none of these properties is claimed of", "prove", "--properties", "lpp-within-its-limit", "--as-of", "2022-06-01")]
    public async Task What_cannot_be_asked_is_told(string problem, params string[] arguments)
    {
        var ended = await SluiceProgram.Run(["law", .. arguments]);

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain(problem);
    }

    [Theory]
    [InlineData("there is no solver 'nosuch'", "nosuch")]
    [InlineData("is neither z3 nor cvc5", "/bin/ls")]
    public async Task Without_a_solver_the_program_says_so(string problem, string solver)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the path is one of POSIX systems");
        foreach (var call in new string[][] { ["law", "prove", "true"], ["law", "diff", "2022-01-01..2022-03-01", "--symbolic"] })
        {
            var ended = await SluiceProgram.Run([.. call, "--solver", solver]);

            ended.Status.ShouldBe(3);
            ended.Error.ShouldContain(problem);
        }
    }
}
