using Sluice.Allocations;
using Sluice.Allocations.Machine;

namespace Sluice.Storage.Sqlite;

/// <summary>The row of an account.</summary>
internal static class AccountRow
{
    public const string Columns = "name, opened, opened_limit, kind, filing, limit_now, held, used";

    public static AccountState Read(SqliteStatement row) => new(
        row.Text(0),
        row.Long(1),
        row.Decimal(2),
        (LimitKind)row.Long(3),
        row.IsNull(4) ? null : row.Text(4),
        row.Decimal(5),
        row.Decimal(6),
        row.Decimal(7));

    public static SqliteStatement Bind(SqliteStatement row, AccountState account) => row
        .Bind(1, account.Name)
        .Bind(2, account.Opened)
        .Bind(3, account.OpenedLimit)
        .Bind(4, (long)account.Kind)
        .Bind(5, account.Filing)
        .Bind(6, account.Limit)
        .Bind(7, account.Held)
        .Bind(8, account.Used);
}
