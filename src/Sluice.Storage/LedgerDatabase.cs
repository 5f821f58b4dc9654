using Sluice.Storage.Postgres;
using Sluice.Storage.Sqlite;

namespace Sluice.Storage;

/// <summary>Opens the database that a text names: a file of SQLite, or a PostgreSQL server by its connection string.</summary>
public static class LedgerDatabase
{
    /// <summary>Whether a text is a PostgreSQL connection string rather than the name of a file.</summary>
    public static bool IsServer(string text) => PostgresAddress.IsMeant(text);

    /// <summary>Opens a ledger.</summary>
    /// <param name="text">A file, or <c>Host=…;Database=…</c>, or <c>postgres://…</c>.</param>
    /// <param name="mayCreate">Whether a file that is not there is made; on a server the tables are made in any case.</param>
    /// <param name="time">Times the pauses between tries.</param>
    /// <param name="stop">Stops.</param>
    /// <exception cref="FormatException">The connection string cannot be read; the message does not repeat it.</exception>
    /// <exception cref="FileNotFoundException">There is no such file, and none may be made.</exception>
    /// <exception cref="LedgerStoreException">It cannot be opened.</exception>
    public static async Task<ILedgerStore> OpenAsync(string text, bool mayCreate, TimeProvider time, CancellationToken stop = default)
    {
        if (IsServer(text))
        {
            return await PostgresStore.OpenAsync(PostgresAddress.Parse(text), time, stop);
        }

        return mayCreate || File.Exists(text) ? SqliteStore.Open(text, mayCreate) : throw new FileNotFoundException($"there is no ledger '{text}'.", text);
    }
}
