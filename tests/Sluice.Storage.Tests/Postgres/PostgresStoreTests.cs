using Sluice.Allocations;
using Sluice.Allocations.Operations;
using Sluice.Storage.Postgres;

namespace Sluice.Storage.Tests.Postgres;

/// <summary>What PostgreSQL keeps is what memory keeps, whatever is asked, and many desks at once keep one order.</summary>
public sealed class PostgresStoreTests(PostgresFixture fixture) : IClassFixture<PostgresFixture>
{
    private static readonly DateTimeOffset Start = new(2025, 6, 2, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task It_answers_and_keeps_what_memory_does(int seed)
    {
        await using var postgres = await PostgresFixture.OpenAsync(await fixture.DatabaseAsync());
        await using var memory = new MemoryStore();
        var dice = new OperationDice(seed);
        for (var step = 0; step < 120; step++)
        {
            var (batch, now) = (dice.Batch(), Start.AddSeconds(step * 7));
            var expected = await memory.ApplyAsync(batch, now);
            var actual = await postgres.ApplyAsync(batch, now);
            actual.Select(OperationDice.Text).ShouldBe(expected.Select(OperationDice.Text));
        }

        (await postgres.ReadHeadAsync()).ShouldBe(await memory.ReadHeadAsync());
        (await postgres.ReadAccountsAsync()).ShouldBe(await memory.ReadAccountsAsync());
        (await postgres.ReadOpenReservationsAsync()).ShouldBe(await memory.ReadOpenReservationsAsync());
        foreach (var account in await memory.ReadAccountsAsync())
        {
            var range = new HistoryRange(Most: 50, NewestFirst: seed % 2 == 0);
            (await postgres.ReadHistoryAsync(account.Name, range)).Select(e => e.Hash).ShouldBe((await memory.ReadHistoryAsync(account.Name, range)).Select(e => e.Hash));
            var time = Start.AddSeconds(400);
            (await postgres.ReadBalanceAsync(account.Name, time)).ShouldBe(await memory.ReadBalanceAsync(account.Name, time));
        }

        (await LedgerVerifier.VerifyAsync(postgres)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Programs_that_open_it_at_once_make_its_tables_once()
    {
        var database = await fixture.DatabaseAsync();
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PostgresFixture.OpenAsync(database))));

        foreach (var store in stores)
        {
            (await store.ReadHeadAsync()).ShouldBe(LedgerHead.Empty);
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task Of_many_desks_on_one_account_exactly_as_many_succeed_as_fit()
    {
        const int desks = 8, room = 300;
        var database = await fixture.DatabaseAsync();
        var ledgers = await Task.WhenAll(Enumerable.Range(0, desks).Select(async _ => new Ledger(await PostgresFixture.OpenAsync(database), TimeProvider.System)));
        await ledgers[0].SubmitAsync(new OpenAccount("country/MY/2025-2027", room * 10m));

        var answers = await Task.WhenAll(ledgers.SelectMany((ledger, desk) => Enumerable.Range(0, 60).Select(order => ledger.SubmitAsync(
            new Reserve($"{desk}/{order}", AccountAmounts.Of("country/MY/2025-2027", 10m))))));

        answers.Count(answer => answer.Kind == ResultKind.Ok).ShouldBe(room);
        answers.Where(answer => answer.Kind != ResultKind.Ok).ShouldAllBe(answer => answer.Refusal!.Reason == RefusalReason.OverLimit);
        (await ledgers[0].Store.FindAccountAsync("country/MY/2025-2027"))!.Held.ShouldBe(room * 10m);
        (await LedgerVerifier.VerifyAsync(ledgers[0].Store)).Problems.ShouldBeEmpty();
        foreach (var ledger in ledgers)
        {
            await ledger.DisposeAsync();
        }
    }

    [Fact]
    public async Task Of_eight_programs_on_one_account_exactly_as_many_succeed_as_fit()
    {
        const int desks = 8, room = 1_000;
        var database = await fixture.DatabaseAsync();
        await using var store = await PostgresFixture.OpenAsync(database);
        await store.ApplyAsync([new OpenAccount(DrawingDesk.Account, room * 10m)], Start);

        var granted = await Task.WhenAll(Enumerable.Range(0, desks).Select(desk => DrawingDesk.StartAsync(database, desk, orders: 200)));

        granted.Sum().ShouldBe(room);
        (await store.FindAccountAsync(DrawingDesk.Account))!.Held.ShouldBe(room * 10m);
        (await LedgerVerifier.VerifyAsync(store)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dump_is_restored_whole_and_goes_on()
    {
        var database = await fixture.DatabaseAsync();
        await using var store = await PostgresFixture.OpenAsync(database);
        var dice = new OperationDice(7);
        for (var step = 0; step < 20; step++)
        {
            await store.ApplyAsync(dice.Batch(), Start.AddSeconds(step));
        }

        await using var restored = await PostgresFixture.OpenAsync(await fixture.RestoredAsync(database));

        (await restored.ReadHeadAsync()).ShouldBe(await store.ReadHeadAsync());
        (await restored.ReadAccountsAsync()).ShouldBe(await store.ReadAccountsAsync());
        (await LedgerVerifier.VerifyAsync(restored)).Problems.ShouldBeEmpty();
        (await restored.ApplyAsync([new OpenAccount("new", 1m)], Start.AddHours(1)))[0].Kind.ShouldBe(ResultKind.Ok);
    }

    [Fact]
    public async Task A_share_is_held_by_whoever_asks()
    {
        await using var store = await PostgresFixture.OpenAsync(await fixture.DatabaseAsync());
        await store.ApplyAsync([new OpenAccount("total", 1_000_000m, LimitKind.ReportingLine), new OpenAccount("out", 1_000_000m, LimitKind.ReportingLine)], Start);
        await store.ApplyAsync([new Reserve("home", AccountAmounts.Of("total", 300m)), new Commit("home!", "home")], Start);
        var outside = AccountAmounts.Of(new AccountAmount("total", 100m), new AccountAmount("out", 100m));
        var shares = ShareBounds.Of(new ShareBound("out", "total", 25));

        var answers = await store.ApplyAsync([new Reserve("one", outside, Shares: shares), new Reserve("two", outside, Shares: shares)], Start);

        answers[0].Kind.ShouldBe(ResultKind.Ok);
        // 200 of 400: what the first holds counts against the share and not for the whole.
        answers[1].Refusal.ShouldBe(new Refusal(RefusalReason.OverShare, "out", 100m, 100m, 100m));
    }

    [Theory]
    [InlineData("Host=/nowhere;Username=postgres;Password=geheim")]
    [InlineData("Host=127.0.0.1;Port=1;Username=postgres;Password=geheim")]
    [InlineData("postgres://someone:geheim@127.0.0.1:1/ledger")]
    public async Task What_cannot_be_reached_is_told_without_the_password(string database)
    {
        var problem = await Should.ThrowAsync<LedgerStoreException>(() => PostgresFixture.OpenAsync(database));

        problem.Message.ShouldContain("cannot be reached");
        problem.ToString().ShouldNotContain("geheim");
    }

    [Theory]
    [InlineData("Host=x;Pasword=geheim")]
    [InlineData("Host=;Password=geheim")]
    [InlineData("Host=x;Port=geheim")]
    public void What_is_no_connection_string_is_told_without_the_password(string text) =>
        Should.Throw<FormatException>(() => PostgresAddress.Parse(text)).ToString().ShouldNotContain("geheim");

    [Theory]
    [InlineData("sluice.db", false)]
    [InlineData("/srv/a=b/ledger.db", false)]
    [InlineData("host=db;database=x", true)]
    [InlineData("Server=db", true)]
    [InlineData("postgresql://db/x", true)]
    public void Files_and_servers_are_told_apart(string text, bool isServer) => LedgerDatabase.IsServer(text).ShouldBe(isServer);

    [Fact]
    public void An_address_takes_the_options_of_both_kinds()
    {
        PostgresAddress.Parse("postgres://me:p%40ss@db.example:6543/ledger?sslmode=verify-full&sslrootcert=/ca.pem").ConnectionString
            .ShouldContain("SSL Mode=VerifyFull");
        PostgresAddress.Parse("Host=db;SSL Mode=VerifyFull;Max Auto Prepare=0").ConnectionString.ShouldContain("Max Auto Prepare=0");
        PostgresAddress.Parse("Host=db;Username=me;Password=geheim").Name.ShouldBe("PostgreSQL db:5432/me");
    }
}
