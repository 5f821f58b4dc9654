using System.Text.Json;

namespace Sluice.Cli.Tests;

public sealed class CheckTests(SmallBook book) : IClassFixture<SmallBook>
{
    [Fact]
    public async Task Shows_the_answer_first_and_then_its_reasons()
    {
        var ended = await SluiceProgram.Run("check", book["order.yaml"], "--law", book.Law);

        ended.Status.ShouldBe(0);
        ended.Error.ShouldBeEmpty();
        ended.Output.ShouldNotContain('\u001b');
        ended.Output.ShouldStartWith("PO-1  export · United States → France · as of 2025-03-01\n\nLicense required — case-by-case review (as written, as enforced)\n");
        ended.Output.ShouldContain("  •  Rule 2 (Book 2, 2025-01-01)\n     Fast parts need a license.\n");
    }

    [Fact]
    public async Task Json_is_one_document_and_nothing_else()
    {
        var ended = await SluiceProgram.Run("check", book["order.yaml"], "--law", book.Law, "--as-of", "2024-12-31", "--json");

        ended.Error.ShouldBeEmpty();
        using var document = JsonDocument.Parse(ended.Output);
        document.RootElement.GetProperty("order").GetString().ShouldBe("PO-1");
        document.RootElement.GetProperty("as_of").GetString().ShouldBe("2024-12-31");
        document.RootElement.GetProperty("as_written").GetProperty("outcome").GetString().ShouldBe("no_license_required");
    }

    [Fact]
    public async Task An_order_may_come_from_standard_input()
    {
        var ended = await SluiceProgram.Run("""{"id": "PO-2", "date": "2025-03-01", "items": [{"eccn": "EAR99", "tpp": 1, "quantity": 1}]}""", ["check", "-", "--law", book.Law, "--json"]);

        ended.Status.ShouldBe(0);
        ended.Output.ShouldContain("\"PO-2\"");
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--trace")]
    public async Task A_prohibited_order_stops_a_script(string option)
    {
        var ended = await SluiceProgram.Run("check", book["cuba.yaml"], "--law", book.Law, option);

        ended.Status.ShouldBe(1);
        ended.Output.ShouldContain("rohibited");
    }

    [Fact]
    public async Task A_malformed_order_names_every_field()
    {
        var order = book.Write("bad.yaml", SmallBook.Order.Replace("quantity: 10", "quantity: -1").Replace("destination: FR", "destination: UK"));

        var ended = await SluiceProgram.Run("check", order, "--law", book.Law, "--json");

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain("items[0].quantity");
        ended.Error.ShouldContain("destination");
    }

    [Fact]
    public async Task A_day_before_the_book_begins_is_refused()
    {
        var ended = await SluiceProgram.Run("check", book["order.yaml"], "--law", book.Law, "--as-of", "2021-12-31");

        ended.Status.ShouldBe(2);
        ended.Error.ShouldContain("2022-01-01, where the book of law begins");
    }

    [Theory]
    [InlineData("memo.html", "<!doctype html>")]
    [InlineData("memo.md", "# 出口管制判定備忘錄")]
    public async Task A_memo_is_written_in_the_language_asked_for(string name, string start)
    {
        var memo = book.Write(name, "what was there before");

        var ended = await SluiceProgram.Run("check", book["order.yaml"], "--law", book.Law, "--lang", "zh-Hant", "--memo", memo);

        ended.Status.ShouldBe(0);
        ended.Output.ShouldContain("須申請許可證");
        var text = await File.ReadAllTextAsync(memo, TestContext.Current.CancellationToken);
        text.ShouldStartWith(start);
        text.ShouldContain("須申請許可證");
        Directory.GetFiles(book.Law, ".*").ShouldBeEmpty("nothing half-written is left");
    }

    [Fact]
    public async Task A_memo_in_a_folder_that_is_not_there_is_refused()
    {
        var ended = await SluiceProgram.Run("check", book["order.yaml"], "--law", book.Law, "--memo", book["nowhere/memo.md"]);

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain("--memo: there is no directory");
    }

    [Fact]
    public async Task Names_that_would_drive_a_terminal_are_shown_harmless()
    {
        var order = book.Write("hostile.yaml", SmallBook.Order.Replace("id: PO-1", "id: \"PO \\u202e1\""));

        var ended = await SluiceProgram.Run("check", order, "--law", book.Law);

        (ended.Output + ended.Error).ShouldNotContain('\u202e');
        (ended.Output + ended.Error).ShouldContain("\\u202e");
    }

    [Theory]
    [InlineData("en", "None of these holds:")]
    [InlineData("zh-Hans", "以下各项均不成立：")]
    public async Task What_is_not_subject_shows_what_was_weighed(string language, string heading)
    {
        var order = book.Write($"abroad-{language}.yaml", SmallBook.Order.Replace("us_origin: true", "us_origin: false"));

        var ended = await SluiceProgram.Run("check", order, "--law", book.Law, "--lang", language);

        ended.Output.ShouldContain($"{heading}\n  ✗  Rule 1");
    }

    [Fact]
    public async Task A_line_without_performance_shows_a_dash()
    {
        var order = book.Write("stated.yaml", SmallBook.Order.Replace("{eccn: 3A090.a, tpp: 5000, quantity: 10}", "{eccn: EAR99, quantity: 10}"));

        var ended = await SluiceProgram.Run("check", order, "--law", book.Law);

        ended.Output.ShouldMatch(@"10 +EAR99 +EAR99[^\n]* –  +–  +–  +–");
    }
}
