using Sluice.Allocations;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;
using Sluice.Storage.Sqlite;
using SQLitePCL;

namespace Sluice.Storage.Tests.Sqlite;

public sealed class SqliteFileTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 6, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly TempFolder folder = new();

    private string File => folder.File("ledger.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_ledger_is_the_same_after_it_was_closed()
    {
        await using (var ledger = new Ledger(SqliteStore.Open(File), TimeProvider.System))
        {
            await ledger.SubmitAsync(new OpenAccount("a", 100m));
            await ledger.SubmitAsync(new Reserve("k", AccountAmounts.Of("a", 10m)));
        }

        await using var again = SqliteStore.Open(File, mayCreate: false);
        (await again.ApplyAsync([new Reserve("k", AccountAmounts.Of("a", 10m))], Now))[0].Kind.ShouldBe(ResultKind.DuplicateOfOk);
        (await again.ApplyAsync([new Commit("c", "k")], Now))[0].Kind.ShouldBe(ResultKind.Ok);
    }

    [Fact]
    public async Task Two_programs_with_one_file_see_each_other_and_never_overspend()
    {
        await using var one = SqliteStore.Open(File);
        await using var two = SqliteStore.Open(File);
        await one.ApplyAsync([new OpenAccount("a", 500m)], Now);
        var kinds = new List<ResultKind>();
        foreach (var i in Enumerable.Range(0, 60))
        {
            kinds.Add((await (i % 2 == 0 ? one : two).ApplyAsync([new Reserve($"k{i}", AccountAmounts.Of("a", 10m))], Now))[0].Kind);
        }

        kinds.Count(kind => kind == ResultKind.Ok).ShouldBe(50);
        (await two.ApplyAsync([new Reserve("k0", AccountAmounts.Of("a", 10m))], Now))[0].Kind.ShouldBe(ResultKind.DuplicateOfOk);
        (await two.ApplyAsync([new Commit("c0", "k0")], Now))[0].Kind.ShouldBe(ResultKind.Ok);
        (await one.ApplyAsync([new Commit("c1", "k0")], Now))[0].Refusal!.Reason.ShouldBe(RefusalReason.ReservationCommitted);
        (await LedgerVerifier.VerifyAsync(one)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_programs_that_write_at_the_same_time_both_get_through()
    {
        await using var one = new Ledger(SqliteStore.Open(File), TimeProvider.System);
        await using var two = new Ledger(SqliteStore.Open(File), TimeProvider.System);
        await one.SubmitAsync(new OpenAccount("a", 150m));
        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(i =>
            Task.Run(() => (i % 2 == 0 ? one : two).SubmitAsync(new Reserve($"k{i}", AccountAmounts.Of("a", 1m))))));
        results.Count(result => result.Kind == ResultKind.Ok).ShouldBe(150);
        (await LedgerVerifier.VerifyAsync(two.Store)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_key_is_found_again_whatever_run_it_went_into()
    {
        const int batches = 700;
        await using (var store = SqliteStore.Open(File, mayCreate: true, new LedgerMachine(), youngKeys: 64))
        {
            await store.ApplyAsync([new OpenAccount("a", 1_000_000m)], Now);
            foreach (var batch in Enumerable.Range(0, batches))
            {
                await store.ApplyAsync([.. Enumerable.Range(0, 60).Select(i => Reserve(batch, i))], Now);
            }
        }

        // 42,000 keys made runs of all three levels. The other program reads them with what it finds in the file.
        await using var again = SqliteStore.Open(File, mayCreate: false, new LedgerMachine(), youngKeys: 64);
        foreach (var batch in Enumerable.Range(0, batches).Where(batch => batch % 7 == 0))
        {
            (await again.ApplyAsync([.. Enumerable.Range(0, 60).Select(i => Reserve(batch, i))], Now)).ShouldAllBe(result => result.Kind == ResultKind.DuplicateOfOk);
        }

        (await again.ApplyAsync([Reserve(batches, 0)], Now))[0].Kind.ShouldBe(ResultKind.Ok);
        using var database = SqliteDatabase.Open(File, raw.SQLITE_OPEN_READWRITE);
        database.Number("SELECT max(level) FROM key_runs").ShouldBe(2);

        static Reserve Reserve(int batch, int i) => new($"key-{batch}-{i}", AccountAmounts.Of("a", 1m));
    }

    [Fact]
    public async Task A_full_disk_refuses_the_batch_and_the_ledger_goes_on_when_there_is_room()
    {
        await using var store = SqliteStore.Open(File);
        await store.ApplyAsync([new OpenAccount("a", 1_000_000m)], Now);
        store.LimitPages(1);
        var many = Enumerable.Range(0, 500).Select(i => new Reserve($"k{i}", AccountAmounts.Of("a", 1m))).ToArray();
        (await Should.ThrowAsync<LedgerStoreException>(async () => await store.ApplyAsync(many, Now))).Message.ShouldContain("the disk is full");
        (await store.FindAccountAsync("a"))!.Held.ShouldBe(0m);
        store.LimitPages(1_000_000);
        (await store.ApplyAsync(many, Now)).ShouldAllBe(result => result.Kind == ResultKind.Ok);
        (await LedgerVerifier.VerifyAsync(store)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_backup_made_while_others_write_is_a_whole_ledger()
    {
        var copy = folder.File("copy.db");
        await using (var ledger = new Ledger(SqliteStore.Open(File), TimeProvider.System))
        {
            await ledger.SubmitAsync(new OpenAccount("a", 1_000_000m));
            await ledger.SubmitAsync(new Reserve("first", AccountAmounts.Of("a", 1m)));
            using var stop = new CancellationTokenSource();
            var writing = Task.Run(async () =>
            {
                for (var i = 0; !stop.IsCancellationRequested; i++)
                {
                    await ledger.SubmitAsync(new Reserve($"k{i}", AccountAmounts.Of("a", 1m)));
                }
            });
            SqliteBackup.Copy(File, copy);
            await stop.CancelAsync();
            await writing;
        }

        await using var restored = SqliteStore.Open(copy, mayCreate: false);
        var verification = await LedgerVerifier.VerifyAsync(restored);
        verification.Problems.ShouldBeEmpty();
        verification.Entries.ShouldBeGreaterThan(1);
        (await restored.ApplyAsync([new Reserve("first", AccountAmounts.Of("a", 1m))], Now))[0].Kind.ShouldBe(ResultKind.DuplicateOfOk);
        Should.Throw<LedgerStoreException>(() => SqliteBackup.Copy(File, copy)).Message.ShouldContain("is there already");
    }

    [Fact]
    public void Files_that_are_no_ledger_are_told_from_one()
    {
        Should.Throw<LedgerStoreException>(() => SqliteStore.Open(folder.File("none.db"), mayCreate: false)).Message.ShouldContain("unable to open");
        System.IO.File.WriteAllText(folder.File("text.db"), new string('x', 5000));
        Should.Throw<LedgerStoreException>(() => SqliteStore.Open(folder.File("text.db"))).Message.ShouldContain("is not a database");
        using (var other = SqliteDatabase.Open(folder.File("other.db"), raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE))
        {
            other.Run("CREATE TABLE x(y)");
        }

        Should.Throw<LedgerStoreException>(() => SqliteStore.Open(folder.File("other.db"))).Message.ShouldContain("not a ledger");
    }
}
