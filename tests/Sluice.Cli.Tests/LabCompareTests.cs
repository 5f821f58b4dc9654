using System.Text.Json;

namespace Sluice.Cli.Tests;

public sealed class LabCompareTests : IDisposable
{
    private const string Fast = """{"id":"fast","activity":"export","from":"US","destination":"FR","us_origin":true,"items":[{"eccn":"3A090.a","tpp":5000,"quantity":10,"unit_price_usd":100}]}""";
    private const string Slow = """{"id":"slow","activity":"export","from":"US","destination":"DE","us_origin":true,"items":[{"eccn":"3A090.a","tpp":3000,"quantity":10}]}""";
    private const string Cuba = """{"id":"cuba","activity":"export","from":"US","destination":"CU","us_origin":true,"items":[{"eccn":"3A090.a","tpp":3000,"quantity":10}]}""";

    private readonly SmallBook book = new();

    public LabCompareTests()
    {
        book.Write("orders.jsonl", $"{Fast}\n{Slow}\n{Cuba}\n");
        book.Write("proposals/freer.yaml", """
            id: freer
            title: Nobody is asked
            kind: proposal
            citation: Not enacted
            published: 2027-01-01
            effective: 2027-01-01
            source: made for a test
            confidence: low
            summary: {en: "Fast parts go free.", zh-Hant: 快件放行。}
            changes:
              - repeal: Rule 2
            """);
    }

    [Fact]
    public async Task The_change_is_told_in_one_line_first()
    {
        var ended = await Compare("orders.jsonl", "2024-12-31", "2025-03-01");

        ended.Status.ShouldBe(0);
        ended.Error.ShouldBeEmpty();
        ended.Output.Split('\n')[0].ShouldBe("1 of 3 orders changes: ▲ 1 stricter.");
        ended.Output.ShouldContain("the law as enforced on 2024-12-31");
        ended.Output.ShouldContain("▲  No license required  License required — case-by-case review       1  50,000  1,000");
        ended.Output.ShouldContain("+  Rule 2 (Book 2; added)");
        ended.Output.ShouldContain("2 orders state no value");
    }

    [Theory]
    [InlineData("written@2025-06-01")]
    [InlineData("enforced@2025-06-01")]
    [InlineData("2025-06-01")]
    public async Task A_law_is_named_by_day_and_reading(string to)
    {
        var ended = await Compare("orders.jsonl", "2025-03-01", to);

        ended.Output.ShouldStartWith("1 of 3 orders changes: ▲ 1 stricter.");
        ended.Output.ShouldContain("slow");
    }

    [Fact]
    public async Task A_proposal_is_named_behind_a_day_and_says_what_it_does()
    {
        var ended = await Compare("orders.jsonl", "2025-06-01", "2025-06-01+freer");

        ended.Output.ShouldStartWith("2 of 3 orders change: ▼ 2 more lenient.");
        ended.Output.ShouldContain("freer: Nobody is asked\n  Fast parts go free.");
        (await Compare("orders.jsonl", "2025-06-01", "2025-06-01+" + book["proposals/freer.yaml"])).Output.ShouldStartWith("2 of 3 orders change");
        (await Compare("orders.jsonl", "2024-06-01", "2024-06-01+freer")).Output.ShouldContain("After: 1 of its 1 changes does nothing here");
    }

    [Fact]
    public async Task One_document_of_JSON_is_printed_and_nothing_else()
    {
        var ended = await Compare("orders.jsonl", "2025-03-01", "2025-06-01+freer", "--json", "--lang", "zh-Hant");

        ended.Status.ShouldBe(0);
        using var document = JsonDocument.Parse(ended.Output);
        document.RootElement.GetProperty("orders").GetProperty("changed").GetProperty("orders").GetInt32().ShouldBe(1);
        document.RootElement.GetProperty("to").GetProperty("law").GetString().ShouldBe("enforced@2025-06-01+freer");
        document.RootElement.GetProperty("to").GetProperty("proposals")[0].GetProperty("summary").GetString().ShouldBe("快件放行。");
    }

