namespace Sluice.Storage.Tests;

public sealed class MemoryStoreTests : LedgerStoreTests
{
    private protected override ValueTask<ILedgerStore> OpenAsync() => new(new MemoryStore());
}
