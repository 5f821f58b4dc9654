using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Sluice.Cli.Tests;

public sealed class BatchTests(SmallBook book) : IClassFixture<SmallBook>
{
    private const string Good = """{"id":"PO-1","date":"2025-03-01","activity":"export","from":"US","destination":"FR","us_origin":true,"items":[{"eccn":"3A090.a","tpp":5000,"quantity":10}]}""";

    [Fact]
    public async Task One_determination_a_line_goes_to_standard_output_and_the_summary_to_standard_error()
    {
        var path = book.Write("two.jsonl", $"{Good}\n{Good.Replace("PO-1", "PO-2")}\n");

        var ended = await SluiceProgram.Run("batch", path, "--law", book.Law);

        ended.Status.ShouldBe(0);
        ended.Error.ShouldStartWith($"sluice: {path}: 2 orders decided, in ");
        var lines = ended.Output.Split('\n');
        lines.Length.ShouldBe(3);
        using var second = JsonDocument.Parse(lines[1]);
        second.RootElement.GetProperty("order").GetString().ShouldBe("PO-2");
        second.RootElement.GetProperty("as_written").GetProperty("review").GetString().ShouldBe("case_by_case");
        second.RootElement.TryGetProperty("trace", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_full_line_is_what_check_prints_on_one_line()
    {
        var order = book.Write("check.json", Good);
        var checkedOrder = await SluiceProgram.Run("check", order, "--law", book.Law, "--json");

        var ended = await SluiceProgram.Run(Good, ["batch", "-", "--law", book.Law, "--detail", "full"]);

        using var document = JsonDocument.Parse(checkedOrder.Output);
        ended.Output.ShouldBe(JsonSerializer.Serialize(document.RootElement, Compact) + "\n");
    }

    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("answers", """{"order":"PO-1","as_of":"2025-03-01","as_written":{"outcome":"license_required","review":"case_by_case"},"as_enforced":{"outcome":"license_required","review":"case_by_case"}}""")]
    public async Task Answers_are_short(string detail, string line)
    {
        var ended = await SluiceProgram.Run(Good, ["batch", "-", "--law", book.Law, "--detail", detail]);

        ended.Output.ShouldBe(line + "\n");
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "not json\n")]
    [InlineData(0, """{"id":"banned","date":"2025-03-01","activity":"export","from":"US","destination":"CU","us_origin":true,"items":[{"eccn":"EAR99","tpp":1,"quantity":1}]}""")]
    public async Task The_exit_status_tells_of_refused_lines_and_not_of_answers(int status, string more)
    {
        var ended = await SluiceProgram.Run($"{Good}\n{more}", ["batch", "-", "--law", book.Law]);

        ended.Status.ShouldBe(status, ended.Error);
    }

    [Fact]
    public async Task Where_the_law_cannot_be_read_no_line_is_blamed_and_the_run_ends()
    {
        using var broken = new SmallBook();
        broken.Write("enacted/3.yaml", File.ReadAllText(broken["enacted/3.yaml"]).Replace("when: item.tpp >= 2400", "wehn: item.tpp >= 2400"));

        var ended = await SluiceProgram.Run(Good.Replace("2025-03-01", "2025-07-01"), ["batch", "-", "--law", broken.Law]);

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain("wehn: read an unknown field");
        ended.Error.ShouldNotContain("standard input");
    }

    [Fact]
    public async Task Refused_lines_are_told_on_standard_error_in_the_words_of_check()
    {
        var bad = Good.Replace("\"FR\"", "\"UK\"");
        var order = book.Write("bad.json", bad);
        var checkedOrder = await SluiceProgram.Run("check", order, "--law", book.Law);

        var ended = await SluiceProgram.Run($"\n{Good}\n{bad}\n", ["batch", "-", "--law", book.Law]);

        ended.Status.ShouldBe(2);
        ended.Error.Split('\n')[0].ShouldBe("sluice: standard input:3:" + checkedOrder.Error.Split('\n')[0].Split("bad.json:1:")[1]);
        ended.Error.ShouldContain("sluice: standard input: 1 order decided, 1 line refused, in ");
    }

    [Fact]
    public async Task A_file_gets_its_errors_and_its_record_beside_it()
    {
        var path = book.Write("mixed.jsonl", $"{Good}\nwrong\n");
        var output = book["mixed-out.jsonl"];

        var ended = await SluiceProgram.Run("batch", path, "-o", output, "--law", book.Law);

        ended.Status.ShouldBe(2);
        ended.Output.ShouldContain("License required");
        ended.Error.ShouldContain($"1 order decided, 1 line refused ({output}.errors.jsonl)");
        (await Text(output)).Count(c => c == '\n').ShouldBe(1);
        using var error = JsonDocument.Parse(await Text(output + ".errors.jsonl"));
        error.RootElement.GetProperty("line").GetInt32().ShouldBe(2);
        (await Text(output + ".run.jsonl")).ShouldContain("\"done\":true");
    }

    [Fact]
    public async Task Nothing_that_is_there_is_overwritten_unless_that_is_asked_for()
    {
        var path = book.Write("there.jsonl", Good);
        var output = book.Write("there-out.jsonl", "mine");

        var refused = await SluiceProgram.Run("batch", path, "-o", output, "--law", book.Law);
        (refused.Status, await Text(output)).ShouldBe((2, "mine"));
        refused.Error.ShouldContain("is there already; --force overwrites it, and --resume goes on with the run that wrote it.");

        (await SluiceProgram.Run("batch", path, "-o", output, "--law", book.Law, "--force")).Status.ShouldBe(0);
        (await Text(output)).ShouldStartWith("{\"order\":\"PO-1\"");
    }

