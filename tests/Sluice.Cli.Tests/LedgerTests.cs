namespace Sluice.Cli.Tests;

/// <summary><c>sluice ledger</c>: what goes in, what comes out, and with which status.</summary>
public sealed class LedgerTests
{
    private const string Contract = """
        {"op":"open","account":"a","limit":100}
        {"op":"open","account":"b","limit":100}
        {"op":"reserve","key":"k1","amounts":{"a":10,"b":5},"expires":"2999-01-01T00:00:00Z"}
        {"op":"commit","key":"k2","reservation":"k1","amounts":{"a":4}}
        {"op":"balance","account":"a"}
        {"op":"reserve","key":"k1","amounts":{"a":10,"b":5},"expires":"2999-01-01T00:00:00Z"}
        {"op":"reserve","key":"k1","amounts":{"a":11}}
        {"op":"reserve","key":"k9","amounts":{"a":95,"b":1}}
        {"op":"release","key":"k3","reservation":"k1"}
        {"op":"balance","account":"b"}
        """;

    [Fact]
    public async Task Apply_speaks_the_contract()
    {
        using var ledger = new LedgerFolder();

        (await ledger.Apply(Contract)).ShouldBe(
        [
            """{"account":"a","result":"ok"}""",
            """{"account":"b","result":"ok"}""",
            """{"key":"k1","result":"ok"}""",
            """{"key":"k2","result":"ok"}""",
            """{"account":"a","limit":100,"held":6,"used":4,"available":90}""",
            """{"key":"k1","result":"duplicate_of_ok"}""",
            """{"key":"k1","result":"conflict"}""",
            """{"key":"k9","result":"refused","account":"a","limit":100,"used":10,"short_by":5}""",
            """{"key":"k3","result":"ok"}""",
            """{"account":"b","limit":100,"held":0,"used":0,"available":100}""",
        ]);
    }

    [Fact]
    public async Task Apply_passes_over_what_is_no_operation_and_says_which_line_it_is()
    {
        using var ledger = new LedgerFolder();
        var ended = await SluiceProgram.Run(
            "{\"op\":\"open\",\"account\":\"a\",\"limit\":1}\n\n{\"op\":\"opne\"}\nnonsense\n{\"op\":\"reserve\",\"key\":\"k\",\"amounts\":{\"a\":0}}\n{\"op\":\"balance\",\"account\":\"a\"}",
            ["ledger", "apply", "--database", ledger.Database]);

        ended.Status.ShouldBe(2);
        var lines = ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(5);
        lines[1].ShouldContain("\"line\":3");
        lines[1].ShouldContain("'open'");
        lines[4].ShouldBe("""{"account":"a","limit":1,"held":0,"used":0,"available":1}""");
        ended.Error.ShouldContain("line 4");
        ended.Error.ShouldContain("3 of 5 lines are not operations");
    }

    [Fact]
    public async Task Thousands_of_operations_are_answered_in_order()
    {
        const int pairs = 3000;
        using var ledger = new LedgerFolder();
        var operations = string.Concat(Enumerable.Range(0, pairs).Select(i =>
            $"{{\"op\":\"reserve\",\"key\":\"r{i}\",\"amounts\":{{\"a\":1}}}}\n{{\"op\":\"commit\",\"key\":\"c{i}\",\"reservation\":\"r{i}\"}}\n"));

        var answers = await ledger.Apply("{\"op\":\"open\",\"account\":\"a\",\"limit\":1000000}\n" + operations);

        answers.Skip(1).ShouldBe(Enumerable.Range(0, pairs).SelectMany(i => new[] { $"{{\"key\":\"r{i}\",\"result\":\"ok\"}}", $"{{\"key\":\"c{i}\",\"result\":\"ok\"}}" }));
        (await ledger.Json("balance", "a")).GetProperty("used").GetInt32().ShouldBe(pairs);
    }

