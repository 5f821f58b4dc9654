using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;

namespace Sluice.Storage.Sqlite;

/// <summary>Writes what a step of the machine came to, within a transaction.</summary>
internal sealed class SqliteWriter(SqliteDatabase database, KeyIndex keys)
{
    private readonly Dictionary<string, long> numbers = [];
    private readonly SqliteStatement writeEntry = database.Prepare("INSERT INTO entries(sequence, hash, bytes) VALUES(?, ?, ?)");
    private readonly SqliteStatement writeLine = database.Prepare("INSERT INTO lines(account, sequence) VALUES(?, ?)");
    private readonly SqliteStatement writeAccount = database.Prepare($"""
        INSERT INTO accounts({AccountRow.Columns}) VALUES(?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(opened) DO UPDATE SET limit_now = excluded.limit_now, held = excluded.held, used = excluded.used
        """);

    private readonly SqliteStatement writeHold = database.Prepare("""
        INSERT INTO holds(sequence, expires, held) VALUES(?, ?, ?) ON CONFLICT(sequence) DO UPDATE SET held = excluded.held
        """);

    private readonly SqliteStatement dropHold = database.Prepare("DELETE FROM holds WHERE sequence = ?");
    private readonly SqliteStatement writeClosed = database.Prepare("INSERT INTO closed(sequence, status) VALUES(?, ?)");
    private readonly SqliteStatement writeReversed = database.Prepare("INSERT OR REPLACE INTO reversed(key, amounts) VALUES(?, ?)");
    private readonly SqliteStatement writeCheckpoint = database.Prepare(
        "INSERT OR REPLACE INTO checkpoints(sequence, at, hash, public_key, signature) VALUES(?, ?, ?, ?, ?)");

    public void Write(LedgerOutcome outcome)
    {
        numbers.Clear();
        foreach (var account in outcome.Accounts)
        {
            AccountRow.Bind(writeAccount, account).Run();
            numbers[account.Name] = account.Opened;
        }

        Span<byte> hash = stackalloc byte[ChainHash.Size];
        foreach (var entry in outcome.Entries)
        {
            entry.Hash.CopyTo(hash);
            writeEntry.Bind(1, entry.Sequence).Bind(2, hash).Bind(3, entry.Bytes.Span).Run();
            keys.Add(entry.Operation.Key, entry.Sequence);
            foreach (var line in entry.Lines)
            {
                writeLine.Bind(1, numbers[line.Account]).Bind(2, entry.Sequence).Run();
            }
        }

        foreach (var reservation in outcome.Reservations)
        {
            Write(reservation, isNew: reservation.Sequence > outcome.Before.Sequence);
        }

        foreach (var (commit, amounts) in outcome.Reversed)
        {
            writeReversed.Bind(1, commit).Bind(2, AmountsText.Write(amounts)).Run();
        }

        keys.Settle();
    }

    public void Write(Checkpoint checkpoint) => writeCheckpoint
        .Bind(1, checkpoint.Sequence)
        .Bind(2, LedgerTime.ToMicroseconds(checkpoint.At))
        .Bind(3, checkpoint.Hash.ToArray())
        .Bind(4, checkpoint.PublicKey.Span)
        .Bind(5, checkpoint.Signature.Span)
        .Run();

    private void Write(ReservationState reservation, bool isNew)
    {
        if (reservation.Status == ReservationStatus.Open)
        {
            writeHold
                .Bind(1, reservation.Sequence)
                .Bind(2, reservation.Expires is { } expires ? LedgerTime.ToMicroseconds(expires) : (long?)null)
                .Bind(3, AmountsText.Write(reservation.Held))
                .Run();
            return;
        }

        if (!isNew)
        {
            dropHold.Bind(1, reservation.Sequence).Run();
        }

        writeClosed.Bind(1, reservation.Sequence).Bind(2, (long)reservation.Status).Run();
    }
}
