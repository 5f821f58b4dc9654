namespace Sluice.Cli.Tests;

public sealed class UsageTests
{
    [Fact]
    public async Task Help_lists_the_commands_on_standard_output()
    {
        var ended = await SluiceProgram.Run("--help");

        ended.Status.ShouldBe(0);
        ended.Error.ShouldBeEmpty();
        ended.Output.ShouldContain("sluice [command] [options]");
        foreach (var command in new[] { "check", "classify", "batch", "book", "cases", "law" })
        {
            ended.Output.ShouldContain($"\n  {command}");
        }
    }

    [Fact]
    public async Task Help_of_a_command_has_examples()
    {
        var ended = await SluiceProgram.Run("check", "--help");

        ended.Status.ShouldBe(0);
        ended.Output.ShouldContain("sluice check <ORDER>");
        ended.Output.ShouldContain("Examples:\n  sluice check ");
    }

    [Theory]
    [InlineData("there is no command 'chek'; did you mean 'check'?", "chek")]
    [InlineData("there is no command 'lgo'; did you mean 'log'?", "law", "lgo")]
    [InlineData("there is no option '--jsn'; did you mean '--json'?", "check", "order.yaml", "--jsn")]
    [InlineData("there is no option '--jsn'; did you mean '--json'?", "check", "--jsn", "order.yaml")]
    [InlineData("there is no option '--lwa'; did you mean '--law'?", "law", "log", "--lwa", "x")]
    [InlineData("'b.yaml' is one argument too many.", "check", "a.yaml", "b.yaml")]
    [InlineData("'sluice check' needs ORDER: the order, YAML or JSON; - reads standard input.", "check")]
    [InlineData("'sluice law diff' needs A..B: two days, written yyyy-MM-dd..yyyy-MM-dd.", "law", "diff")]
    [InlineData("'sluice cases' needs FILE: files of acceptance cases, YAML or JSON.", "cases")]
    [InlineData("/' is a directory; accepted: a file.", "check", "/")]
    [InlineData("is an amendment, and blame asks who wrote a provision; 'sluice law show diffusion-2025-01'", "law", "blame", "90 FR 4544")]
    [InlineData("--lang: read 'fr'; accepted: one of en, zh-Hant, zh-Hans.", "check", "order.yaml", "--lang", "fr")]
    [InlineData("--as-of: read '2025-02-30'; accepted: a day of the calendar", "check", "order.yaml", "--as-of", "2025-02-30")]
    [InlineData("accepted: two days written yyyy-MM-dd..yyyy-MM-dd", "law", "diff", "2025-01-01")]
    [InlineData("there is no directory '/nowhere/law' (--law).", "law", "log", "--law", "/nowhere/law")]
    [InlineData("no-such-order.yaml'.", "check", "no-such-order.yaml")]
    [InlineData("accepted: a file that ends in .html or .md.", "check", "order.yaml", "--memo", "memo.pdf")]
    [InlineData("classify needs the name of a part", "classify")]
    public async Task A_call_that_cannot_be_answered_says_why_on_standard_error(string message, params string[] arguments)
    {
        var ended = await SluiceProgram.Run(arguments);

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain(message);
        ended.Error.ShouldNotContain("   at ", customMessage: "no stack trace");
    }

    [Fact]
    public async Task Without_a_command_the_help_goes_to_standard_error()
    {
        var ended = await SluiceProgram.Run();

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain("sluice [command] [options]");
    }
}
