using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;

namespace Sluice.Storage.Sqlite;

/// <summary>The state of a ledger as the machine asks for it, read from the tables within a transaction and remembered after it.</summary>
internal sealed class SqliteState : ILedgerState
{
    private const int MostRemembered = 65536;

    private readonly SqliteDatabase database;
    private readonly KeyIndex keys;
    private readonly Dictionary<string, AccountState> accounts = [];
    private readonly Dictionary<string, ReservationState> reservations = [];
    private readonly SqliteStatement readVersion;
    private readonly SqliteStatement readHead;
    private readonly SqliteStatement readEntry;
    private readonly SqliteStatement readAccount;
    private readonly SqliteStatement readHold;
    private readonly SqliteStatement readClosed;
    private readonly SqliteStatement readReversed;
    private readonly SqliteStatement readDue;
    private long version = -1;

    public SqliteState(SqliteDatabase database, KeyIndex keys)
    {
        this.database = database;
        this.keys = keys;
        readVersion = database.Prepare("PRAGMA data_version");
        readHead = database.Prepare("SELECT sequence, bytes, hash FROM entries ORDER BY sequence DESC LIMIT 1");
        readEntry = database.Prepare("SELECT bytes, hash FROM entries WHERE sequence = ?");
        readAccount = database.Prepare($"SELECT {AccountRow.Columns} FROM accounts WHERE name = ?");
        readHold = database.Prepare("SELECT held FROM holds WHERE sequence = ?");
        readClosed = database.Prepare("SELECT status FROM closed WHERE sequence = ?");
        readReversed = database.Prepare("SELECT amounts FROM reversed WHERE key = ?");
        readDue = database.Prepare("SELECT sequence FROM holds WHERE expires <= ? ORDER BY expires, sequence LIMIT ?");
    }

    /// <inheritdoc/>
    public LedgerHead Head { get; private set; }

    /// <summary>Looks, within a transaction, whether another connection has written, and reads what it must anew.</summary>
    public void Refresh()
    {
        readVersion.Step();
        var now = readVersion.Long(0);
        readVersion.Reset();
        if (now == version)
        {
            return;
        }

        accounts.Clear();
        reservations.Clear();
        keys.Refresh();
        Head = LedgerHead.Empty;
        if (readHead.Step())
        {
            Head = new(readHead.Long(0), EntryReader.ReadTime(readHead.Blob(1)), new ChainHash(readHead.Blob(2)));
            readHead.Reset();
        }

        version = now;
    }

    /// <summary>Forgets everything, because nobody knows whether what was written last is there.</summary>
    public void Forget()
    {
        version = -1;
        keys.Forget();
    }

    /// <summary>Takes in what was written.</summary>
    public void Take(LedgerOutcome outcome)
    {
        Head = outcome.Head;
        if (accounts.Count + reservations.Count > MostRemembered)
        {
            accounts.Clear();
            reservations.Clear();
        }

        foreach (var account in outcome.Accounts)
        {
            accounts[account.Name] = account;
        }

        foreach (var reservation in outcome.Reservations)
        {
            reservations[reservation.Key] = reservation;
        }
    }

    /// <inheritdoc/>
    public AccountState? FindAccount(string name)
    {
        if (accounts.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!readAccount.Bind(1, name).Step())
        {
            return null;
        }

        var account = AccountRow.Read(readAccount);
        readAccount.Reset();
        return accounts[name] = account;
    }

    /// <inheritdoc/>
    public LedgerEntry? FindEntry(string key)
    {
        foreach (var sequence in keys.Find(key))
        {
            if (Entry(sequence) is var entry && string.Equals(entry.Operation.Key, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public ReservationState? FindReservation(string key)
    {
        if (reservations.TryGetValue(key, out var known))
        {
            return known;
        }

        return FindEntry(key) is { Kind: EntryKind.Reserved, Refusal: null } entry ? reservations[key] = Reservation(entry) : null;
    }

    /// <inheritdoc/>
    public AccountAmounts FindReversed(string commit)
    {
        if (!readReversed.Bind(1, commit).Step())
        {
            return AccountAmounts.None;
        }

        var amounts = AmountsText.Read(readReversed.Text(0));
        readReversed.Reset();
        return amounts;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReservationState> FindDue(DateTimeOffset at, int most)
    {
        readDue.Bind(1, LedgerTime.ToMicroseconds(at)).Bind(2, most);
        List<long>? sequences = null;
        while (readDue.Step())
        {
            (sequences ??= []).Add(readDue.Long(0));
        }

        return sequences?.ConvertAll(sequence => Reservation(Entry(sequence))) ?? (IReadOnlyList<ReservationState>)[];
    }

    private ReservationState Reservation(LedgerEntry entry)
    {
        var made = (Allocations.Operations.Reserve)entry.Operation;
        var (status, held) = (ReservationStatus.Open, AccountAmounts.None);
        if (readHold.Bind(1, entry.Sequence).Step())
        {
            held = AmountsText.Read(readHold.Text(0));
            readHold.Reset();
        }
        else if (readClosed.Bind(1, entry.Sequence).Step())
        {
            status = (ReservationStatus)readClosed.Long(0);
            readClosed.Reset();
        }
        else
        {
            throw new LedgerStoreException($"{database.Name}: nothing is known of the reservation of entry {entry.Sequence}; verify the ledger.");
        }

        return new(made.Key!, entry.Sequence, made.Expires, status, held);
    }

    private LedgerEntry Entry(long sequence)
    {
        if (!readEntry.Bind(1, sequence).Step())
        {
            throw new LedgerStoreException($"{database.Name}: entry {sequence} is missing; verify the ledger.");
        }

        var entry = EntryReader.Read(readEntry.Blob(0), new ChainHash(readEntry.Blob(1)));
        readEntry.Reset();
        return entry;
    }
}
