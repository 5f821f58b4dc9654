using Sluice.Storage.Sqlite;

namespace Sluice.Storage.Tests.Sqlite;

public sealed class SqliteStoreTests : LedgerStoreTests
{
    private readonly TempFolder folder = new();

    private protected override ValueTask<ILedgerStore> OpenAsync() => new(SqliteStore.Open(folder.File("ledger.db")));

    private protected override ValueTask CloseAsync()
    {
        folder.Dispose();
        return default;
    }
}
