using Sluice.Allocations.Chain;

namespace Sluice.Storage.Sqlite;

/// <summary>
/// Finds the entries of idempotency keys. Young keys are in memory, read from the newest entries on opening; every 16,384 of them become
/// a run that is written in one go, and sixteen runs become one of the next level.
/// </summary>
/// <remarks>
/// Keys come in no order. In one sorted tree of ten million each new key would touch a page of its own, and a page is written for
/// every key; here a key costs 16 bytes, three times. docs/adr/0009-ledger.md has the figures.
/// </remarks>
internal sealed class KeyIndex
{
    private const int EntriesForKey = 4;
    private const int RunsOfLevel = 16;
    private const int HighestLevel = 2;

    private readonly Dictionary<string, long> young = [];
    private readonly List<KeyRun> runs = [];
    private readonly SqliteStatement readNumbers;
    private readonly SqliteStatement readRuns;
    private readonly SqliteStatement readYoung;
    private readonly SqliteStatement readBucket;
    private readonly SqliteStatement writeRun;
    private readonly SqliteStatement writeBucket;
    private readonly SqliteStatement dropRun;
    private readonly SqliteStatement dropBuckets;
    private readonly int mostYoung;
    private long youngAfter;
    private long read;

    /// <summary>The keys of a ledger.</summary>
    /// <param name="database">The ledger.</param>
    /// <param name="mostYoung">How many young keys become a run; another number gives runs with emptier or fuller buckets.</param>
    public KeyIndex(SqliteDatabase database, int mostYoung = 16384)
    {
        this.mostYoung = mostYoung;
        readNumbers = database.Prepare("SELECT run FROM key_runs");
        readRuns = database.Prepare("SELECT run, level, last, filter FROM key_runs WHERE run > ? ORDER BY run");
        readYoung = database.Prepare("SELECT sequence, bytes FROM entries WHERE sequence > ? ORDER BY sequence");
        readBucket = database.Prepare("SELECT records FROM key_buckets WHERE bucket = ?");
        writeRun = database.Prepare("INSERT INTO key_runs(run, level, last, filter) VALUES(?, ?, ?, ?)");
        writeBucket = database.Prepare("INSERT INTO key_buckets(bucket, records) VALUES(?, ?)");
        dropRun = database.Prepare("DELETE FROM key_runs WHERE run = ?");
        dropBuckets = database.Prepare("DELETE FROM key_buckets WHERE bucket >= ? AND bucket < ?");
    }

    /// <summary>Forgets everything; it is read again when it is needed.</summary>
    public void Forget()
    {
        young.Clear();
        runs.Clear();
        (youngAfter, read) = (0, 0);
    }

    /// <summary>Reads what others have written since.</summary>
    public void Refresh()
    {
        var kept = new List<long>();
        while (readNumbers.Step())
        {
            kept.Add(readNumbers.Long(0));
        }

        runs.RemoveAll(run => !kept.Contains(run.Number));
        readRuns.Bind(1, runs.Count == 0 ? 0 : runs[^1].Number);
        while (readRuns.Step())
        {
            runs.Add(new(readRuns.Long(0), (int)readRuns.Long(1), readRuns.Long(2), new KeyFilter(readRuns.Blob(3).ToArray())));
        }

        // Keys that went into a run since are no longer young.
        var settled = runs.Count == 0 ? 0 : runs.Max(run => run.Last);
        if (settled > youngAfter || read < youngAfter)
        {
            young.Clear();
            (youngAfter, read) = (settled, settled);
        }

        readYoung.Bind(1, read);
        while (readYoung.Step())
        {
            Add(EntryReader.Read(readYoung.Blob(1), default).Operation.Key, readYoung.Long(0));
        }
    }

    /// <summary>Takes in the key of an entry that was written.</summary>
    public void Add(string? key, long sequence)
    {
        read = sequence;
        if (key is not null)
        {
            young[key] = sequence;
        }
    }

