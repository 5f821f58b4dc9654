using System.Collections.Concurrent;
using Sluice.Allocations;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Tests.Postgres;

/// <summary>
/// A server that is cut off and backends that are killed under load: what was acknowledged is there, and nothing is there twice.
/// bench/postgres.sh kills does the same many more times, with clients that are killed too.
/// </summary>
public sealed class PostgresCrashTests
{
    private const string Hot = "country/MY/2025-2027";
    private const int Clients = 24;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_done_twice_when_the_server_dies()
    {
        await using var server = await PostgresServer.StartAsync();
        var database = await server.DatabaseAsync();
        var done = new ConcurrentDictionary<string, bool>();
        using var over = new CancellationTokenSource();
        var ledgers = new[] { new Ledger(await PostgresFixture.OpenAsync(database), TimeProvider.System), new Ledger(await PostgresFixture.OpenAsync(database), TimeProvider.System) };
        await ledgers[0].SubmitAsync(new OpenAccount(Hot, LedgerLimits.LargestAmount));
        var clients = Enumerable.Range(0, Clients).Select(client => Task.Run(() => LoadAsync(ledgers[client % 2], client, done, over.Token))).ToArray();

        for (var round = 0; round < 6; round++)
        {
            await Task.Delay(250, TestContext.Current.CancellationToken);
            if (round % 2 == 0)
            {
                // Every backend of the ledger, as an operator or a failing network would.
                await server.SqlAsync("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sluice'");
            }
            else
            {
                await server.CutAsync();
                await server.UpAsync();
            }
        }

        await Task.Delay(250, TestContext.Current.CancellationToken);
        await over.CancelAsync();
        await Task.WhenAll(clients);

        var store = ledgers[0].Store;
        done.Count.ShouldBeGreaterThan(Clients);
        foreach (var key in done.Keys)
        {
            (await store.FindEntryAsync(key)).ShouldNotBeNull(key).Refusal.ShouldBeNull();
        }

        var account = (await store.FindAccountAsync(Hot)).ShouldNotBeNull();
        account.Used.ShouldBe(10m * done.Keys.Count(key => key.EndsWith("/c", StringComparison.Ordinal)));
        account.Held.ShouldBe(0m);
        (await LedgerVerifier.VerifyAsync(store)).Problems.ShouldBeEmpty();
        foreach (var ledger in ledgers)
        {
            await ledger.DisposeAsync();
        }
    }

    private static async Task LoadAsync(Ledger ledger, int client, ConcurrentDictionary<string, bool> done, CancellationToken over)
    {
        for (var pair = 0; !over.IsCancellationRequested; pair++)
        {
            var key = $"{client}/{pair}";
            (await ledger.SubmitAsync(new Reserve(key, AccountAmounts.Of(Hot, 10m)), CancellationToken.None)).Kind.ShouldBe(ResultKind.Ok);
            done[key] = true;
            (await ledger.SubmitAsync(new Commit(key + "/c", key), CancellationToken.None)).Kind.ShouldBe(ResultKind.Ok);
            done[key + "/c"] = true;
        }
    }
}
