using Sluice.Documents;
using Sluice.Storage;
using Sluice.Storage.Postgres;

namespace Sluice.Cli.Ledgers;

/// <summary>Opens the ledger that a command line names, and looks around in it.</summary>
internal static class LedgerPlace
{
    private const int MostNames = 10_000;

    /// <summary>Opens it.</summary>
    /// <exception cref="UsageException">There is no such file, or the connection string cannot be read.</exception>
    /// <exception cref="LedgerStoreException">It cannot be reached.</exception>
    public static async Task<ILedgerStore> OpenAsync(string database, bool mayCreate, CancellationToken stop)
    {
        try
        {
            return await LedgerDatabase.OpenAsync(database, mayCreate, TimeProvider.System, stop);
        }
        catch (FormatException problem)
        {
            throw new UsageException($"--database: {problem.Message}");
        }
        catch (FileNotFoundException)
        {
            throw new UsageException($"there is no ledger '{database}'; 'sluice ledger open ACCOUNT --limit N' makes one.");
        }
    }

    /// <summary>What a database is called for people, without anything secret.</summary>
    public static string NameOf(string database) => LedgerDatabase.IsServer(database) ? PostgresAddress.Parse(database).Name : database;

    /// <summary>The account whose name is nearest to one that is not there; null when none is near.</summary>
    public static async Task<string?> NearestAsync(ILedgerStore store, string account, CancellationToken stop) =>
        NearestWord.Find(account, (await store.ReadAccountsAsync("", MostNames, stop)).Select(known => known.Name));
}
