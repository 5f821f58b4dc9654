using System.Text;
using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Operations;
using Sluice.Storage.Checkpoints;
using Sluice.Storage.Exports;

namespace Sluice.Storage.Tests.Exports;

public sealed class LedgerExportTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly MemoryStore store = new();
    private string[] lines = [];

    public async ValueTask InitializeAsync()
    {
        using var key = CheckpointKey.Create(folder.File("key.pem"));
        await using var ledger = new Ledger(store, new StandingClock(), new LedgerOptions { Signer = key, CheckpointEvery = 5 });
        await ledger.SubmitAsync(new OpenAccount("lpp/2025/\"quoted\" — 名", 100.25m, Filing: "report_limit_reached"));
        foreach (var i in Enumerable.Range(0, 8))
        {
            await ledger.SubmitAsync(new Reserve($"k{i}", AccountAmounts.Of("lpp/2025/\"quoted\" — 名", 20m), new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        }

        await using var output = new MemoryStream();
        await LedgerExport.WriteAsync(store, output);
        lines = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return default;
    }

    [Fact]
    public async Task An_export_verifies_without_the_database()
    {
        var verification = await VerifyAsync();
        verification.Problems.ShouldBeEmpty();
        verification.Entries.ShouldBe(9);
        verification.SignedThrough.ShouldBe(5);
        lines[^1].ShouldContain("\"result\":\"refused\"");
    }

    [Fact]
    public async Task What_a_line_shows_is_held_against_its_bytes()
    {
        lines[^5] = lines[^5].Replace("\"change\":20", "\"change\":10");
        (await VerifyAsync()).Problems.ShouldContain(problem => problem.Kind == ChainProblemKind.Altered && problem.Text.Contains("shows something else"));
    }

    [Fact]
    public async Task Lines_that_are_missing_or_changed_places_are_named()
    {
        var whole = lines;
        lines = [.. whole.Where((_, i) => i != whole.Length - 3)];
        (await VerifyAsync()).Problems[0].ShouldBe(new(7, ChainProblemKind.Missing, "Entry 7 is missing."));
        lines = whole[..^2];
        (await VerifyAsync()).Problems.ShouldContain(problem => problem.Kind == ChainProblemKind.Missing && problem.Text.Contains("tells of 9 entries; the last one is 7"));
        lines = [.. whole[..^2], whole[^1], whole[^2]];
        (await VerifyAsync()).Problems.ShouldContain(problem => problem.Kind == ChainProblemKind.Reordered && problem.Sequence == 8);
    }

    [Fact]
    public async Task A_checkpoint_that_was_changed_is_named()
    {
        var signature = lines[1].IndexOf("\"signature\":\"", StringComparison.Ordinal) + 13;
        lines[1] = lines[1][..signature] + (lines[1][signature] == 'A' ? 'B' : 'A') + lines[1][(signature + 1)..];
        (await VerifyAsync()).Problems.ShouldHaveSingleItem().ShouldBe(
            new(5, ChainProblemKind.Checkpoint, "The checkpoint at entry 5 has a signature that is not good."));
    }

    [Fact]
    public async Task An_entry_that_follows_and_cannot_be_right_is_named()
    {
        var replay = new EntryReplay();
        var head = default(LedgerEntry);
        await foreach (var raw in store.ReadEntriesAsync().SelectMany(chunk => chunk))
        {
            head = raw.Read();
            replay.Take(head).ShouldBeNull();
        }

        replay.Forget();
        replay.Take(new EntryWriter().Write(new(10, head!.At, new Commit("new", "k7"), Refusal: null, [new("lpp/2025/\"quoted\" — 名", 20m, 100.25m, 80m, 20m)]), head.Hash));
        await store.AppendAsync(replay.Drain());
        await using var output = new MemoryStream();
        await LedgerExport.WriteAsync(store, output);
        var found = new ChainProblem(10, ChainProblemKind.Wrong, "Entry 10: The reservation 'k7' holds nothing.");
        (await VerifyAsync(Encoding.UTF8.GetString(output.ToArray()))).Problems.ShouldHaveSingleItem().ShouldBe(found);
        (await LedgerVerifier.VerifyAsync(store)).Problems.ShouldHaveSingleItem().ShouldBe(found);
    }

    [Fact]
    public async Task A_file_that_is_no_export_or_was_cut_short_is_refused_by_line()
    {
        (await Should.ThrowAsync<ExportException>(() => VerifyAsync(""))).Message.ShouldContain("is empty");
        (await Should.ThrowAsync<ExportException>(() => VerifyAsync("{\"format\":\"other\"}\n"))).Message.ShouldContain("ledger.jsonl:1: ");
        (await Should.ThrowAsync<ExportException>(() => VerifyAsync(string.Join('\n', lines)[..^9]))).Message.ShouldContain("was cut short");
        (await Should.ThrowAsync<ExportException>(() => VerifyAsync($"{lines[0]}\nnot json\n"))).Message.ShouldContain("ledger.jsonl:2: ");
        (await Should.ThrowAsync<ExportException>(() => VerifyAsync(new string(' ', 3_000_000)))).Message.ShouldContain("does not end");
    }

    [Fact]
    public async Task Nothing_is_imported_from_an_export_that_is_not_good()
    {
        await File.WriteAllLinesAsync(folder.File("bad.jsonl"), lines.Where((_, i) => i != lines.Length - 3));
        await using var empty = new MemoryStore();
        (await Should.ThrowAsync<ExportException>(() => LedgerExport.ImportAsync(folder.File("bad.jsonl"), empty))).Message.ShouldContain("nothing was imported");
        (await empty.ReadHeadAsync()).Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task An_import_that_was_stopped_goes_on()
    {
        await File.WriteAllTextAsync(folder.File("good.jsonl"), string.Join('\n', lines) + "\n");
        await using var part = new MemoryStore();
        var replay = new EntryReplay();
        await foreach (var chunk in store.ReadEntriesAsync())
        {
            foreach (var raw in chunk.Take(4))
            {
                replay.Take(raw.Read());
            }
        }

        await part.AppendAsync(replay.Drain());
        await LedgerExport.ImportAsync(folder.File("good.jsonl"), part);
        (await LedgerVerifier.VerifyAsync(part)).Problems.ShouldBeEmpty();
        (await part.ReadHeadAsync()).ShouldBe(await store.ReadHeadAsync());
    }

    private Task<Verification> VerifyAsync() => VerifyAsync(string.Join('\n', lines) + "\n");

    private static async Task<Verification> VerifyAsync(string text)
    {
        await using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await LedgerExport.VerifyAsync(input, "ledger.jsonl");
    }
}
