using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Tests.Simulation;

/// <summary>A ledger on a disk that fails as it is told.</summary>
internal abstract class SimulatedDisk(Random dice) : ILedgerStore
{
    /// <summary>What befalls the next write.</summary>
    public Mishap Next { get; set; }

    /// <summary>Whether the program has died; <see cref="Restart"/> starts it again on what survived.</summary>
    public bool HasCrashed { get; private set; }

    public string Name => Inner.Name;

    protected Random Dice { get; } = dice;

    /// <summary>The ledger as the program has it.</summary>
    protected abstract ILedgerStore Inner { get; }

    public void Restart()
    {
        HasCrashed = false;
        Next = Mishap.None;
        Recover();
    }

    public ValueTask<IReadOnlyList<LedgerResult>> ApplyAsync(IReadOnlyList<LedgerOperation> batch, DateTimeOffset now, CancellationToken stop = default)
    {
        var mishap = Next;
        Next = Mishap.None;
        if (mishap == Mishap.CrashBefore)
        {
            HasCrashed = true;
            throw new SimulatedCrashException();
        }

        var results = Apply(batch, now, mishap);
        if (mishap is Mishap.CrashTorn or Mishap.CrashAfter)
        {
            HasCrashed = true;
            throw new SimulatedCrashException();
        }

        return new(results);
    }

    public ValueTask AppendAsync(LedgerOutcome outcome, CancellationToken stop = default) => Inner.AppendAsync(outcome, stop);

    public ValueTask<LedgerHead> ReadHeadAsync(CancellationToken stop = default) => Inner.ReadHeadAsync(stop);

    public ValueTask<AccountState?> FindAccountAsync(string name, CancellationToken stop = default) => Inner.FindAccountAsync(name, stop);

    public ValueTask<AccountBalance?> ReadBalanceAsync(string account, DateTimeOffset asOf, CancellationToken stop = default) =>
        Inner.ReadBalanceAsync(account, asOf, stop);

    public ValueTask<IReadOnlyList<AccountState>> ReadAccountsAsync(string after = "", int most = 1000, CancellationToken stop = default) =>
        Inner.ReadAccountsAsync(after, most, stop);

    public ValueTask<ReservationState?> FindReservationAsync(string key, CancellationToken stop = default) => Inner.FindReservationAsync(key, stop);

    public ValueTask<IReadOnlyList<ReservationState>> ReadOpenReservationsAsync(long after = 0, int most = 1000, CancellationToken stop = default) =>
        Inner.ReadOpenReservationsAsync(after, most, stop);

    public ValueTask<LedgerEntry?> FindEntryAsync(string key, CancellationToken stop = default) => Inner.FindEntryAsync(key, stop);

    public ValueTask<IReadOnlyList<LedgerEntry>> ReadHistoryAsync(string account, HistoryRange range, CancellationToken stop = default) =>
        Inner.ReadHistoryAsync(account, range, stop);

    public IAsyncEnumerable<RawEntry[]> ReadEntriesAsync(long after = 0, CancellationToken stop = default) =>
        Inner.ReadEntriesAsync(after, stop);

    public ValueTask<IReadOnlyList<Checkpoint>> ReadCheckpointsAsync(CancellationToken stop = default) => Inner.ReadCheckpointsAsync(stop);

    public ValueTask AddCheckpointAsync(Checkpoint checkpoint, CancellationToken stop = default) => Inner.AddCheckpointAsync(checkpoint, stop);

    public virtual ValueTask DisposeAsync() => Inner.DisposeAsync();

    /// <summary>Runs a batch and keeps on the disk what the mishap leaves of it.</summary>
    protected abstract IReadOnlyList<LedgerResult> Apply(IReadOnlyList<LedgerOperation> batch, DateTimeOffset now, Mishap mishap);

    /// <summary>Reads the ledger from what is on the disk.</summary>
    protected abstract void Recover();

    /// <summary>A write of which only some sectors reached the disk.</summary>
    protected byte[] Torn(byte[] before, byte[] after)
    {
        const int sector = 512;
        var torn = new byte[Dice.Next(2) == 0 ? after.Length : Dice.Next(before.Length, after.Length + 1)];
        for (var from = 0; from < torn.Length; from += sector)
        {
            var to = Math.Min(from + sector, torn.Length);
            if (Dice.Next(4) != 0)
            {
                after.AsSpan(from, to - from).CopyTo(torn.AsSpan(from));
            }
            else if (from < before.Length)
            {
                before.AsSpan(from, Math.Min(to, before.Length) - from).CopyTo(torn.AsSpan(from));
            }
        }

        return torn;
    }
}
