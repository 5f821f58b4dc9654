using System.Buffers.Binary;
using System.Security.Cryptography;
using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Allocations.Machine;
using Sluice.Allocations.Operations;

namespace Sluice.Storage.Tests.Simulation;

/// <summary>A journal in memory: one frame a batch, whole or not there after a crash. Quick enough for many thousand seeds.</summary>
internal sealed class JournalDisk(Random dice, LedgerFault fault = LedgerFault.None, bool forgetsToSync = false) : SimulatedDisk(dice)
{
    private const int FrameHead = sizeof(int);

    private MemoryStore inner = new(new LedgerMachine(fault));
    private byte[] durable = [];
    private byte[] written = [];

    protected override ILedgerStore Inner => inner;

    protected override IReadOnlyList<LedgerResult> Apply(IReadOnlyList<LedgerOperation> batch, DateTimeOffset now, Mishap mishap)
    {
        var before = Done(inner.ReadHeadAsync()).Sequence;
        var results = Done(inner.ApplyAsync(batch, now));
        byte[] after = [.. written, .. Frame(inner.ReadEntriesAsync(before).ToBlockingEnumerable().SelectMany(chunk => chunk))];
        switch (mishap)
        {
            case Mishap.FullDisk:
                Recover();
                throw new LedgerStoreException("The disk is full.");
            case Mishap.CrashTorn:
                durable = Torn(durable, after);
                break;
            default:
                written = after;
                durable = forgetsToSync && Dice.Next(2) == 0 ? durable : written;
                break;
        }

        return results;
    }

    protected override void Recover()
    {
        inner = new(new LedgerMachine(fault));
        var replay = new EntryReplay();
        var at = 0;
        while (at + FrameHead <= durable.Length)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(durable.AsSpan(at));
            if (length < 0 || at + FrameHead + length + ChainHash.Size > durable.Length)
            {
                break;
            }

            var frame = durable.AsSpan(at + FrameHead, length);
            if (!SHA256.HashData(frame).AsSpan().SequenceEqual(durable.AsSpan(at + FrameHead + length, ChainHash.Size)))
            {
                break;
            }

            for (; frame.Length > 0; frame = frame[(ChainHash.Size + FrameHead + BinaryPrimitives.ReadInt32LittleEndian(frame[ChainHash.Size..]))..])
            {
                var size = BinaryPrimitives.ReadInt32LittleEndian(frame[ChainHash.Size..]);
                replay.Take(EntryReader.Read(frame.Slice(ChainHash.Size + FrameHead, size), new ChainHash(frame)));
            }

            at += FrameHead + length + ChainHash.Size;
        }

        durable = written = durable[..at];
        inner.AppendAsync(replay.Drain()).AsTask().GetAwaiter().GetResult();
    }

    private static byte[] Frame(IEnumerable<RawEntry> entries)
    {
        using var frame = new MemoryStream();
        frame.Write(new byte[FrameHead]);
        Span<byte> size = stackalloc byte[FrameHead];
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteInt32LittleEndian(size, entry.Bytes.Length);
            frame.Write(entry.Hash.ToArray());
            frame.Write(size);
            frame.Write(entry.Bytes.Span);
        }

        if (frame.Length == FrameHead)
        {
            return [];
        }

        var bytes = frame.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes, bytes.Length - FrameHead);
        return [.. bytes, .. SHA256.HashData(bytes.AsSpan(FrameHead))];
    }

    private static T Done<T>(ValueTask<T> task) => task.IsCompleted ? task.Result : throw new InvalidOperationException("It should be done at once.");
}