    [Fact]
    public async Task Going_on_with_another_law_is_refused()
    {
        var path = book.Write("law.jsonl", Good);
        var output = book["law-out.jsonl"];
        await SluiceProgram.Run("batch", path, "-o", output, "--law", book.Law);
        using var other = new SmallBook();
        other.Write("enacted/3.yaml", (await File.ReadAllTextAsync(other["enacted/3.yaml"], TestContext.Current.CancellationToken)).Replace("2400", "2500"));

        var ended = await SluiceProgram.Run("batch", path, "-o", output, "--law", other.Law, "--resume");

        ended.Status.ShouldBe(2);
        ended.Error.ShouldContain("the run cannot go on, for it began otherwise: law_book was ");
    }

    [Fact]
    public async Task Rows_come_in_and_go_out()
    {
        var path = book.Write("rows.csv", "id,date,destination,us_origin,items[0].eccn,items[0].tpp,items[0].quantity\nPO-1,2025-03-01,FR,true,3A090.a,5000,10\nPO-2,2025-03-01,CU,true,EAR99,1,1\n");
        var output = book["rows-out.csv"];

        (await SluiceProgram.Run("batch", path, "-o", output, "--law", book.Law)).Status.ShouldBe(0);

        var lines = (await Text(output)).Split('\n');
        lines[0].ShouldStartWith("order,as_of,as_written.outcome,as_written.review,as_enforced.outcome,as_enforced.review,");
        lines[1].ShouldStartWith("PO-1,2025-03-01,license_required,case_by_case,license_required,case_by_case,");
        lines[2].ShouldStartWith("PO-2,2025-03-01,prohibited,,prohibited,,");
    }

    [Fact]
    public async Task A_compressed_book_is_read_from_a_pipe_too()
    {
        var path = book["packed.gz"];
        await using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Good));
        }

        (await SluiceProgram.Run("batch", path, "--law", book.Law)).Output.ShouldStartWith("{\"order\":\"PO-1\"");
    }

    [Fact]
    public async Task A_reader_who_has_seen_enough_ends_the_run_in_silence()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no shell with pipes of this kind");
        var path = book.Write("long.jsonl", string.Concat(Enumerable.Repeat(Good + "\n", 30_000)));

        var (status, output, error) = await Shell.Run($"set -o pipefail; {Shell.Sluice} batch '{path}' --law '{book.Law}' | head -1");

        status.ShouldBe(141);
        output.ShouldStartWith("{\"order\":\"PO-1\"");
        error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Repeated_ids_are_warned_of()
    {
        var ended = await SluiceProgram.Run($"{Good}\n{Good}\n{Good}\n", ["batch", "-", "--law", book.Law]);

        ended.Status.ShouldBe(0);
        ended.Error.ShouldContain("sluice: 2 orders bear an id that an earlier order of the book bears ('PO-1' in line 2, 'PO-1' in line 3); all were decided.");
    }

    [Theory]
    [InlineData("--resume needs -o FILE", "batch", "x.jsonl", "--resume")]
    [InlineData("--resume: standard input cannot be read again; accepted: a file.", "batch", "-", "--resume", "-o", "y")]
    [InlineData("--resume goes on with the file and --force begins it anew; give one of them.", "batch", "x", "--resume", "--force", "-o", "y")]
    [InlineData("ORDERS and -o are the same file", "batch", "x.jsonl", "-o", "./x.jsonl")]
    [InlineData("-o and --errors are the same file", "batch", "x.jsonl", "-o", "y", "--errors", "y")]
    [InlineData("-o: there is no directory '", "batch", "x.jsonl", "-o", "/nowhere/y")]
    [InlineData("-o: read 'y.gz'; decisions are written plain.", "batch", "x.jsonl", "-o", "y.gz")]
    [InlineData("--detail: read 'all'; accepted: one of answers, decision, full.", "batch", "x", "--detail", "all")]
    [InlineData("--format: read 'xml'; accepted: one of jsonl, csv.", "batch", "x", "--format", "xml")]
    [InlineData("--shard: read '3/2'; accepted: I/N, the part I of N parts, such as 2/8", "batch", "x", "--shard", "3/2")]
    [InlineData("--threads: read '0'; accepted: a whole number from 1 to 256.", "batch", "x", "--threads", "0")]
    [InlineData("'sluice batch' needs ORDERS", "batch")]
    [InlineData("there is no file", "batch", "no-such-book.jsonl")]
    [InlineData("is a directory; accepted: a file.", "batch", "/")]
    public async Task A_call_that_cannot_be_answered_says_why(string message, params string[] arguments)
    {
        var ended = await SluiceProgram.Run([.. arguments, "--law", book.Law]);

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain(message);
        ended.Error.ShouldNotContain("   at ", customMessage: "no stack trace");
    }

    [Fact]
    public async Task A_part_of_what_comes_once_is_refused_with_the_reason()
    {
        var ended = await SluiceProgram.Run(Good, ["batch", "-", "--shard", "1/2", "--law", book.Law]);

        ended.Status.ShouldBe(2);
        ended.Error.ShouldContain("standard input: a part of it cannot be decided, for what comes once has no known length; accepted: a file.");
    }

    [Fact]
    public async Task A_link_to_the_book_is_not_written_over()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        var path = book.Write("linked.jsonl", Good);
        File.CreateSymbolicLink(book["link.jsonl"], path);

        var ended = await SluiceProgram.Run("batch", path, "-o", book["link.jsonl"], "--force", "--law", book.Law);

        ended.Status.ShouldBe(2);
        (await Text(path)).ShouldBe(Good);
    }

    private static Task<string> Text(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
}
