using Sluice.Allocations;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Tests;

/// <summary>What every database of a ledger must do; one class for each of them runs these.</summary>
public abstract class LedgerStoreTests : IAsyncLifetime
{
    private readonly StandingClock clock = new();
    private Ledger? ledger;

    private Ledger Book => ledger ?? throw new InvalidOperationException("It is not open.");

    public async ValueTask InitializeAsync() => ledger = new Ledger(await OpenAsync(), clock);

    public async ValueTask DisposeAsync()
    {
        if (ledger is not null)
        {
            await ledger.DisposeAsync();
        }

        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Of_many_callers_at_once_exactly_as_many_succeed_as_fit()
    {
        await Book.SubmitAsync(new OpenAccount("country/2025-2027/MY", 5_000m));
        await Book.SubmitAsync(new OpenAccount("lpp/2025/example", 100_000m));
        var amounts = AccountAmounts.Of(new AccountAmount("country/2025-2027/MY", 1_000m), new AccountAmount("lpp/2025/example", 1_000m));
        var results = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => Book.SubmitAsync(new Reserve($"k{i}", amounts)))));
        results.Count(result => result.Kind == ResultKind.Ok).ShouldBe(5);
        results.Where(result => result.Kind == ResultKind.Refused).ShouldAllBe(result =>
            result.Refusal == new Refusal(RefusalReason.OverLimit, "country/2025-2027/MY", 5_000m, 5_000m, 1_000m));
        (await Book.Store.FindAccountAsync("lpp/2025/example"))!.Held.ShouldBe(5_000m);
    }

    [Fact]
    public async Task The_same_key_from_many_callers_at_once_is_done_once()
    {
        await Book.SubmitAsync(new OpenAccount("a", 100m));
        await Book.SubmitAsync(new Reserve("k", AccountAmounts.Of("a", 10m)));
        var commits = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Book.SubmitAsync(new Commit("c", "k")))));
        commits.Count(result => result.Kind == ResultKind.Ok).ShouldBe(1);
        commits.Count(result => result.Kind == ResultKind.DuplicateOfOk).ShouldBe(19);
        (await Book.Store.FindAccountAsync("a"))!.Balance.ShouldBe(new("a", 100m, 0m, 10m));
    }

    [Fact]
    public async Task Answers_come_in_turn_and_a_question_sees_what_was_asked_before_it()
    {
        var asked = new List<Task<LedgerResult>> { Book.SubmitAsync(new OpenAccount("a", 100m)) };
        foreach (var i in Enumerable.Range(1, 30))
        {
            asked.Add(Book.SubmitAsync(new Reserve($"k{i}", AccountAmounts.Of("a", 1m))));
            asked.Add(Book.SubmitAsync(new ReadBalance("a")));
        }

        var answers = await Task.WhenAll(asked);
        answers.Where(answer => answer.Balance is not null).Select(answer => answer.Balance!.Held).ShouldBe(Enumerable.Range(1, 30).Select(i => (decimal)i));
    }

    [Fact]
    public async Task Balances_of_any_time_and_pages_of_history_can_be_read()
    {
        var start = clock.Now;
        await Book.SubmitAsync(new OpenAccount("a", 1000m));
        await Book.SubmitAsync(new OpenAccount("b", 1000m));
        foreach (var i in Enumerable.Range(1, 50))
        {
            clock.Now = start.AddMinutes(i);
            await Book.SubmitAsync(new Reserve($"k{i}", AccountAmounts.Of(i % 2 == 0 ? "a" : "b", i)));
        }

        var store = Book.Store;
        (await store.ReadBalanceAsync("a", start.AddMinutes(-1))).ShouldBeNull();
        (await store.ReadBalanceAsync("a", start))!.Held.ShouldBe(0m);
        (await store.ReadBalanceAsync("a", start.AddMinutes(4)))!.Held.ShouldBe(6m);
        (await store.ReadBalanceAsync("a", start.AddMinutes(5.5)))!.Held.ShouldBe(6m);
        (await store.ReadBalanceAsync("a", start.AddYears(1)))!.Held.ShouldBe(650m);
        (await store.ReadBalanceAsync("none", start)).ShouldBeNull();

        var first = await store.ReadHistoryAsync("a", new(Most: 10));
        first.Count.ShouldBe(10);
        var second = await store.ReadHistoryAsync("a", new(After: first[^1].Sequence, Most: 100));
        second.Count.ShouldBe(16);
        var newest = await store.ReadHistoryAsync("a", new(Most: 26, NewestFirst: true));
        newest.Select(entry => entry.Sequence).ShouldBe(first.Concat(second).Reverse().Select(entry => entry.Sequence));
        (await store.ReadHistoryAsync("none", new())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Holds_that_expired_are_entries_and_what_was_open_is_listed()
    {
        await Book.SubmitAsync(new OpenAccount("a", 100m));
        await Book.SubmitAsync(new Reserve("soon", AccountAmounts.Of("a", 60m), clock.Now.AddHours(1)));
        await Book.SubmitAsync(new Reserve("late", AccountAmounts.Of("a", 40m), clock.Now.AddDays(1), "PO-1"));
        clock.Now = clock.Now.AddHours(2);
        (await Book.SubmitAsync(new ExpireDue())).Expired.ShouldBe(1);
        (await Book.SubmitAsync(new Commit("c", "soon"))).Refusal!.Reason.ShouldBe(RefusalReason.ReservationExpired);
        (await Book.Store.ReadOpenReservationsAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            open => open.Key.ShouldBe("late"),
            open => open.Held.ShouldBe(AccountAmounts.Of("a", 40m)));
        (await Book.Store.FindReservationAsync("soon"))!.Status.ShouldBe(ReservationStatus.Expired);
        (await Book.Store.FindReservationAsync("nobody")).ShouldBeNull();
        (await Book.Store.ReadHistoryAsync("a", new(Most: 1, NewestFirst: true)))[0].Kind.ShouldBe(EntryKind.Expired);
    }

    [Fact]
    public async Task Corrections_and_limits_are_kept()
    {
        await Book.SubmitAsync(new OpenAccount("a", 100.5m, Filing: "report_limit_reached"));
        await Book.SubmitAsync(new Reserve("k", AccountAmounts.Of("a", 60.25m)));
        await Book.SubmitAsync(new Commit("c", "k"));
        await Book.SubmitAsync(new Reverse("r", "c", "mistyped", AccountAmounts.Of("a", 20m)));
        (await Book.SubmitAsync(new Reverse("r2", "c", "mistyped", AccountAmounts.Of("a", 40.5m)))).Refusal!.ShortBy.ShouldBe(0.25m);
        await Book.SubmitAsync(new ChangeLimit("l", "a", 30m, "91 FR 1684", new(2025, 6, 1)));
        (await Book.Store.FindAccountAsync("a")).ShouldBe(
            new AccountState("a", 1, 100.5m, LimitKind.Cap, "report_limit_reached", 30m, 0m, 40.25m));
        (await Book.Store.FindEntryAsync("r2"))!.Refusal.ShouldNotBeNull();
        (await Book.Store.ReadAccountsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_ledger_verifies_and_moves_into_an_empty_one_of_any_kind()
    {
        await FillAsync(300);
        var verification = await LedgerVerifier.VerifyAsync(Book.Store);
        verification.Problems.ShouldBeEmpty();
        using var folder = new TempFolder();
        var file = folder.File("ledger.jsonl");
        await using (var output = File.Create(file))
        {
            (await Storage.Exports.LedgerExport.WriteAsync(Book.Store, output)).ShouldBe(verification.Entries);
        }

        await using var copy = new MemoryStore();
        (await Storage.Exports.LedgerExport.ImportAsync(file, copy)).Head.ShouldBe(verification.Head);
        (await LedgerVerifier.VerifyAsync(copy)).Problems.ShouldBeEmpty();
        (await copy.ReadAccountsAsync()).ShouldBe(await Book.Store.ReadAccountsAsync());
    }

    [Fact]
    public async Task An_export_of_another_ledger_is_taken_in_whole()
    {
        await using var source = new Ledger(new MemoryStore(), clock);
        await FillAsync(source, 300);
        using var folder = new TempFolder();
        var file = folder.File("ledger.jsonl");
        await using (var output = File.Create(file))
        {
            await Storage.Exports.LedgerExport.WriteAsync(source.Store, output);
        }

        await Storage.Exports.LedgerExport.ImportAsync(file, Book.Store);
        (await LedgerVerifier.VerifyAsync(Book.Store)).Problems.ShouldBeEmpty();
        (await Book.Store.ReadHeadAsync()).ShouldBe(await source.Store.ReadHeadAsync());

        // Keys are known again, and the ledger goes on.
        (await Book.SubmitAsync(new Reserve("k1", AccountAmounts.Of("a1", 1m), Reference: "PO-1"))).Kind.ShouldBe(ResultKind.DuplicateOfOk);
        (await Book.SubmitAsync(new Reserve("new", AccountAmounts.Of("a1", 1m)))).Kind.ShouldBe(ResultKind.Ok);
        (await LedgerVerifier.VerifyAsync(Book.Store)).Problems.ShouldBeEmpty();
        await Should.ThrowAsync<Storage.Exports.ExportException>(() => Storage.Exports.LedgerExport.ImportAsync(file, Book.Store));
    }

    [Fact]
    public async Task The_two_phase_transfers_of_others_come_out_as_they_do_there()
    {
        var file = Suites.TwoPhaseSuite.File;
        Assert.SkipUnless(File.Exists(file), $"{file} is not here.");
        var (sequences, steps) = (0, 0);
        foreach (var sequence in Suites.TwoPhaseSuite.Read(file))
        {
            var run = new Suites.TwoPhaseSequence(Book, clock, sequence);
            await run.RunAsync();
            sequences += run.Transfers > 0 ? 1 : 0;
            steps += run.Transfers > 0 ? run.Steps : 0;
        }

        // docs/reference/ledger.md states these numbers and why the other sequences have nothing to compare.
        (sequences, steps).ShouldBe((Suites.TwoPhaseSuite.Sequences, Suites.TwoPhaseSuite.Steps));
    }

    /// <summary>Opens an empty ledger.</summary>
    private protected abstract ValueTask<ILedgerStore> OpenAsync();

    /// <summary>Cleans up when the ledger is closed.</summary>
    private protected virtual ValueTask CloseAsync() => default;

    private Task FillAsync(int count) => FillAsync(Book, count);

    private async Task FillAsync(Ledger into, int count)
    {
        foreach (var account in Enumerable.Range(0, 3))
        {
            await into.SubmitAsync(new OpenAccount($"a{account}", 100m));
        }

        await Task.WhenAll(Enumerable.Range(0, count).Select(i => into.SubmitAsync((i % 5) switch
        {
            0 or 1 => new Reserve($"k{i}", AccountAmounts.Of($"a{i % 3}", 1m), i % 2 == 0 ? clock.Now.AddMinutes(5) : null, $"PO-{i}"),
            2 => new Commit($"k{i}", $"k{i - 1}"),
            3 => new Reverse($"k{i}", $"k{i - 1}", "a correction"),
            _ => new Release($"k{i}", $"k{i - 4}"),
        })));
        clock.Now = clock.Now.AddHours(1);
        await into.SubmitAsync(new ExpireDue());
    }
}
