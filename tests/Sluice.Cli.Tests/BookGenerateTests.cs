using System.IO.Compression;

namespace Sluice.Cli.Tests;

public sealed class BookGenerateTests(SmallBook folder) : IClassFixture<SmallBook>
{
    [Fact]
    public async Task The_same_seed_makes_the_same_book_on_standard_output_and_in_files()
    {
        var shown = await SluiceProgram.Run("book", "generate", "--orders", "200", "--seed", "7");
        await SluiceProgram.Run("book", "generate", "--orders", "200", "--seed", "7", "-o", folder["book.jsonl"]);
        await SluiceProgram.Run("book", "generate", "--orders", "200", "--seed", "7", "-o", folder["book.jsonl.gz"]);

        (shown.Status, shown.Error).ShouldBe((0, ""));
        shown.Output.Count(c => c == '\n').ShouldBe(200);
        (await File.ReadAllTextAsync(folder["book.jsonl"], TestContext.Current.CancellationToken)).ShouldBe(shown.Output);
        using var packed = new StreamReader(new GZipStream(File.OpenRead(folder["book.jsonl.gz"]), CompressionMode.Decompress));
        (await packed.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe(shown.Output);
        Directory.GetFiles(folder.Law, ".*").ShouldBeEmpty("nothing half-written is left");
    }

    [Fact]
    public async Task A_book_that_is_made_up_is_decided_without_a_refused_line()
    {
        await SluiceProgram.Run("book", "generate", "--orders", "400", "--incomplete", "0.05", "-o", folder["made-up.jsonl"]);

        var ended = await SluiceProgram.Run("batch", folder["made-up.jsonl"], "--detail", "answers");

        ended.Status.ShouldBe(0);
        ended.Output.Count(c => c == '\n').ShouldBe(400);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten_unless_that_is_asked_for()
    {
        var path = folder.Write("mine.jsonl", "mine");

        var refused = await SluiceProgram.Run("book", "generate", "--orders", "1", "-o", path);
        refused.Status.ShouldBe(2);
        refused.Error.ShouldContain("is there already; --force overwrites it.");
        (await SluiceProgram.Run("book", "generate", "--orders", "1", "-o", path, "--force")).Status.ShouldBe(0);
    }

    [Theory]
    [InlineData("--orders", "book", "generate")]
    [InlineData("--orders: read '0'; accepted: a whole number from 1 to 100000000.", "book", "generate", "--orders", "0")]
    [InlineData("--incomplete: read '2'; accepted: a share from 0 to 1, such as 0.02.", "book", "generate", "--orders", "1", "--incomplete", "2")]
    [InlineData("--to: read 2025-01-01; accepted: 2025-06-01, the first day, or later.", "book", "generate", "--orders", "1", "--from", "2025-06-01", "--to", "2025-01-01")]
    [InlineData("--from: read 2021-06-01; accepted: 2022-01-01 to 2099-12-31.", "book", "generate", "--orders", "1", "--from", "2021-06-01")]
    [InlineData("-o: there is no directory '/nowhere'.", "book", "generate", "--orders", "1", "-o", "/nowhere/x")]
    [InlineData("there is no command 'genrate'; did you mean 'generate'?", "book", "genrate")]
    public async Task A_call_that_cannot_be_answered_says_why(string message, params string[] arguments)
    {
        var ended = await SluiceProgram.Run(arguments);

        ended.Status.ShouldBe(2);
        ended.Output.ShouldBeEmpty();
        ended.Error.ShouldContain(message);
    }
}
