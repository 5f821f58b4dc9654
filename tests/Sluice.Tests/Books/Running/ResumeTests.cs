using System.Globalization;
using Sluice.Books;
using Sluice.Books.Deciding;
using Sluice.Books.Running;

namespace Sluice.Tests.Books.Running;

public sealed class ResumeTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private static readonly string Book = WithErrors(SmallMarket.Book(900, seed: 21));

    [Theory]
    [InlineData(BookFormat.JsonLines)]
    [InlineData(BookFormat.Csv)]
    public void From_whatever_a_run_left_the_next_one_makes_the_whole(BookFormat format)
    {
        var random = new Random(20261123);
        var options = SmallMarket.Options(SmallMarket.Terms with { Format = format });
        var whole = Run(Files($"whole{format}"), options);
        var (output, errors, record) = Read(whole);
        var notes = record.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        notes.Length.ShouldBeGreaterThan(2);

        for (var i = 0; i < 12; i++)
        {
            // What a kill leaves: a record up to some note, perhaps with the next one torn, and files that are at least as long as it says.
            var files = Files($"left{i}{format}") with { Start = BatchStart.Resume };
            var kept = random.Next(1, notes.Length);
            var next = kept == notes.Length - 1 || random.Next(2) == 0 ? "" : notes[kept][..random.Next(notes[kept].Length)];
            File.WriteAllText(RunRecord.PathOf(files.Output), string.Join('\n', notes[..kept]) + "\n" + next);
            File.WriteAllText(files.Output, output[..Between(random, Length(notes[kept - 1], "output"), output.Length)] + (random.Next(2) == 0 ? "{\"torn" : ""));
            File.WriteAllText(files.Errors, errors[..Between(random, Length(notes[kept - 1], "errors"), errors.Length)]);

            var summary = Run(files, options, out _);

            summary.IsComplete.ShouldBeTrue();
            (summary.Decided, summary.Refused).ShouldBe((885, 15));
            var read = Read(files);
            read.Output.ShouldBe(output);
            read.Errors.ShouldBe(errors);
        }
    }

    [Fact]
    public void A_run_that_is_done_has_nothing_to_go_on_with()
    {
        var files = Run(Files("done"), SmallMarket.Options());
        var before = Read(files);

        var summary = Run(files with { Start = BatchStart.Resume }, SmallMarket.Options(), out _);

        (summary.Decided, summary.DecidedBefore, summary.IsComplete).ShouldBe((885, 885, true));
        Read(files).ShouldBe(before);
    }

    [Fact]
    public void Without_an_earlier_run_the_book_is_decided_from_its_beginning()
    {
        var summary = Run(Files("fresh") with { Start = BatchStart.Resume }, SmallMarket.Options(), out _);

        (summary.Decided, summary.DecidedBefore).ShouldBe((885, 0));
    }

    [Fact]
    public void Files_that_are_there_are_kept_unless_they_are_to_be_overwritten()
    {
        var files = Files("kept");
        File.WriteAllText(files.Output, "mine");

        Should.Throw<BookException>(() => Run(files, SmallMarket.Options())).Message.ShouldContain("the file is there already");
        Should.Throw<BookException>(() => Run(files with { Start = BatchStart.Resume }, SmallMarket.Options())).Message.ShouldContain("no record of a run");
        File.ReadAllText(files.Output).ShouldBe("mine");
        Run(files with { Start = BatchStart.Overwrite }, SmallMarket.Options(), out _).Decided.ShouldBe(885);
    }

    public static TheoryData<string, string> Changes => new()
    {
        { "law_book", "law_book was" }, { "detail", "detail was answers and is full" }, { "lang", "lang was en and is zh-Hans" },
        { "as_of", "as_of was the date of each order and is 2025-01-01" }, { "today", "today was 2026-09-30 and is 2026-10-01" },
        { "format", "format was jsonl and is csv" }, { "shard", "shard was 1/1 and is 1/2" }, { "input", "input_sample was" }, { "errors", "errors was" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_run_that_rests_on_something_else_is_not_gone_on_with(string what, string problem)
    {
        var files = Run(Files($"changed-{what}"), SmallMarket.Options());
        var before = File.ReadAllText(files.Output);
        var terms = SmallMarket.Terms;
        var options = what switch
        {
            "law_book" => SmallMarket.Options() with { Grounds = new Dictionary<string, string> { ["law_book"] = "another" } },
            "detail" => SmallMarket.Options(terms with { Detail = DecisionDetail.Full }),
            "lang" => SmallMarket.Options(terms with { Language = Language.ZhHans }),
            "as_of" => SmallMarket.Options(terms with { AsOf = new DateOnly(2025, 1, 1) }),
            "today" => SmallMarket.Options(terms with { Today = new DateOnly(2026, 10, 1) }),
            "format" => SmallMarket.Options(terms with { Format = BookFormat.Csv }),
            "shard" => SmallMarket.Options() with { Shard = new BookShard(1, 2) },
            _ => SmallMarket.Options(),
        };
        var again = files with { Start = BatchStart.Resume, Errors = what == "errors" ? folder["other.errors"] : files.Errors };

        var exception = Should.Throw<BookException>(() => Run(again, options, out _, what == "input" ? Book.Replace("\"US\"", "\"GB\"") : Book));

        exception.Message.ShouldContain("the run cannot go on, for it began otherwise");
        exception.Message.ShouldContain(problem);
        File.ReadAllText(files.Output).ShouldBe(before);
    }

    [Fact]
    public void A_book_whose_decided_part_has_changed_is_not_gone_on_with()
    {
        // Changed between the places that the record samples.
        var book = string.Concat(Enumerable.Repeat(SmallMarket.Book(600, seed: 2), 40));
        var at = book.IndexOf("\"JP\"", 5_000, StringComparison.Ordinal);
        var files = Files("part");
        using (var stop = new CancellationTokenSource())
        using (var input = BookInput.OpenFile(folder.Write("part.jsonl", book)))
        {
            var run = SmallMarket.Run(input);
            using var timer = new Timer(_ => { if (run.Progress.Decided > 100) { stop.Cancel(); } }, null, 0, 1);
            run.Run(files, stop.Token);
        }

        var record = File.ReadAllText(RunRecord.PathOf(files.Output));
        var changed = book.Remove(at, 4).Insert(at, "\"KR\"");
        using var other = BookInput.OpenFile(folder.Write("part.jsonl", changed));
        File.WriteAllText(RunRecord.PathOf(files.Output), record.Replace(Sample(record), other.Mark!.Sha256));

        Should.Throw<BookException>(() => SmallMarket.Run(other).Run(files with { Start = BatchStart.Resume }, CancellationToken.None))
            .Message.ShouldContain("what was already decided of it has changed");
    }

    [Fact]
    public void A_file_that_is_no_record_is_refused()
    {
        File.WriteAllText(folder["odd"], "x\n");
        File.WriteAllText(RunRecord.PathOf(folder["odd"]), "{\"a\":1}\n");

        Should.Throw<BookException>(() => RunRecord.Read(folder["odd"])).Message.ShouldContain("the file is not the record of a run");
        RunRecord.Read(folder["none"]).ShouldBeNull();
    }

    private static string Sample(string record) => record.Split("\"input_sample\":\"")[1].Split('"')[0];

    private static string WithErrors(string book) => string.Join('\n', book.Split('\n').Select((l, i) => i % 60 == 30 ? l.Replace("\"items\"", "\"itms\"") : l));

    private static int Between(Random random, int least, int most) => random.Next(least, most + 1);

    private static int Length(string note, string name) =>
        note.Contains("\"offset\"") && note.Split($"\"{name}\":") is [_, var rest] ? int.Parse(rest.Split(',')[0], CultureInfo.InvariantCulture) : 0;

    private static (string Output, string Errors, string Record) Read(BatchFiles files) =>
        (File.ReadAllText(files.Output), File.Exists(files.Errors) ? File.ReadAllText(files.Errors) : "", File.ReadAllText(RunRecord.PathOf(files.Output)));

    private BatchFiles Files(string name)
    {
        Directory.CreateDirectory(folder[name]);
        return new BatchFiles(Path.Combine(folder[name], "out"), Path.Combine(folder[name], "out.errors"), BatchStart.New);
    }

    private BatchFiles Run(BatchFiles files, BatchOptions options)
    {
        Run(files, options, out _);
        return files;
    }

    private BatchSummary Run(BatchFiles files, BatchOptions options, out BatchProgress progress, string? book = null)
    {
        using var input = BookInput.OpenFile(folder.Write("book.jsonl", book ?? Book));
        var run = new BatchRun(input, Examples.ShippedLaw.Decider, options, new Hurrying());
        progress = run.Progress;
        return run.Run(files, CancellationToken.None);
    }

    /// <summary>A clock that runs a second at every look, so that every block is noted.</summary>
    private sealed class Hurrying : TimeProvider
    {
        private long now;

        public override long GetTimestamp() => Interlocked.Add(ref now, TimestampFrequency);
    }
}
