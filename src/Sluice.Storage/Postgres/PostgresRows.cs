using Npgsql;
using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;

namespace Sluice.Storage.Postgres;

/// <summary>Reads rows of the ledger's tables; each list of columns stands beside what reads it.</summary>
internal static class PostgresRows
{
    public const string Head = "sequence, at, hash";
    public const string Account = """name, opened, opened_limit, kind, filing, "limit", held, used""";
    public const string Reservation = "key, sequence, expires, status, accounts, amounts";
    public const string Entry = "sequence, bytes, hash";
    public const string Reversal = "commit, accounts, amounts";
    public const string Checkpoint = "sequence, at, hash, public_key, signature";

    public static LedgerHead ReadHead(NpgsqlDataReader row) =>
        new(row.GetInt64(0), LedgerTime.FromMicroseconds(row.GetInt64(1)), new ChainHash(row.GetFieldValue<byte[]>(2)));

    public static AccountState ReadAccount(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.GetDecimal(2), (LimitKind)row.GetInt16(3), row.IsDBNull(4) ? null : row.GetString(4),
        row.GetDecimal(5), row.GetDecimal(6), row.GetDecimal(7));

    public static ReservationState ReadReservation(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.IsDBNull(2) ? null : LedgerTime.FromMicroseconds(row.GetInt64(2)),
        (ReservationStatus)row.GetInt16(3), ReadAmounts(row, 4));

    public static RawEntry ReadRaw(NpgsqlDataReader row) => new(row.GetInt64(0), row.GetFieldValue<byte[]>(1), new ChainHash(row.GetFieldValue<byte[]>(2)));

    public static Checkpoint ReadCheckpoint(NpgsqlDataReader row) => new(
        row.GetInt64(0), LedgerTime.FromMicroseconds(row.GetInt64(1)), new ChainHash(row.GetFieldValue<byte[]>(2)),
        row.GetFieldValue<byte[]>(3), row.GetFieldValue<byte[]>(4));

    public static AccountAmounts ReadAmounts(NpgsqlDataReader row, int column)
    {
        var accounts = row.GetFieldValue<string[]>(column);
        var amounts = row.GetFieldValue<decimal[]>(column + 1);
        return AccountAmounts.Of([.. accounts.Zip(amounts, (account, amount) => new AccountAmount(account, amount))]);
    }
}
