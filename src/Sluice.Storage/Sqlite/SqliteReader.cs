using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;

namespace Sluice.Storage.Sqlite;

/// <summary>Reads a ledger beside the writer. Safe for several threads, one at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private const int LargestPage = 10_000;
    private const int PieceLength = 64 * 1024;

    private readonly Lock access = new();
    private readonly SqliteDatabase database;
    private readonly SqliteStatement readHead;
    private readonly SqliteStatement readAccount;
    private readonly SqliteStatement readAccounts;
    private readonly SqliteStatement readEntry;
    private readonly SqliteStatement readOn;
    private readonly SqliteStatement readBack;
    private readonly SqliteStatement readHolds;
    private readonly SqliteStatement readEntries;
    private readonly SqliteStatement readCheckpoints;

    public SqliteReader(string path)
    {
        database = SqliteSchema.OpenForReading(path);
        readHead = database.Prepare("SELECT sequence, bytes, hash FROM entries ORDER BY sequence DESC LIMIT 1");
        readAccount = database.Prepare($"SELECT {AccountRow.Columns} FROM accounts WHERE name = ?");
        readAccounts = database.Prepare($"SELECT {AccountRow.Columns} FROM accounts WHERE name > ? ORDER BY name LIMIT ?");
        readEntry = database.Prepare("SELECT bytes, hash FROM entries WHERE sequence = ?");
        readOn = database.Prepare("SELECT sequence FROM lines WHERE account = ? AND sequence > ? AND sequence < ? ORDER BY sequence LIMIT ?");
        readBack = database.Prepare("SELECT sequence FROM lines WHERE account = ? AND sequence > ? AND sequence < ? ORDER BY sequence DESC LIMIT ?");
        readHolds = database.Prepare("SELECT sequence, held FROM holds WHERE sequence > ? ORDER BY sequence LIMIT ?");
        readEntries = database.Prepare("SELECT sequence, bytes, hash FROM entries WHERE sequence > ? ORDER BY sequence LIMIT ?");
        readCheckpoints = database.Prepare("SELECT sequence, at, hash, public_key, signature FROM checkpoints ORDER BY sequence");
    }

    public LedgerHead Head()
    {
        lock (access)
        {
            if (!readHead.Step())
            {
                return LedgerHead.Empty;
            }

            var head = new LedgerHead(readHead.Long(0), EntryReader.ReadTime(readHead.Blob(1)), new ChainHash(readHead.Blob(2)));
            readHead.Reset();
            return head;
        }
    }

    public AccountState? FindAccount(string name)
    {
        lock (access)
        {
            if (!readAccount.Bind(1, name).Step())
            {
                return null;
            }

            var account = AccountRow.Read(readAccount);
            readAccount.Reset();
            return account;
        }
    }

    /// <summary>What stood on an account at a time: the newest entry by then is searched by halves, for times and places rise together.</summary>
    public AccountBalance? BalanceAsOf(string name, DateTimeOffset asOf)
    {
        lock (access)
        {
            if (FindAccount(name) is not { } account)
            {
                return null;
            }

            var (low, high) = (account.Opened - 1, Head().Sequence);
            while (low < high)
            {
                var middle = low + ((high - low + 1) / 2);
                if (Entry(middle).At <= asOf)
                {
                    low = middle;
                }
                else
                {
                    high = middle - 1;
                }
            }

            return History(account, new(Before: low + 1, Most: 1, NewestFirst: true)) is [var last] ? last.On(name)!.Balance : null;
        }
    }

    public IReadOnlyList<AccountState> Accounts(string after, int most)
    {
        lock (access)
        {
            var accounts = new List<AccountState>();
            readAccounts.Bind(1, after).Bind(2, Page(most));
            while (readAccounts.Step())
            {
                accounts.Add(AccountRow.Read(readAccounts));
            }

            return accounts;
        }
    }

    public IReadOnlyList<ReservationState> OpenReservations(long after, int most)
    {
        lock (access)
        {
            var holds = new List<(long Sequence, AccountAmounts Held)>();
            readHolds.Bind(1, after).Bind(2, Page(most));
            while (readHolds.Step())
            {
                holds.Add((readHolds.Long(0), AmountsText.Read(readHolds.Text(1))));
            }

            return holds.ConvertAll(hold =>
            {
                var made = (Allocations.Operations.Reserve)Entry(hold.Sequence).Operation;
                return new ReservationState(made.Key!, hold.Sequence, made.Expires, ReservationStatus.Open, hold.Held);
            });
        }
    }

    public IReadOnlyList<LedgerEntry> History(string name, HistoryRange range)
    {
        lock (access)
        {
            return FindAccount(name) is { } account ? History(account, range) : [];
        }
    }

    /// <summary>Entries as they are kept, after a place.</summary>
    public RawEntry[] Entries(long after, int most)
    {
        lock (access)
        {
            // Many share a piece of memory: they are read and let go together.
            var (entries, count, free) = (new RawEntry[most], 0, Memory<byte>.Empty);
            readEntries.Bind(1, after).Bind(2, most);
            while (readEntries.Step())
            {
                var bytes = readEntries.Blob(1);
                if (free.Length < bytes.Length)
                {
                    free = GC.AllocateUninitializedArray<byte>(Math.Max(PieceLength, bytes.Length));
                }

                bytes.CopyTo(free.Span);
                entries[count++] = new(readEntries.Long(0), free[..bytes.Length], Hash(readEntries.Blob(2)));
                free = free[bytes.Length..];
            }

            return count == most ? entries : entries[..count];
        }
    }

    public IReadOnlyList<Checkpoint> Checkpoints()
    {
        lock (access)
        {
            var checkpoints = new List<Checkpoint>();
            while (readCheckpoints.Step())
            {
                checkpoints.Add(new(
                    readCheckpoints.Long(0),
                    LedgerTime.FromMicroseconds(readCheckpoints.Long(1)),
                    Hash(readCheckpoints.Blob(2)),
                    readCheckpoints.Blob(3).ToArray(),
                    readCheckpoints.Blob(4).ToArray()));
            }

            return checkpoints;
        }
    }

    public void Dispose() => database.Dispose();

    private List<LedgerEntry> History(AccountState account, HistoryRange range)
    {
        var sequences = new List<long>();
        var read = range.NewestFirst ? readBack : readOn;
        read.Bind(1, account.Opened).Bind(2, range.After).Bind(3, range.Before).Bind(4, Page(range.Most));
        while (read.Step())
        {
            sequences.Add(read.Long(0));
        }

        return sequences.ConvertAll(Entry);
    }

    private LedgerEntry Entry(long sequence)
    {
        if (!readEntry.Bind(1, sequence).Step())
        {
            throw new LedgerStoreException($"{database.Name}: entry {sequence} is missing; verify the ledger.");
        }

        var entry = EntryReader.Read(readEntry.Blob(0), Hash(readEntry.Blob(1)));
        readEntry.Reset();
        return entry;
    }

    // What somebody has cut short is still compared, and found to differ.
    private static ChainHash Hash(ReadOnlySpan<byte> bytes) => bytes.Length == ChainHash.Size ? new(bytes) : default;

    private static int Page(int most) => Math.Clamp(most, 1, LargestPage);
}