    [Fact]
    public async Task A_page_is_written_beside_the_answer_as_a_whole()
    {
        var ended = await Compare("orders.jsonl", "2025-03-01", "2025-06-01", "--html", book["plan.html"], "--rows", "0");

        ended.Output.ShouldStartWith("1 of 3 orders changes");
        var page = await File.ReadAllTextAsync(book["plan.html"], TestContext.Current.CancellationToken);
        page.ShouldStartWith("<!doctype html>");
        page.ShouldEndWith("</html>\n");
        page.ShouldNotContain("id=\"changed\"");
        Directory.GetFiles(book.Law, ".*").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_book_may_come_from_standard_input()
    {
        var ended = await SluiceProgram.Run($"{Fast}\n", ["lab", "compare", "-", "--from", "2024-12-31", "--to", "2025-03-01", "--law", book.Law]);

        ended.Output.ShouldStartWith("1 of 1 orders changes");
    }

    [Fact]
    public async Task Bad_lines_are_told_and_the_rest_is_planned()
    {
        book.Write("bad.jsonl", $"{Fast}\nnot json\n{{}}\n{Slow}\n");

        var ended = await Compare("bad.jsonl", "2024-12-31", "2025-03-01");

        ended.Status.ShouldBe(2);
        ended.Output.ShouldStartWith("1 of 2 orders changes");
        ended.Output.ShouldContain("2 lines of the book could not be read");
        ended.Error.ShouldContain("bad.jsonl:2:1:2: not JSON");
        ended.Error.ShouldContain("bad.jsonl:3:1:1: id: read nothing");
        ended.Error.ShouldEndWith("2 of 4 lines could not be read.\n");
    }

    [Fact]
    public async Task Many_bad_lines_are_told_by_their_first()
    {
        book.Write("bad.jsonl", string.Concat(Enumerable.Repeat("{\n", 40)));

        var ended = await Compare("bad.jsonl", "2024-12-31", "2025-03-01");

        ended.Status.ShouldBe(2);
        ended.Output.ShouldStartWith("The book holds no orders.");
        ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(21);
        ended.Error.ShouldEndWith("40 of 40 lines could not be read; the first 20 are told above.\n");
    }

    [Theory]
    [InlineData("2025-13-01", "2025-03-01", "--from: read '2025-13-01'; accepted: DATE, written@DATE or enforced@DATE")]
    [InlineData("2025-03-01", "yesterday", "--to: read 'yesterday'; accepted: DATE")]
    [InlineData("2025-03-01", "2025-03-01+frer", "--to: there is no proposal 'frer'; did you mean 'freer'?")]
    [InlineData("2025-03-01", "2025-03-01+freer+freer", "the id 'freer' is that of")]
    [InlineData("2021-03-01", "2025-03-01", "--from: read the day 2021-03-01; accepted: 2022-01-01")]
    [InlineData("2025-03-01", "2025-03-01", "--html: read 'plan.pdf'; accepted: a file that ends in .html.", "--html", "plan.pdf")]
    [InlineData("2025-03-01", "2025-03-01", "--html: there is no directory '/no/such'.", "--html", "/no/such/plan.html")]
    [InlineData("2025-03-01", "2025-03-01", "--rows: read 100001; accepted: 0 to 100,000.", "--rows", "100001")]
    [InlineData("2025-03-01", "2025-03-01", "--threads: read 0; accepted: 1 to 256.", "--threads", "0")]
    public async Task What_cannot_be_done_is_refused_before_any_order_is_decided(string from, string to, string message, params string[] more)
    {
        var ended = await Compare("orders.jsonl", from, to, more);

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain(message);
    }

    [Fact]
    public async Task A_book_that_is_not_there_or_is_a_directory_is_refused()
    {
        (await Compare("none.jsonl", "2024-12-31", "2025-03-01")).Error.ShouldContain("there is no file");
        (await Compare("enacted", "2024-12-31", "2025-03-01")).Error.ShouldContain("is a directory");
        (await SluiceProgram.Run("lab", "compare", "x.jsonl", "--from", "2025-03-01")).Error.ShouldContain("--to");
    }

    [Fact]
    public async Task Names_cannot_drive_a_terminal()
    {
        book.Write("hostile.jsonl", Fast.Replace("\"id\":\"fast\"", "\"id\":\"red\\u202eder\",\"exporter\":{\"name\":\"\\u2066a\"}") + "\n");

        var ended = await Compare("hostile.jsonl", "2024-12-31", "2025-03-01");

        ended.Output.ShouldNotContain('\u202e');
        ended.Output.ShouldNotContain('\u2066');
        ended.Output.ShouldContain("red\\u202eder");
        ended.Output.ShouldContain("\\u2066a");
    }

    public void Dispose() => book.Dispose();

    private Task<Ended> Compare(string name, string from, string to, params string[] more) =>
        SluiceProgram.Run(["lab", "compare", book[name], "--from", from, "--to", to, "--law", book.Law, .. more]);
}
