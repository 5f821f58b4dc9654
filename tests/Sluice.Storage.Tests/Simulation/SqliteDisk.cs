using Sluice.Allocations;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;
using Sluice.Storage.Sqlite;

namespace Sluice.Storage.Tests.Simulation;

/// <summary>A real file of SQLite. A crash leaves copies of the file and of its log, and of what was written last only some sectors.</summary>
internal sealed class SqliteDisk : SimulatedDisk
{
    private const int YoungKeys = 16;
    private const int ManyPages = 1_000_000;

    private readonly TempFolder folder = new();
    private SqliteStore inner;
    private int life;

    public SqliteDisk(Random dice)
        : base(dice) => inner = Open();

    protected override ILedgerStore Inner => inner;

    private string File => folder.File($"{life}.db");

    private string Log => File + "-wal";

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override IReadOnlyList<LedgerResult> Apply(IReadOnlyList<LedgerOperation> batch, DateTimeOffset now, Mishap mishap)
    {
        if (mishap == Mishap.FullDisk)
        {
            inner.LimitPages(1);
            try
            {
                return Apply(batch, now);
            }
            finally
            {
                inner.LimitPages(ManyPages);
            }
        }

        if (mishap != Mishap.CrashTorn)
        {
            return Apply(batch, now);
        }

        var (file, log) = (Read(File), Read(Log));
        var results = Apply(batch, now);
        var (fileAfter, logAfter) = (Read(File), Read(Log));

        // The log is synced before the file is touched: either the log is torn, or it is whole and the file may be torn.
        var (survivingFile, survivingLog) = Dice.Next(3) == 0 ? (Torn(file, fileAfter), logAfter) : (file, Torn(log, logAfter));
        Leave(survivingFile, survivingLog);
        return results;
    }

    protected override void Recover()
    {
        if (!System.IO.File.Exists(folder.File($"{life + 1}.db")))
        {
            Leave(Read(File), Read(Log));
        }

        inner.DisposeAsync().AsTask().GetAwaiter().GetResult();
        life++;
        inner = Open();
    }

    private void Leave(byte[] file, byte[] log)
    {
        var next = folder.File($"{life + 1}.db");
        System.IO.File.WriteAllBytes(next, file);
        System.IO.File.WriteAllBytes(next + "-wal", log);
    }

    private IReadOnlyList<LedgerResult> Apply(IReadOnlyList<LedgerOperation> batch, DateTimeOffset now) =>
        inner.ApplyAsync(batch, now).AsTask().GetAwaiter().GetResult();

    private SqliteStore Open()
    {
        var store = SqliteStore.Open(File, mayCreate: true, new LedgerMachine(), YoungKeys);
        store.CheckpointEvery(Dice.Next(8, 64));
        return store;
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
