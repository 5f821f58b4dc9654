namespace Sluice.Storage.Tests.Postgres;

/// <summary>What every database of a ledger must do, on PostgreSQL.</summary>
public sealed class PostgresLedgerTests(PostgresFixture fixture) : LedgerStoreTests, IClassFixture<PostgresFixture>
{
    private protected override async ValueTask<ILedgerStore> OpenAsync() => await PostgresFixture.OpenAsync(await fixture.DatabaseAsync());

    private protected override ValueTask CloseAsync() => default;
}
