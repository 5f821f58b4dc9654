using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Operations;
using Sluice.Storage.Checkpoints;
using Sluice.Storage.Sqlite;
using SQLitePCL;

namespace Sluice.Storage.Tests.Sqlite;

public sealed class TamperingTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private ReadOnlyMemory<byte> trusted;

    private string File => folder.File("ledger.db");

    public async ValueTask InitializeAsync()
    {
        using var key = CheckpointKey.Create(folder.File("key.pem"));
        trusted = key.PublicKey;
        var options = new LedgerOptions { Signer = key, CheckpointEvery = 20 };
        await using var ledger = new Ledger(SqliteStore.Open(File), TimeProvider.System, options);
        await ledger.SubmitAsync(new OpenAccount("a", 1000m));
        foreach (var i in Enumerable.Range(0, 50))
        {
            await ledger.SubmitAsync(new Reserve($"k{i}", AccountAmounts.Of("a", 1m)));
        }
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return default;
    }

    [Fact]
    public async Task What_nobody_touched_is_good_and_signed_to_the_end()
    {
        var verification = await VerifyAsync();
        verification.Problems.ShouldBeEmpty();
        verification.Checkpoints.ShouldBe(3);
        verification.SignedThrough.ShouldBe(51);
    }

    [Theory]
    [InlineData("UPDATE entries SET bytes = (SELECT bytes FROM entries WHERE sequence = 8) WHERE sequence = 7", 7, ChainProblemKind.Reordered)]
    [InlineData("UPDATE entries SET hash = zeroblob(32) WHERE sequence = 7", 7, ChainProblemKind.Altered)]
    [InlineData("UPDATE entries SET hash = x'00' WHERE sequence = 7", 7, ChainProblemKind.Altered)]
    [InlineData("UPDATE entries SET bytes = x'0107' WHERE sequence = 7", 7, ChainProblemKind.Altered)]
    [InlineData("UPDATE entries SET bytes = zeroblob(200000) WHERE sequence = 7", 7, ChainProblemKind.Altered)]
    [InlineData("DELETE FROM entries WHERE sequence = 7", 7, ChainProblemKind.Missing)]
    [InlineData("DELETE FROM entries WHERE sequence > 30", 40, ChainProblemKind.Missing)]
    [InlineData("UPDATE accounts SET held = '0'", null, ChainProblemKind.Table)]
    [InlineData("DELETE FROM accounts", null, ChainProblemKind.Table)]
    [InlineData("UPDATE holds SET held = '2 a' WHERE sequence = 9", 9, ChainProblemKind.Table)]
    [InlineData("UPDATE holds SET held = 'x' WHERE sequence = 9", null, ChainProblemKind.Table)]
    [InlineData("DELETE FROM holds WHERE sequence = 9", 9, ChainProblemKind.Table)]
    [InlineData("UPDATE checkpoints SET signature = zeroblob(64) WHERE sequence = 40", 40, ChainProblemKind.Checkpoint)]
    public async Task Whatever_is_changed_is_named(string change, int? sequence, ChainProblemKind kind)
    {
        Change(File, change);
        (await VerifyAsync()).Problems.ShouldContain(problem => problem.Sequence == sequence && problem.Kind == kind);
    }

    [Fact]
    public async Task An_entry_that_follows_and_cannot_be_right_is_named()
    {
        using (var database = SqliteDatabase.Open(File, raw.SQLITE_OPEN_READWRITE))
        {
            await using var store = SqliteStore.Open(File);
            var head = await store.ReadHeadAsync();
            var forged = new EntryWriter().Write(
                new(52, head.At, new Reserve("new", AccountAmounts.Of("a", 1m)), Refusal: null, [new("a", 1m, 1000m, 50m, 0m)]), head.Hash);
            using var put = database.Prepare("INSERT INTO entries(sequence, bytes, hash) VALUES (?, ?, ?)");
            put.Bind(1, forged.Sequence).Bind(2, forged.Bytes.Span).Bind(3, forged.Hash.ToArray()).Run();
        }

        (await VerifyAsync()).Problems.ShouldContain(problem =>
            problem.Sequence == 52 && problem.Kind == ChainProblemKind.Wrong && problem.Text.Contains("held 50, used 0; the entries give 1000, 51, 0."));
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    public async Task Entries_are_held_against_each_other_wherever_reading_pauses(int altered)
    {
        await using (var store = SqliteStore.Open(folder.File("long.db")))
        {
            LedgerOperation[] operations = [.. Enumerable.Range(0, 2100).Select(i => new Reserve($"k{i}", AccountAmounts.Of("a", 1m), Reference: new string('x', 400)))];
            await store.ApplyAsync([new OpenAccount("a", 10_000m), .. operations], DateTimeOffset.UnixEpoch);
            (await LedgerVerifier.VerifyAsync(store)).Problems.ShouldBeEmpty();
        }

        Change(folder.File("long.db"), $"UPDATE entries SET hash = zeroblob(32) WHERE sequence = {altered}");
        await using var changed = SqliteStore.Open(folder.File("long.db"));
        var verification = await LedgerVerifier.VerifyAsync(changed);
        verification.Entries.ShouldBe(2101);
        verification.Problems.Select(problem => (problem.Sequence, problem.Kind)).ShouldBe(
            [(altered, ChainProblemKind.Altered), (altered + 1, ChainProblemKind.Altered)]);
    }

    [Fact]
    public async Task A_chain_that_is_hashed_anew_from_an_entry_on_is_found_by_the_checkpoints()
    {
        using (var database = SqliteDatabase.Open(File, raw.SQLITE_OPEN_READWRITE))
        {
            await using var store = SqliteStore.Open(File);
            var writer = new EntryWriter();
            var (previous, held) = (default(ChainHash), 0m);
            using var put = database.Prepare("UPDATE entries SET bytes = ?, hash = ? WHERE sequence = ?");
            await foreach (var chunk in store.ReadEntriesAsync())
            {
                foreach (var entry in chunk.Select(raw => raw.Read()))
                {
                    var forged = entry;
                    if (entry.Operation is Reserve reserve)
                    {
                        var amount = entry.Sequence == 30 ? 0.5m : 1m;
                        held += amount;
                        forged = entry with { Operation = reserve with { Amounts = AccountAmounts.Of("a", amount) }, Lines = [new("a", amount, 1000m, held, 0m)] };
                    }

                    var written = writer.Write(forged, previous);
                    previous = written.Hash;
                    put.Bind(1, written.Bytes.Span).Bind(2, written.Hash.ToArray()).Bind(3, written.Sequence).Run();
                }
            }

            database.Run("UPDATE accounts SET held = '49.5'");
            database.Run("UPDATE holds SET held = '0.5 a' WHERE sequence = 30");
        }

        var verification = await VerifyAsync();
        verification.Problems.ShouldAllBe(problem => problem.Kind == ChainProblemKind.Checkpoint);
        verification.Problems.Select(problem => problem.Sequence).ShouldBe([40, 51]);
        verification.SignedThrough.ShouldBe(20);
    }

    [Fact]
    public async Task A_checkpoint_of_another_key_is_not_good_when_the_key_is_given()
    {
        using var other = CheckpointKey.Create(folder.File("other.pem"));
        await using var store = SqliteStore.Open(File);
        var verification = await LedgerVerifier.VerifyAsync(store, other.PublicKey);
        verification.Checkpoints.ShouldBe(0);
        verification.Problems.ShouldAllBe(problem => problem.Text.Contains("by another key"));
    }

    private static void Change(string file, string sql)
    {
        using var database = SqliteDatabase.Open(file, raw.SQLITE_OPEN_READWRITE);
        database.Run(sql);
    }

    private async Task<Verification> VerifyAsync()
    {
        await using var store = SqliteStore.Open(File);
        return await LedgerVerifier.VerifyAsync(store, trusted);
    }
}