    [Fact]
    public async Task The_commands_do_what_the_operations_do()
    {
        using var ledger = new LedgerFolder();
        (await ledger.Run("open", "a", "--limit", "100", "--filing", "report_limit_reached")).Status.ShouldBe(0);
        (await ledger.Run("reserve", "--key", "k1", "--account", "a=80", "--reference", "PO-1")).Output.ShouldContain("over 80 percent of its limit: 80 of 100; file: report_limit_reached");
        var refused = await ledger.Run("reserve", "--key", "k2", "--account", "a=30");
        refused.Status.ShouldBe(1);
        refused.Output.ShouldContain("a has too little room: 80 of 100 is taken, 10 is missing");
        (await ledger.Run("commit", "k1", "--amount", "a=50", "--key", "k3")).Status.ShouldBe(0);
        (await ledger.Run("release", "k1", "--key", "k4")).Status.ShouldBe(0);
        (await ledger.Run("reverse", "k3", "--amount", "a=20", "--key", "k5", "--reason", "returned")).Status.ShouldBe(0);
        (await ledger.Run("limit", "a", "200", "--act", "an arrangement", "--from", "2025-06-01", "--key", "k6")).Status.ShouldBe(0);

        (await ledger.Run("balance", "a")).Output.ShouldContain("200");
        var history = (await ledger.Json("history", "a")).GetProperty("entries");
        history.EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()).ShouldBe(["opened", "reserved", "committed", "released", "reversed", "limit_changed"]);
        (await ledger.Json("balance", "a", "--as-of", "2999-01-01")).GetProperty("used").GetInt32().ShouldBe(30);
    }

    [Theory]
    [InlineData(2, "there is no ledger", "balance", "a")]
    [InlineData(2, "accepted: ACCOUNT=N", "reserve", "--key", "k", "--account", "a")]
    [InlineData(2, "comes twice", "reserve", "--key", "k", "--account", "a=1", "--account", "a=2")]
    [InlineData(2, "accepted: a number", "open", "a", "--limit", "much")]
    [InlineData(2, "limit: is -1", "open", "a", "--limit", "-1")]
    [InlineData(2, "accepted: a time", "reserve", "--key", "k", "--account", "a=1", "--expires", "soon")]
    [InlineData(2, "accepted: 'A<=25%B'", "reserve", "--key", "k", "--account", "a=1", "--share", "a<b")]
    [InlineData(2, "did you mean 'reserve'", "reserv")]
    public async Task What_is_wrong_is_said(int status, string message, params string[] arguments)
    {
        using var ledger = new LedgerFolder();
        var ended = await ledger.Run(arguments);

        ended.Error.ShouldContain(message);
        ended.Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_status_3_and_no_password_is_shown()
    {
        using var ledger = new LedgerFolder { Database = "Host=127.0.0.1;Port=1;Username=me;Password=geheim" };
        var ended = await ledger.Run("balance");

        ended.Status.ShouldBe(3);
        ended.Error.ShouldContain("PostgreSQL 127.0.0.1:1/me: cannot be reached");
        (ended.Error + ended.Output).ShouldNotContain("geheim");
    }

    [Fact]
    public async Task An_account_that_is_not_there_is_told_with_the_nearest()
    {
        using var ledger = new LedgerFolder();
        await ledger.Run("open", "lpp/2025/example-holdings", "--limit", "26900000");

        (await ledger.Run("balance", "lpp/2025/example-holding")).Error.ShouldContain("did you mean 'lpp/2025/example-holdings'?");
        (await ledger.Run("reserve", "--key", "k", "--account", "lpp/2025/example-holding=1")).Output.ShouldContain("Did you mean 'lpp/2025/example-holdings'?");
    }

    [Fact]
    public async Task Two_shells_draw_on_one_file_at_once()
    {
        using var ledger = new LedgerFolder();
        await ledger.Run("open", "a", "--limit", "5");
        var ended = await Task.WhenAll(Enumerable.Range(0, 6).Select(shell => ledger.Run("reserve", "--key", $"k{shell}", "--account", "a=1")));

        ended.Count(e => e.Status == 0).ShouldBe(5);
        ended.Count(e => e.Status == 1).ShouldBe(1);
        (await ledger.Run("verify")).Status.ShouldBe(0);
    }

    [Fact]
    public async Task A_ledger_moves_through_an_export_and_a_backup_is_the_same_ledger()
    {
        using var ledger = new LedgerFolder();
        await ledger.Apply(Contract);
        (await ledger.Run("keygen", ledger.At("key.pem"))).Error.ShouldContain("no option");
        (await SluiceProgram.Run("ledger", "keygen", ledger.At("key.pem"))).Status.ShouldBe(0);
        (await ledger.Run("checkpoint", "--key-file", ledger.At("key.pem"))).Status.ShouldBe(0);
        (await ledger.Run("export", ledger.At("export.jsonl"))).Status.ShouldBe(0);
        (await ledger.Run("backup", ledger.At("copy.db"))).Status.ShouldBe(0);

        using var moved = new LedgerFolder();
        (await moved.Run("import", ledger.At("export.jsonl"))).Status.ShouldBe(0);
        var hash = (await ledger.Json("verify")).GetProperty("hash").GetString();
        (await moved.Json("verify", "--public-key", ledger.At("key.pem.pub"))).GetProperty("hash").GetString().ShouldBe(hash);
        using var copy = new LedgerFolder { Database = ledger.At("copy.db") };
        (await copy.Json("verify")).GetProperty("signed_through").GetInt64().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_export_that_somebody_edited_is_found()
    {
        using var ledger = new LedgerFolder();
        await ledger.Apply(Contract);
        await ledger.Run("export", ledger.At("export.jsonl"));
        var lines = File.ReadAllLines(ledger.At("export.jsonl")).ToList();
        lines.RemoveAt(3);
        ledger.Write("edited.jsonl", string.Join('\n', lines) + "\n");

        var ended = await SluiceProgram.Run("ledger", "verify", ledger.At("edited.jsonl"));

        ended.Status.ShouldBe(1);
        ended.Output.ShouldContain("missing");
    }
}
