using SQLitePCL;

namespace Sluice.Storage.Sqlite;

/// <summary>Copies a ledger while others write to it: the copy is the ledger as it stood at one moment.</summary>
public static class SqliteBackup
{
    /// <summary>Copies a ledger into a new file, which is whole or not there.</summary>
    /// <param name="path">The ledger.</param>
    /// <param name="copy">The file to make; it must not be there.</param>
    /// <param name="progress">Is told the share that is copied, 0 to 1.</param>
    /// <param name="stop">Stops; nothing is left behind.</param>
    /// <exception cref="LedgerStoreException">The ledger cannot be read, the copy not written, or it is there already.</exception>
    public static void Copy(string path, string copy, IProgress<double>? progress = null, CancellationToken stop = default)
    {
        if (File.Exists(copy))
        {
            throw new LedgerStoreException($"{copy}: is there already; a backup goes into a new file.");
        }

        var partial = copy + ".partial";
        File.Delete(partial);
        try
        {
            using (var source = SqliteSchema.OpenForReading(path))
            using (var target = SqliteDatabase.Open(partial, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE))
            {
                // The transaction holds the moment; without it the copy would begin anew with every batch that is written.
                source.Run("BEGIN");
                source.Number("SELECT count(*) FROM accounts");
                source.CopyTo(target, progress, stop);
                source.Run("COMMIT");
            }

            File.Move(partial, copy);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
