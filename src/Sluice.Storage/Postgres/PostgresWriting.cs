using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Sluice.Allocations;
using Sluice.Allocations.Machine;

namespace Sluice.Storage.Postgres;

/// <summary>Writes what the machine came to, set by set, in one round trip with the commit.</summary>
internal static class PostgresWriting
{
    // Lists of lists go as text: a name holds no line break, a number no comma.
    private const string Entries = "insert into ledger_entry (sequence, at, key, bytes, hash) select * from unnest($1, $2, $3, $4, $5)";
    private const string Postings = "insert into ledger_posting (account, at, sequence) select * from unnest($1, $2, $3)";

    private const string Accounts =
        """
        insert into ledger_account (name, opened, opened_limit, kind, filing, "limit", held, used) select * from unnest($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (name) do update set "limit" = excluded."limit", held = excluded.held, used = excluded.used
        """;

    private const string Reservations =
        """
        insert into ledger_reservation (key, sequence, expires, due, status, accounts, amounts)
        select key, sequence, expires, case when status = 0 then expires end, status, string_to_array(accounts, chr(10)), string_to_array(amounts, ',')::numeric[]
        from unnest($1, $2, $3, $4, $5, $6) as new (key, sequence, expires, status, accounts, amounts)
        on conflict (key) do update set due = excluded.due, status = excluded.status, accounts = excluded.accounts, amounts = excluded.amounts
        """;

    private const string Reversals =
        """
        insert into ledger_reversal (commit, accounts, amounts)
        select commit, string_to_array(accounts, chr(10)), string_to_array(amounts, ',')::numeric[] from unnest($1, $2, $3) as new (commit, accounts, amounts)
        on conflict (commit) do update set accounts = excluded.accounts, amounts = excluded.amounts
        """;

    private const string Head = "update ledger_head set sequence = $1, at = $2, hash = $3";

    /// <summary>Writes and commits.</summary>
    public static async Task CommitAsync(NpgsqlConnection connection, PostgresState state, LedgerOutcome outcome, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        if (outcome.Entries.Count > 0)
        {
            Add(batch, state, outcome);
        }

        batch.BatchCommands.Add(new("commit"));
        await batch.ExecuteNonQueryAsync(stop);
    }

    private static void Add(NpgsqlBatch batch, PostgresState state, LedgerOutcome outcome)
    {
        var entries = outcome.Entries;
        batch.BatchCommands.Add(new(Entries)
        {
            Parameters =
            {
                Longs(entries.Select(e => e.Sequence)), Longs(entries.Select(e => LedgerTime.ToMicroseconds(e.At))), Texts(entries.Select(e => e.Operation.Key)),
                Bytes(entries.Select(e => e.Bytes.ToArray())), Bytes(entries.Select(e => e.Hash.ToArray())),
            },
        });
        AddPostings(batch, state, outcome);
        AddAccounts(batch, outcome.Accounts);
        AddReservations(batch, outcome.Reservations);
        if (outcome.Reversed.Count > 0)
        {
            batch.BatchCommands.Add(new(Reversals)
            {
                Parameters = { Texts(outcome.Reversed.Select(r => r.Key)), Texts(outcome.Reversed.Select(r => Names(r.Value))), Texts(outcome.Reversed.Select(r => Amounts(r.Value))) },
            });
        }

        batch.BatchCommands.Add(new(Head)
        {
            Parameters = { new() { Value = outcome.Head.Sequence }, new() { Value = LedgerTime.ToMicroseconds(outcome.Head.At) }, new() { Value = outcome.Head.Hash.ToArray() } },
        });
    }

    private static void AddPostings(NpgsqlBatch batch, PostgresState state, LedgerOutcome outcome)
    {
        var opened = outcome.Accounts.ToDictionary(account => account.Name, account => account.Opened, StringComparer.Ordinal);
        var postings = outcome.Entries.SelectMany(e => e.Lines.Select(line => (Account: Opened(line.Account), e.At, e.Sequence))).ToList();
        if (postings.Count > 0)
        {
            batch.BatchCommands.Add(new(Postings)
            {
                Parameters = { Longs(postings.Select(p => p.Account)), Longs(postings.Select(p => LedgerTime.ToMicroseconds(p.At))), Longs(postings.Select(p => p.Sequence)) },
            });
        }

        long Opened(string name) => opened.TryGetValue(name, out var sequence) ? sequence : state.FindAccount(name)!.Opened;
    }

    private static void AddAccounts(NpgsqlBatch batch, IReadOnlyCollection<AccountState> accounts)
    {
        if (accounts.Count > 0)
        {
            batch.BatchCommands.Add(new(Accounts)
            {
                Parameters =
                {
                    Texts(accounts.Select(a => a.Name)), Longs(accounts.Select(a => a.Opened)), Decimals(accounts.Select(a => a.OpenedLimit)),
                    Shorts(accounts.Select(a => (short)a.Kind)), Texts(accounts.Select(a => a.Filing)), Decimals(accounts.Select(a => a.Limit)),
                    Decimals(accounts.Select(a => a.Held)), Decimals(accounts.Select(a => a.Used)),
                },
            });
        }
    }

    private static void AddReservations(NpgsqlBatch batch, IReadOnlyCollection<ReservationState> reservations)
    {
        if (reservations.Count > 0)
        {
            batch.BatchCommands.Add(new(Reservations)
            {
                Parameters =
                {
                    Texts(reservations.Select(r => r.Key)), Longs(reservations.Select(r => r.Sequence)),
                    Array(NpgsqlDbType.Bigint, reservations.Select(r => r.Expires is { } expires ? LedgerTime.ToMicroseconds(expires) : (long?)null)),
                    Shorts(reservations.Select(r => (short)r.Status)), Texts(reservations.Select(r => Names(r.Held))), Texts(reservations.Select(r => Amounts(r.Held))),
                },
            });
        }
    }

    private static string Names(AccountAmounts amounts) => string.Join('\n', amounts.Select(amount => amount.Account));

    private static string Amounts(AccountAmounts amounts) => string.Join(',', amounts.Select(amount => amount.Amount.ToString(CultureInfo.InvariantCulture)));

    private static NpgsqlParameter Longs(IEnumerable<long> values) => Array(NpgsqlDbType.Bigint, values);

    private static NpgsqlParameter Shorts(IEnumerable<short> values) => Array(NpgsqlDbType.Smallint, values);

    private static NpgsqlParameter Decimals(IEnumerable<decimal> values) => Array(NpgsqlDbType.Numeric, values);

    private static NpgsqlParameter Texts(IEnumerable<string?> values) => Array(NpgsqlDbType.Text, values);

    private static NpgsqlParameter Bytes(IEnumerable<byte[]> values) => Array(NpgsqlDbType.Bytea, values);

    private static NpgsqlParameter Array<T>(NpgsqlDbType type, IEnumerable<T> values) => new() { Value = values.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type };
}
