using Sluice.Storage.Postgres;

namespace Sluice.Storage.Tests.Postgres;

/// <summary>One server for the tests that do not harm it, started when the first of them asks.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private PostgresServer? server;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => server = PostgresServer.Absent is null ? await PostgresServer.StartAsync() : null;

    /// <summary>A new database; skips the test where there is no server.</summary>
    public async Task<string> DatabaseAsync()
    {
        Assert.SkipUnless(PostgresServer.Absent is null, PostgresServer.Absent ?? "");
        return await server!.DatabaseAsync();
    }

    /// <summary>A new database that is restored from a dump of another.</summary>
    public Task<string> RestoredAsync(string database) => server!.RestoredAsync(database);

    /// <summary>Opens a ledger in a database.</summary>
    public static Task<PostgresStore> OpenAsync(string database) => PostgresStore.OpenAsync(PostgresAddress.Parse(database), TimeProvider.System);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}