    /// <summary>The entries that may be those of a key: nearly always one or none.</summary>
    public IEnumerable<long> Find(string key)
    {
        if (young.TryGetValue(key, out var sequence))
        {
            return [sequence];
        }

        var hash = KeyRecord.HashOf(key);
        List<long>? found = null;
        foreach (var run in runs)
        {
            if (run.Filter.MayHave(hash))
            {
                foreach (var record in Bucket(run.Bucket(hash)))
                {
                    if (record.Hash == hash)
                    {
                        (found ??= []).Add(record.Sequence);
                    }
                }
            }
        }

        return found ?? (IEnumerable<long>)[];
    }

    /// <summary>Writes the young keys as a run when they, or the entries to read for them, are many; in the transaction of the newest.</summary>
    public void Settle()
    {
        if (young.Count < mostYoung && read - youngAfter < EntriesForKey * mostYoung)
        {
            return;
        }

        var records = new KeyRecord[young.Count];
        var count = 0;
        foreach (var (key, sequence) in young)
        {
            records[count++] = new(KeyRecord.HashOf(key), sequence);
        }

        Array.Sort(records, static (a, b) => a.Hash.CompareTo(b.Hash));
        var run = new KeyRun(NextRun(), Level: 0, read, new KeyFilter(records.Length));
        Write(run, records);
        Keep(run);
        young.Clear();
        youngAfter = read;
        for (var level = 0; level < HighestLevel && runs.Count(made => made.Level == level) >= RunsOfLevel; level++)
        {
            Merge(level);
        }
    }

    private void Merge(int level)
    {
        var sources = runs.FindAll(made => made.Level == level);
        var run = new KeyRun(NextRun(), level + 1, sources[^1].Last, new KeyFilter(sources.Sum(source => source.Filter.Keys)));
        var records = new List<KeyRecord>();
        for (var bucket = 0; bucket < 1 << KeyRun.BucketBits(level); bucket++)
        {
            records.Clear();
            foreach (var source in sources)
            {
                records.AddRange(Bucket(source.FirstBucket + bucket));
            }

            records.Sort(static (a, b) => a.Hash.CompareTo(b.Hash));
            Write(run, [.. records]);
        }

        Keep(run);
        foreach (var source in sources)
        {
            runs.Remove(source);
            dropRun.Bind(1, source.Number).Run();
            dropBuckets.Bind(1, source.FirstBucket).Bind(2, source.EndBucket).Run();
        }
    }

    // Records in the order of their hashes, so those of a bucket lie together.
    private void Write(KeyRun run, ReadOnlySpan<KeyRecord> records)
    {
        for (var from = 0; from < records.Length;)
        {
            var bucket = run.Bucket(records[from].Hash);
            var to = from;
            while (to < records.Length && run.Bucket(records[to].Hash) == bucket)
            {
                run.Filter.Add(records[to++].Hash);
            }

            var bytes = new byte[(to - from) * KeyRecord.Size];
            for (var i = from; i < to; i++)
            {
                records[i].Write(bytes.AsSpan((i - from) * KeyRecord.Size));
            }

            writeBucket.Bind(1, bucket).Bind(2, bytes).Run();
            from = to;
        }
    }

    private void Keep(KeyRun run)
    {
        writeRun.Bind(1, run.Number).Bind(2, run.Level).Bind(3, run.Last).Bind(4, run.Filter.Bytes).Run();
        runs.Add(run);
    }

    private KeyRecord[] Bucket(long bucket)
    {
        if (!readBucket.Bind(1, bucket).Step())
        {
            return [];
        }

        var bytes = readBucket.Blob(0);
        var records = new KeyRecord[bytes.Length / KeyRecord.Size];
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = KeyRecord.Read(bytes[(i * KeyRecord.Size)..]);
        }

        readBucket.Reset();
        return records;
    }

    // Numbers are never used again within a file: a run that was merged leaves its number behind.
    private long NextRun() => runs.Count == 0 ? 1 : runs.Max(run => run.Number) + 1;
}
